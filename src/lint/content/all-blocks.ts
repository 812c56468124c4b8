import type { Block, SubItem } from '../../model/blocks.ts';

/** A block that holds no other blocks. */
export type PlainBlock = Exclude<Block, SubItem>;

/** The blocks of an item or section in document order, those of its sub-items in place of them. */
export function allBlocks(blocks: readonly Block[]): readonly PlainBlock[] {
  if (blocks.every(isPlain)) return blocks;
  return blocks.flatMap((block) => (isPlain(block) ? [block] : allBlocks(block.blocks)));
}

function isPlain(block: Block): block is PlainBlock {
  return block.type !== 'sub-item';
}
