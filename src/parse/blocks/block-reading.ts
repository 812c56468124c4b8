import type { Block } from '../../model/blocks.ts';
import type { ReadBy, Reading } from '../../model/reading.ts';
import type { BlockParts } from './block-parts.ts';

/** What a block was taken for and what told it, by what opened it. */
export function blockReading({ cue, opener, elements }: BlockParts, block: Block): Reading {
  const first = elements[0];
  return {
    kind: block.type,
    by: openedBy(block, { cue, opener, elements }),
    row: cue === null ? null : cue.type,
    words: block.title ?? first?.text ?? '',
    rank: null,
    position: block.position,
  };
}

function openedBy(
  block: Block,
  { cue, opener, elements }: Pick<BlockParts, 'cue' | 'opener' | 'elements'>,
): ReadBy {
  if (opener?.kind === 'heading') return 'heading';
  if (cue !== null) return 'cue';
  if (block.type === 'prose') return 'nothing';
  return elements[0]?.kind === 'line' ? 'wording' : 'form';
}
