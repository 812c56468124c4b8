import type { SeriesFinding, SeriesRule } from './series-rule.ts';
import { pairs } from './series-rule.ts';

/** The numbers of protocols go on without gaps or repeats. Those that are no plain numbers are left alone. */
export const protokollsnummerSerie: SeriesRule = {
  name: 'protokollsnummer-serie',
  severity: 'warning',
  check: (series) =>
    pairs(series.filter(({ protocol }) => protocol.protocolNumber !== null)).flatMap(
      ({ before, member }): SeriesFinding[] => {
        const [last, next] = [
          readNumber(before.protocol.protocolNumber!),
          readNumber(member.protocol.protocolNumber!),
        ];
        if (!last || !next || (last.year === null) !== (next.year === null)) return [];
        const isSameYear =
          last.year === null ? before.date.slice(0, 4) === member.date.slice(0, 4) : last.year === next.year;
        if (next.number === last.number + 1 || (!isSameYear && next.number === 1)) return [];
        return [
          {
            member,
            message: {
              sv: `Protokoll nr ${member.protocol.protocolNumber} följer på nr ${before.protocol.protocolNumber} (${before.date}).`,
              en: `Protocol no. ${member.protocol.protocolNumber} follows no. ${before.protocol.protocolNumber} (${before.date}).`,
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
