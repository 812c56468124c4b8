import { findWords, placeOf } from '../content/find-words.ts';
import { namesOtherNumber } from '../words/other-numbers.ts';
import { isMistypedPersonalNumber, personalNumberPattern } from '../words/personal-number.ts';
import type { Rule } from '../rule.ts';

/** What looks like a personnummer with a figure wrong is told too: it may still point at somebody. The message doesn't repeat it. */
export const kontrollsiffraFel: Rule = {
  name: 'kontrollsiffra-fel',
  severity: 'warning',
  check: (protocol) =>
    findWords(protocol, personalNumberPattern)
      .filter(({ match, before }) => isMistypedPersonalNumber(match) && !namesOtherNumber(before))
      .map((hit) => ({
        message: {
          sv: 'Texten innehåller något som ser ut som ett personnummer, men kontrollsiffran stämmer inte.',
          en: 'The text holds what looks like a personal identity number, but its check digit is wrong.',
        },
        help: {
          sv: 'Ta bort numret, eller maskera det: ”:sekretess[…]” runt numret. Är det ett annat nummer: skriv vilket, ”ref 640823-3233”.',
          en: 'Remove it, or mask it: “:sekretess[…]” around the number. If it is another number: say which, “ref 640823-3233”.',
        },
        position: placeOf(hit),
      })),
};
