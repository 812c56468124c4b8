import { countsVotes, namesElection } from '../../language/vote-words.ts';
import type { Decision, Vote, Voter, Votes } from '../../model/blocks.ts';
import type { Position } from 'unist';
import { onceFor } from '../../model/once-for.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { passages } from '../content/passages.ts';
import { blocksOfType, textOfItem } from '../content/item-parts.ts';

/** A vote, and where it stands. */
export interface PlacedVote {
  readonly vote: Vote;
  readonly block: Votes | Decision;
  readonly item: Item;
}

/** All votes of a protocol, in document order. */
export const votesOf = onceFor((protocol: Protocol): readonly PlacedVote[] =>
  protocol.items.flatMap((item) =>
    allBlocks(item.blocks).flatMap((block): PlacedVote[] => {
      if (block.type === 'votes') return block.votes.map((vote) => ({ vote, block, item }));
      return block.type === 'decision' && block.vote ? [{ vote: block.vote, block, item }] : [];
    }),
  ),
);

/** The votes at an item, in the order of the notes. */
export function votesAt(protocol: Protocol, item: Item): readonly PlacedVote[] {
  return byItem(protocol).get(item) ?? [];
}

const byItem = onceFor((protocol: Protocol) => Map.groupBy(votesOf(protocol), ({ item }) => item));

/** Whether a line of a vote tells of somebody who voted or abstained. */
export function takesPart({ vote }: Voter): boolean {
  return vote !== 'absent' && vote !== 'not-voting';
}

/** Where the totals of a vote stand in running text; the whole vote where only its list tells them. */
export function placeOfTotals({ vote, block }: PlacedVote, protocol: Protocol): Position {
  const { start, end } = vote.position;
  for (const passage of passages(protocol)) {
    if (passage.part.block !== block) continue;
    const match = countsVotes.exec(passage.text);
    const place = match && passage.place(match.index, match.index + match[0].length);
    if (place && place.start.line >= start.line && place.end.line <= end.line) return place;
  }
  return vote.position;
}

/** Whether votes were counted in yes and no, so that there is something to check. */
export function isCounted({ yes, no, voters }: Vote): boolean {
  return (yes !== null && no !== null) || voters.length > 0;
}

/** Whether an item is an election or the employment of somebody, where votes are closed and a tie is settled by lot. */
export function isElection(item: Item): boolean {
  const isChosen = blocksOfType(item, 'decision').some(({ kind }) => kind === 'election');
  return isChosen || namesElection.test(textOfItem(item));
}
