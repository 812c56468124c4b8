import { tooFewSignatories } from '../../language/signatories.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import type { Finding, Rule } from '../rule.ts';

/** Where two sign together, two are named. */
export const firmatecknareForFa: Rule = {
  name: 'firmatecknare-for-fa',
  severity: 'warning',
  applies: ({ demands }) => demands.law !== 'kommunallagen',
  check: (protocol) =>
    sentencesWithPlaces(protocol).flatMap(({ text, position }): Finding[] => {
      const few = tooFewSignatories(text);
      if (few === null) return [];
      return [
        {
          message: {
            sv: `${few.needed} ska teckna firman i förening, men ${few.named} räknas upp.`,
            en: `${few.needed} are to sign together, but ${few.named} are named.`,
          },
          help: {
            sv: 'Skriv alla som får teckna firman, eller ”var för sig”. Banken läser orden noga.',
            en: 'Write all who may sign, or “var för sig” (each alone). The bank reads the words closely.',
          },
          position,
        },
      ];
    }),
};
