import { headingLine } from '../content/heading-line.ts';
import type { Item } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** Each item has a title, unless none of several has: then the notes have §§ alone, as those of negotiations often do. Mere decisions are an item without a number. */
export const rubrikSaknas: Rule = {
  name: 'rubrik-saknas',
  severity: 'warning',
  check: ({ items }) =>
    (hasTitles(items) ? items : [])
      .filter(({ number, title, confidential }) => number !== null && title === '' && confidential === null)
      .map((item): Finding => ({
        message: { sv: `§ ${item.number} har ingen rubrik.`, en: `§ ${item.number} has no title.` },
        help: {
          sv: `Skriv vad ärendet gäller efter numret, till exempel ”## § ${item.number} Budget 2026”.`,
          en: `Write what the item is about after its number, for example “## § ${item.number} Budget 2026”.`,
        },
        position: headingLine(item),
      })),
};

function hasTitles(items: readonly Item[]): boolean {
  return items.length < 2 || items.some(({ title }) => title !== '');
}
