import { formalTitle } from '../../language/recurring-titles.ts';
import { isOfChurch } from '../../language/bodies.ts';
import { onlyNotes } from '../../language/only-notes.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { plainText } from '../../model/text.ts';
import { allBlocks } from './all-blocks.ts';

/** Items that a case lies behind: they decide something, and their title tells of no formality. */
export function ordinaryItems(protocol: Protocol): Item[] {
  // Law asks neither registers of cases nor recipients of a congregation.
  if (isOfChurch(`${protocol.body ?? ''} ${protocol.principal ?? ''}`)) return [];
  return protocol.items.filter(
    (item) =>
      item.confidential === null && !formalTitle.test(item.title) && allBlocks(item.blocks).some(isDecided),
  );
}

function isDecided(block: ReturnType<typeof allBlocks>[number]): boolean {
  return (
    block.type === 'decision' &&
    block.kind !== 'election' &&
    block.clauses.some(({ content }) => !onlyNotes(plainText(content)))
  );
}
