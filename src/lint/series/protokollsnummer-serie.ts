import type { SeriesFinding, SeriesRule } from './series-rule.ts';
import { pairs } from './series-rule.ts';

/** The numbers of protocols go on without gaps or repeats. Those that are no plain numbers are left alone. */
export const protokollsnummerSerie: SeriesRule = {
  name: 'protokollsnummer-serie',
  severity: 'warning',
  check: (series) =>
    pairs(series.filter(({ entry }) => entry.protocolNumber !== null)).flatMap(
      ({ before, member }): SeriesFinding[] => {
        const [earlier, own] = [before.entry, member.entry];
        const [last, next] = [readNumber(earlier.protocolNumber!), readNumber(own.protocolNumber!)];
        if (!last || !next || (last.year === null) !== (next.year === null)) return [];
        const isSameYear =
          last.year === null ? earlier.date.slice(0, 4) === own.date.slice(0, 4) : last.year === next.year;
        if (next.number === last.number + 1 || (!isSameYear && next.number === 1)) return [];
        return [
          {
            member,
            message: {
              sv: `Protokoll nr ${own.protocolNumber} följer på nr ${earlier.protocolNumber} (${earlier.date}).`,
              en: `Protocol no. ${own.protocolNumber} follows no. ${earlier.protocolNumber} (${earlier.date}).`,
            },
            help: {
              sv: 'Rätta numret, eller lägg till protokollet som fattas i mappen.',
              en: 'Correct the number, or add the protocol that is missing in the folder.',
            },
            ...(member.profile.demands.protocolSeries && { severity: 'error' }),
          },
        ];
      },
    ),
};

/** `4`, `4/2025`, `2025:4`, `2025-04` */
function readNumber(written: string): { readonly number: number; readonly year: string | null } | null {
  const text = written.trim();
  if (/^\d{1,4}$/.test(text)) return { number: Number(text), year: null };
  const match = /^(?:(?<first>\d{1,3})[/:-](?<year>\d{4})|(?<yearFirst>\d{4})[/:.-](?<second>\d{1,3}))$/.exec(
    text,
  );
  if (!match) return null;
  const { first, year, yearFirst, second } = match.groups!;
  return { number: Number(first ?? second), year: year ?? yearFirst! };
}
