import type { BlockType } from '../../model/blocks.ts';
import type { Position } from 'unist';
import type { Item, Protocol } from '../../model/protocol.ts';
import { plainText } from '../../model/text.ts';
import { allBlocks, type PlainBlock } from './all-blocks.ts';
import { passages } from './passages.ts';
import { onceFor } from '../../model/once-for.ts';

/** The blocks of one type in an item and its sub-items. */
export function blocksOfType<T extends BlockType>(
  item: Item,
  type: T,
): (PlainBlock & { readonly type: T })[] {
  return allBlocks(item.blocks).filter(
    (block): block is PlainBlock & { readonly type: T } => block.type === type,
  );
}

/** Headings and bodies of blocks as plain text. */
export function textOf(blocks: readonly PlainBlock[]): string {
  return blocks.map((block) => `${block.title ?? ''}\n${wordsOf(block)}`).join('\n');
}

const wordsOf = onceFor(({ content }: PlainBlock) => plainText(content));

/** Heading and body of an item and its sub-items as plain text. */
export const textOfItem = onceFor((item: Item) => `${item.title}\n${textOf(allBlocks(item.blocks))}`);

/** Where `words` first stand in a block; the whole block where markup parts them. */
export function placeInBlock(protocol: Protocol, block: PlainBlock, words: string): Position {
  for (const passage of passages(protocol)) {
    const at = passage.part.block === block ? passage.text.indexOf(words) : -1;
    if (at >= 0) return passage.place(at, at + words.length);
  }
  return block.position;
}
