import { withoutTail } from '../../model/text-shapes.ts';
import { findWords } from '../content/find-words.ts';
import { oneFindingOfMany } from '../content/one-finding-of-many.ts';
import type { Rule } from '../rule.ts';

/** The text says what an address leads to. */
export const adressITexten: Rule = {
  name: 'adress-i-texten',
  severity: 'info',
  check: (protocol) =>
    oneFindingOfMany(
      findWords(protocol, /https?:\/\/[^\s)<>”"]{4,}/giu).filter(({ passage }) => !passage.isHeading),
      ({ match }) => ({
        message: { sv: 'I texten står en webbadress.', en: 'A web address stands in the text.' },
        help: {
          sv: `Skriv vad den leder till: ”[Riktlinjer för hemtjänst](${withoutTail(match[0], '.,;:')})”.`,
          en: `Write what it leads to: “[Riktlinjer för hemtjänst](${withoutTail(match[0], '.,;:')})”.`,
        },
      }),
    ),
};
