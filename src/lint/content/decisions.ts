import type { Decision } from '../../model/blocks.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { allBlocks } from './all-blocks.ts';

/** A decision and the item that it was made in. */
export interface DecisionOfItem {
  readonly item: Item;
  readonly decision: Decision;
}

/** All decisions, elections and proposals of the protocol, in document order. */
export function decisionsOf(protocol: Protocol): DecisionOfItem[] {
  return protocol.items.flatMap((item) =>
    allBlocks(item.blocks).flatMap((decision) => (decision.type === 'decision' ? [{ item, decision }] : [])),
  );
}
