import type { PhrasingContent, RootContent } from 'mdast';
import type { Block } from '../../model/blocks.ts';
import type { Item, Protocol } from '../../model/protocol.ts';

/** A heading with what stands under it: of an item, a section, a sub-item or a block. Each word of the body is in one part. */
export interface ContentPart {
  readonly item: Item | null;
  /** The block that it is; null for the heading of an item or section, and for footnotes. */
  readonly block: Block | null;
  readonly heading: readonly PhrasingContent[];
  readonly content: readonly RootContent[];
}

/** The whole body of the notes (not the cover) in parts: preface, items, sections, footnotes. */
export function contentParts(protocol: Protocol): ContentPart[] {
  return [
    ...partsOf(protocol.preface, null),
    ...protocol.items.flatMap((item) => [
      { item, block: null, heading: item.heading, content: [] },
      ...partsOf(item.blocks, item),
    ]),
    ...protocol.sections.flatMap((section) => [
      { item: null, block: null, heading: section.heading, content: [] },
      ...partsOf(section.blocks, null),
    ]),
    { item: null, block: null, heading: [], content: protocol.footnotes.flatMap((note) => note.children) },
  ];
}

/** Footnotes are left to the list of them all. */
function partsOf(blocks: readonly Block[], item: Item | null): ContentPart[] {
  return blocks.flatMap((block) => {
    const part = { item, block, heading: block.heading };
    return block.type === 'sub-item'
      ? [{ ...part, content: [] }, ...partsOf(block.blocks, item)]
      : [{ ...part, content: block.content.filter(({ type }) => type !== 'footnoteDefinition') }];
  });
}
