import { isMunicipal } from '../status/laws.ts';
import type { Finding, Rule } from '../rule.ts';
import { rangeOf } from '../status/verification-dates.ts';

/** The meeting settles both where and when the protocol is verified. Who does it digitally, or at once, needs no place. */
export const justeringUtanPlats: Rule = {
  name: 'justering-utan-plats',
  severity: 'info',
  applies: isMunicipal,
  check: ({ verifications }) =>
    verifications
      .filter(({ date, place, method }) => date !== null && place === null && method === null)
      // The day below the signatures is that of the cover, which says where.
      .filter((unit) => !verifications.some((one) => one.items === unit.items && one.place !== null))
      .map((unit): Finding => {
        const range = rangeOf(unit);
        return {
          message: {
            sv: `Det står när ${range || 'protokollet'} justeras, men inte var eller hur.`,
            en: `It says when ${range || 'the protocol'} is verified, but neither where nor how.`,
          },
          help: {
            sv: `Skriv platsen, ”${unit.date}, kommunkansliet”, eller ”${unit.date}, digitalt”.`,
            en: `Write the place, “${unit.date}, kommunkansliet”, or “${unit.date}, digitalt”.`,
          },
          position: unit.position,
        };
      }),
};
