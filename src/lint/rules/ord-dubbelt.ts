import { findWords } from '../content/find-words.ts';
import { mayStandTwice } from '../../language/doubled-words.ts';
import { oneFindingOfMany } from '../content/one-finding-of-many.ts';
import type { Rule } from '../rule.ts';

/** No word is written twice by mistake. */
export const ordDubbelt: Rule = {
  name: 'ord-dubbelt',
  severity: 'info',
  check: (protocol) =>
    oneFindingOfMany(
      findWords(protocol, /(?<![\p{L}\d-])(\p{Ll}{2,}) \1(?![\p{L}\d-])/gu).filter(
        ({ match, before }) => !mayStandTwice(match[1]!, before),
      ),
      ({ match }) => ({
        message: { sv: `Ordet ”${match[1]}” står två gånger.`, en: `The word “${match[1]}” stands twice.` },
        help: { sv: 'Stryk det ena.', en: 'Strike one of them.' },
        right: match[1]!,
      }),
    ),
};
