import { findWords, placeOf } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** In running text there is a space between § and its number. Headings of items are set by the template. */
export const paragrafMellanslag: Rule = {
  name: 'paragraf-mellanslag',
  severity: 'info',
  check: (protocol) =>
    findWords(protocol, /§(?=\d)/gu).map((hit): Finding => {
      const at = hit.match.index;
      const fix = hit.passage.edit(at, at + 1, '§ ');
      return {
        message: {
          sv: 'Mellanslag saknas mellan § och numret.',
          en: 'A space is missing between § and the number.',
        },
        help: { sv: 'Skriv till exempel ”§ 7”.', en: 'Write for example “§ 7”.' },
        position: placeOf(hit),
        ...(fix && { fix }),
      };
    }),
};
