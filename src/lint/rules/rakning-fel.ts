import { wrongResults } from '../../language/arithmetic.ts';
import { passages } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** What a sentence counts comes out: products, shares, remainders and parts. */
export const rakningFel: Rule = {
  name: 'rakning-fel',
  severity: 'warning',
  check: (protocol) =>
    passages(protocol).flatMap((passage): Finding[] =>
      wrongResults(passage.text).map(({ written, right, start, end }) => ({
        message: {
          sv: `Det står ${written}, men talen i meningen ger ${right}.`,
          en: `It says ${written}, but the numbers of the sentence make ${right}.`,
        },
        help: { sv: 'Rätta det tal som är fel.', en: 'Correct the number that is wrong.' },
        position: passage.place(start, end),
      })),
    ),
};
