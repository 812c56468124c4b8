import { allShares, dividendIn, sharesOfCompany } from '../../language/shares-of-company.ts';
import { shownNumber } from '../../language/quantities.ts';
import type { Protocol } from '../../model/protocol.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import type { Finding, Rule } from '../rule.ts';
import { sharesInTable } from '../votes/votes-in-table.ts';

/** The dividend of a share times the shares is the dividend. */
export const utdelningFel: Rule = {
  name: 'utdelning-fel',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'aktiebolagslagen',
  check: (protocol) => {
    const shares = sharesOf(protocol);
    return sentencesWithPlaces(protocol).flatMap(({ text, start, passage }): Finding[] => {
      const dividend = dividendIn(text);
      if (dividend === null) return [];
      const { perShare, whole } = dividend;
      const wanted = shares === null ? null : perShare.value * shares;
      const isWhole = Number.isInteger(Math.round((whole.value / perShare.value) * 1e6) / 1e6);
      if (wanted === null ? isWhole : Math.abs(wanted - whole.value) < 1) return [];
      return [
        {
          message:
            wanted === null
              ? {
                  sv: `Utdelningen ${whole.written} är inte ${perShare.written} per aktie för något helt antal aktier.`,
                  en: `The dividend ${whole.written} is not ${perShare.written} a share for any whole number of shares.`,
                }
              : {
                  sv: `Utdelningen är ${whole.written}, men ${perShare.written} per aktie för ${shownNumber(shares!)} aktier blir ${shownNumber(wanted)}.`,
                  en: `The dividend is ${whole.written}, but ${perShare.written} a share for ${shownNumber(shares!)} shares makes ${shownNumber(wanted)}.`,
                },
          help: {
            sv: 'Rätta beloppet per aktie, summan eller antalet aktier.',
            en: 'Correct the sum of a share, the whole sum or the number of shares.',
          },
          position: passage.place(start + whole.start, start + whole.after),
        },
      ];
    });
  },
};

/** As the röstlängd adds them up, or as a sentence says of all; of several numbers none is sure. */
function sharesOf(protocol: Protocol): number | null {
  const whole = sentencesWithPlaces(protocol)
    .map(({ text }) => sharesOfCompany(text))
    .find((count) => count !== null);
  // Who isn't there has a dividend too.
  if (whole !== undefined) return whole;
  const listed = sharesInTable(protocol);
  if (listed !== null) return listed;
  const told = new Set(sentencesWithPlaces(protocol).flatMap(({ text }) => allShares(text)?.count ?? []));
  return told.size === 1 ? [...told][0]! : null;
}
