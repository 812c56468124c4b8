import { withBlocks } from '../../model/item.ts';
import type { RootContent } from 'mdast';
import type { Block, Votes } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { makeBlock, type BlockContext } from '../blocks/make-block.ts';
import { tallied } from '../blocks/votes.ts';
import { readVoteTable } from '../blocks/vote-table.ts';
import type { ItemVotes } from '../cover/tables/vote-columns.ts';

/**
 * Puts votes that stand outside their item (in the list of those present, in an appendix) into it: with the vote that the item
 * tells of, else as a vote of their own before the decision. `rest` is what belongs to no item.
 */
export function placeVotes(
  items: readonly Item[],
  votes: readonly ItemVotes[],
  context: BlockContext,
): { items: readonly Item[]; rest: readonly RootContent[] } {
  const rest: RootContent[] = [];
  let placed = items;
  for (const list of votes) {
    const target = itemOf(placed, list);
    if (!target) rest.push(...(list.heading ? [list.heading] : []), list.table);
    else placed = placed.map((item) => (item === target ? withVotes(item, list, context) : item));
  }
  return { items: placed, rest };
}

/** Votes without a § are those of the one item that tells of a vote. */
function itemOf(items: readonly Item[], { item: number }: ItemVotes): Item | null {
  if (number !== null) return items.find((item) => item.number === number) ?? null;
  const voting = items.filter((item) => item.blocks.some(isOpenVote));
  return voting.length === 1 ? voting[0]! : null;
}

function withVotes(item: Item, list: ItemVotes, context: BlockContext): Item {
  // The list tells what the decision says of its vote, and more.
  const blocks = item.blocks.map((block): Block =>
    block.type === 'decision' ? { ...block, vote: null } : block,
  );
  const told = list.heading ? undefined : blocks.find(isOpenVote);
  if (told) blocks[blocks.indexOf(told)] = joined(told, list);
  else blocks.splice(placeFor(blocks), 0, voteBlock(list, context));
  return withBlocks(item, blocks);
}

/** A block that tells of a vote, but not of who voted how. */
function isOpenVote(block: Block): block is Votes {
  return block.type === 'votes' && block.votes.some(({ voters }) => voters.length === 0);
}

function joined(block: Votes, { table }: ItemVotes): Votes {
  const open = block.votes.find(({ voters }) => voters.length === 0);
  const votes = block.votes.map((vote) =>
    vote === open ? tallied({ ...vote, voters: readVoteTable(table) ?? [] }) : vote,
  );
  return { ...block, content: [...block.content, table], votes };
}

function voteBlock({ heading, table }: ItemVotes, context: BlockContext): Block {
  const words = heading?.children ?? [];
  const cue = {
    type: 'votes',
    heading: words,
    rest: [],
    extent: 'section',
    regarding: null,
    to: null,
  } as const;
  const element = { kind: 'node', node: table, text: lineText([table]), position: table.position! } as const;
  return makeBlock(
    { type: 'votes', cue: heading ? cue : null, opener: null, elements: [element], before: null },
    context,
  );
}

/** After what was proposed and put to the vote, else before the decision. */
function placeFor(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(
    ({ type }) => type === 'proposals' || type === 'voting-order' || type === 'votes',
  );
  if (last >= 0) return last + 1;
  const decision = blocks.findIndex(({ type }) => type === 'decision');
  return decision >= 0 ? decision : blocks.length;
}
