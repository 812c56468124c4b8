import { givesReason } from '../../language/refusals.ts';
import type { BlockType } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { blocksOfType, textOf } from '../content/item-parts.ts';
import { refusedApplications } from '../content/refused-applications.ts';
import type { Rule } from '../rule.ts';

/** Who is refused a right or a permit is told why. */
export const motiveringSaknas: Rule = {
  name: 'motivering-saknas',
  severity: 'error',
  applies: ({ demands }) => demands.law === 'kommunallagen' && demands.meeting === 'board',
  check: (protocol) =>
    refusedApplications(protocol)
      .filter(({ item }) => !hasReasons(item))
      .map(({ item, decision }) => ({
        message: {
          sv: `${item.label} avslår en ansökan utan att säga varför.`,
          en: `${item.label} refuses an application without saying why.`,
        },
        help: {
          sv: 'Skriv skälen under rubriken ”Motivering” eller ”Skäl för beslutet”, eller i beslutet: ”eftersom …”.',
          en: 'Write the reasons under “Motivering” or “Skäl för beslutet”, or in the decision: “eftersom …”.',
        },
        // Reasons stand above what they lead to.
        position: decision.position,
        ...(namesDocuments(item) && { severity: 'warning' }),
      })),
};

/** Background, and a list of what the decision rests on, are none. */
function hasReasons(item: Item): boolean {
  const told = allBlocks(item.blocks).filter(({ type }) => !isNoReason.has(type));
  return blocksOfType(item, 'motivation').length > 0 || givesReason.test(textOf(told));
}

/** Reasons may stand in a document that the item names: that is milder. */
function namesDocuments(item: Item): boolean {
  return (['basis', 'attachments'] as const).some((type) => blocksOfType(item, type).length > 0);
}

/** What came before, and what happens now. */
const isNoReason: ReadonlySet<BlockType> = new Set<BlockType>([
  'background',
  'basis',
  'attachments',
  'appeal',
  'recipients',
]);
