import { findWords, placeOf } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Without a space after its signs a heading is ordinary text, and its item is lost in the one above. */
export const rubrikUtanMellanslag: Rule = {
  name: 'rubrik-utan-mellanslag',
  severity: 'warning',
  check: (protocol) =>
    findWords(protocol, /(?<![^\n])(#{2,6})((?:[\p{L}\d]|§)[^\n]{0,60})/gu).map((hit): Finding => {
      const [written, signs, words] = hit.match;
      return {
        message: { sv: `”${written}” blev ingen rubrik.`, en: `”${written}” became no heading.` },
        help: {
          sv: `Sätt ett mellanslag efter ${signs}: ”${signs} ${words}”.`,
          en: `Put a space after ${signs}: ”${signs} ${words}”.`,
        },
        position: placeOf(hit),
      };
    }),
};
