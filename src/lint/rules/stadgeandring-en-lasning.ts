import { decisionsOf } from '../content/decisions.ts';
import { lineText } from '../../model/text.ts';
import { textOfItem } from '../content/item-parts.ts';
import { tellsOfReadings, changesStatutes } from '../../language/statute-changes.ts';
import type { Rule } from '../rule.ts';

/** Who changes the statutes tells at which of two meetings, or by how many. */
export const stadgeandringEnLasning: Rule = {
  name: 'stadgeandring-en-lasning',
  severity: 'info',
  applies: ({ demands }) => demands.meeting === 'assembly' && demands.law === null,
  check: (protocol) =>
    decisionsOf(protocol)
      .filter(
        ({ item, decision }) =>
          changesStatutes(lineText(decision.content)) && !tellsOfReadings(textOfItem(item)),
      )
      .map(({ item, decision }) => ({
        message: {
          sv: `${item.label} ändrar stadgarna, men det står inte om det är första eller andra beslutet, eller med vilken majoritet.`,
          en: `${item.label} changes the statutes, but doesn’t say whether it is the first or second decision, or by what majority.`,
        },
        help: {
          sv: 'Skriv till exempel ”för andra gången; det första beslutet fattades den 10 november 2024”, eller ”enhälligt”.',
          en: 'Write for example “för andra gången; det första beslutet fattades den 10 november 2024” (for the second time), or “enhälligt”.',
        },
        position: decision.position,
      })),
};
