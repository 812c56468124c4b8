import { shownLabel } from '../../index.ts';
import type { Block, Item } from '../../index.ts';
import { blockRows, contentRow } from './blocks.ts';
import type { Group, Row } from './layout.ts';
import { joined } from './reading.ts';
import type { Reading, Say } from './reading.ts';
import { words } from './words.ts';

/** Each item: its title, what its text is, and what was decided, voted and given to do. */
export function itemsGroup({ protocol }: Reading, say: Say): Group {
  return { title: say(words.items), rows: protocol.items.map((item) => itemRow(item, say)) };
}

function itemRow(item: Item, say: Say): Row {
  const presenters = item.presenters.length > 0 ? ` – ${item.presenters.join(', ')}` : '';
  const secret = item.confidential
    ? `[${joined([say(words.confidential), item.confidential.ground])}]`
    : null;
  return {
    label: item.number === null ? item.label : `§\u00a0${item.number}`,
    texts: [joined([`${item.title}${presenters}`, joined(item.caseNumbers), secret], '  ')],
    rows: partRows(item.blocks, say),
  };
}

/** What the blocks of a part hold: in one line what is text only, then the rest in order. */
function partRows(blocks: readonly Block[], say: Say): Row[] {
  return [...contentRow(blocks, say), ...blocks.flatMap((block) => oneBlock(block, say))];
}

function oneBlock(block: Block, say: Say): Row[] {
  if (block.type !== 'sub-item') return blockRows(block, say);
  // Of a sub-item the title is often all there is.
  const rows = block.blocks.length > 0 ? partRows(block.blocks, say) : [];
  return [{ label: shownLabel(block.label), texts: [block.title ?? ''], rows }];
}
