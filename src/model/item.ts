import type { Block } from './blocks.ts';
import type { Item } from './protocol.ts';

/** An item with these blocks, and the decisions and actions that stand in them. */
export function withBlocks(
  item: Omit<Item, 'blocks' | 'decisions' | 'actions'>,
  blocks: readonly Block[],
): Item {
  const own = blocks.filter((block) => block.type !== 'sub-item');
  return {
    ...item,
    blocks,
    decisions: own.filter((block) => block.type === 'decision'),
    actions: own.flatMap((block) => block.actions),
  };
}
