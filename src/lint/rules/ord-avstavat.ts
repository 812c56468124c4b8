import { afterSuspended } from '../../language/suspended-hyphens.ts';
import { findWords } from '../content/find-words.ts';
import { oneFindingOfMany } from '../content/one-finding-of-many.ts';
import type { Rule } from '../rule.ts';

/** No word goes on behind a hyphen at the end of a line, where nobody can tell whether it is one word. */
export const ordAvstavat: Rule = {
  name: 'ord-avstavat',
  severity: 'info',
  check: (protocol) =>
    oneFindingOfMany(
      findWords(protocol, /(?<=\p{L})[-\u2010\u2011]\n(?=\p{L})/gu).filter(
        ({ after }) => !afterSuspended.test(after),
      ),
      () => ({
        message: {
          sv: 'Raden slutar med ett bindestreck, och det går inte att veta om ordet går vidare på nästa rad.',
          en: 'The line ends with a hyphen, and whether the word goes on in the next line can’t be known.',
        },
        help: { sv: 'Skriv ordet på en rad.', en: 'Write the word on one line.' },
      }),
    ),
};
