import { decimalPoint } from '../../language/typed-numbers.ts';
import { findWords } from '../content/find-words.ts';
import { oneFindingOfMany } from '../content/one-finding-of-many.ts';
import type { Rule } from '../rule.ts';

/** Decimals have a comma in Swedish. */
export const decimalpunkt: Rule = {
  name: 'decimalpunkt',
  severity: 'info',
  check: (protocol) =>
    protocol.language === 'en'
      ? []
      : oneFindingOfMany(findWords(protocol, decimalPoint), ({ match }) => ({
          message: {
            sv: `”${match[0]}” har punkt i stället för decimalkomma.`,
            en: `“${match[0]}” has a point where Swedish has a comma.`,
          },
          help: {
            sv: `Skriv ”${match[0].replace('.', ',')}”.`,
            en: `Write “${match[0].replace('.', ',')}”.`,
          },
          right: match[0].replace('.', ','),
        })),
};
