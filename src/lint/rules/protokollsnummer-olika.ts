import { protocolNumberIn } from '../../language/protocol-numbers.ts';
import { placeOfWords } from '../content/cover-places.ts';
import type { Rule } from '../rule.ts';
import { findAll } from '../../model/find-all.ts';

/** The number in the title is that of the protocol. */
export const protokollsnummerOlika: Rule = {
  name: 'protokollsnummer-olika',
  severity: 'warning',
  check: ({ title, protocolNumber }, _profile, text) => {
    const told = title === null ? null : protocolNumberIn(title);
    if (told === null || protocolNumber === null || isSame(told, protocolNumber)) return [];
    const position = placeOfWords(title!, told, text);
    return [
      {
        message: {
          sv: `Titeln har numret ${told}, men protokollets nummer är ${protocolNumber}.`,
          en: `The title has the number ${told}, but that of the protocol is ${protocolNumber}.`,
        },
        help: { sv: 'Rätta det nummer som är fel.', en: 'Correct the number that is wrong.' },
        ...(position && { position }),
      },
    ];
  },
};

/** `7`, `7/2025` and `7 (2025)` may be the same. */
function isSame(told: string, number: string): boolean {
  const own = [...findAll(/\d+/g, number)].map(([figures]) => Number(figures));
  return own.length === 0 || own.includes(Number(/\d+/.exec(told)![0]));
}
