import type { Position } from 'unist';
import { coverTexts } from '../content/cover-texts.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import { namesOtherNumber } from '../words/other-numbers.ts';
import { isPersonalNumber, personalNumberPattern } from '../words/personal-number.ts';
import type { Finding, Rule } from '../rule.ts';
import { findAll } from '../../model/find-all.ts';

/** No personnummer stands open in the text. The message doesn't repeat it. */
export const personnummer: Rule = {
  name: 'personnummer',
  severity: 'error',
  check: (protocol) => {
    const places = [
      ...coverTexts(protocol)
        .filter(({ text }) =>
          [...findAll(personalNumberPattern, text)].some((match) => isPersonal(match, text)),
        )
        .map(({ position }) => position),
      ...findWords(protocol, personalNumberPattern)
        .filter(({ match, passage }) => isPersonal(match, passage.text))
        .map(placeOf),
    ];
    const once = new Map(places.map((place) => [`${place.start.line}:${place.start.column}`, place]));
    return [...once.values()].map(finding);
  },
};

function finding(position: Position): Finding {
  return {
    message: {
      sv: 'Texten innehåller ett personnummer eller samordningsnummer.',
      en: 'The text holds a personal identity number.',
    },
    help: {
      sv: 'Ta bort det, eller maskera det: ”:sekretess[…]” runt numret.',
      en: 'Remove it, or mask it: “:sekretess[…]” around the number.',
    },
    position,
  };
}

function isPersonal(match: RegExpExecArray, text: string): boolean {
  const before = text.slice(0, match.index);
  return isPersonalNumber(match) && !isPhoneNumber(match[0]) && !namesOtherNumber(before);
}

/** Ten digits in a row that begin as a mobile number does. */
function isPhoneNumber(number: string): boolean {
  return /^07[02369]\d{7}$/.test(number);
}
