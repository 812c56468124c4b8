import { findWords, placeOf } from '../content/find-words.ts';
import { namesOtherNumber } from '../other-numbers.ts';
import { isPersonalNumber, personalNumberPattern } from '../personal-number.ts';
import type { Finding, Rule } from '../rule.ts';

/** No personnummer stands open in the text. The message doesn't repeat it. */
export const personnummer: Rule = {
  name: 'personnummer',
  severity: 'error',
  check: (protocol) =>
    findWords(protocol, personalNumberPattern)
      .filter(
        ({ match, before }) =>
          isPersonalNumber(match) && !isPhoneNumber(match[0]) && !namesOtherNumber(before),
      )
      .map((hit): Finding => ({
        message: {
          sv: 'Texten innehåller ett personnummer eller samordningsnummer.',
          en: 'The text holds a personal identity number.',
        },
        help: {
          sv: 'Ta bort det, eller maskera det: ”:sekretess[…]” runt numret.',
          en: 'Remove it, or mask it: ”:sekretess[…]” around the number.',
        },
        position: placeOf(hit),
      })),
};

/** Ten digits in a row that begin as a mobile number does. */
function isPhoneNumber(number: string): boolean {
  return /^07[02369]\d{7}$/.test(number);
}
