import type { Block, SubItem } from '../../model/blocks.ts';

/** A block that holds no other blocks. */
export type PlainBlock = Exclude<Block, SubItem>;

/** The blocks of an item or section in document order, those of its sub-items in place of them. */
export function allBlocks(blocks: readonly Block[]): PlainBlock[] {
  return blocks.flatMap((block) => (block.type === 'sub-item' ? allBlocks(block.blocks) : [block]));
}
