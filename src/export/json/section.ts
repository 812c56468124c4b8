import type { Block } from '../../model/blocks.ts';
import { shownLabel } from '../../model/sub-item-label.ts';
import { lineText, numberedText } from '../../model/text.ts';

/** A section in the JSON form. */
export function sectionJson(section: { readonly title: string | null; readonly blocks: readonly Block[] }) {
  return { title: section.title, text: section.blocks.map(blockText).filter(Boolean).join('\n') };
}

/** All words of a block in document order, its heading first. */
export function blockText(block: Block): string {
  const heading = lineText(block.heading);
  const label = block.type === 'sub-item' ? `${shownLabel(block.label)} ` : '';
  const body =
    block.type === 'sub-item' ? block.blocks.map(blockText).join('\n') : numberedText(block.content);
  return [`${label}${heading}`, body].filter((text) => text.trim() !== '').join('\n');
}

/** A block in the JSON form: what it is, and all its words. */
export function blockJson(block: Block) {
  return { type: block.type, title: block.title, text: blockText(block) };
}
