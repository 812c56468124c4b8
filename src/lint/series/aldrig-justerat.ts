import { isExtract } from '../is-extract.ts';
import { isVerified } from '../is-verified.ts';
import type { DatedMember, SeriesFinding, SeriesRule } from './series-rule.ts';

/** No protocol stays unverified when a later one of the same body is justerat. */
export const aldrigJusterat: SeriesRule = {
  name: 'aldrig-justerat',
  severity: 'warning',
  check: (series) =>
    series.flatMap((member, nth): SeriesFinding[] => {
      if (isSigned(member) || isExtract(member.protocol)) return [];
      const later = series.slice(nth + 1).find((other) => other.date > member.date && isSigned(other));
      if (!later) return [];
      return [
        {
          member,
          message: {
            sv: `Protokollet ${member.date} är inte justerat, fast det senare ${later.date} är det.`,
            en: `The protocol of ${member.date} isn’t verified, though the later one of ${later.date} is.`,
          },
          help: {
            sv: 'Skriv ”status: justerat” och ”justering: …” överst när det är justerat.',
            en: 'Write ”status: justerat” and ”justering: …” at the top once it is verified.',
          },
        },
      ];
    }),
};

function isSigned({ protocol }: DatedMember): boolean {
  return (
    isVerified(protocol.status) ||
    protocol.verifiedOn !== null ||
    protocol.verifications.some(({ items, date }) => items === null && date !== null)
  );
}
