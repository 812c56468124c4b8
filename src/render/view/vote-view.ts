import type { Table, TableRow } from 'mdast';
import type { Vote, VoteChoice, Voter, Votes } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import type { Html } from '../prose/prose.ts';
import type { Labels } from '../labels.ts';
import { isWithin } from './position.ts';
import type { Rendering } from './rendering.ts';

/** A piece of a vote: prose as it stands, or the table of who voted how. */
export interface VoteView {
  readonly content: Html | null;
  readonly voters: readonly { readonly name: string; readonly party: string | null; readonly vote: string }[];
  readonly hasParties: boolean;
  /** Whether it is a roll call of so many that it stands in columns. */
  readonly isLong: boolean;
}

/** In voters: what stands in one column. */
const longestColumn = 12;

/** In characters: the name and party that fit a column beside the vote. A few may be wider, and go on below. */
const widestName = 28;

/**
 * The votes of a block in document order. A table with one row for each voter becomes `Ledamot | Parti | Röst`,
 * the form that is read aloud best; any other stays as the notes have it.
 */
export function voteViews(block: Votes, level: number, { prose, labels }: Rendering): VoteView[] {
  return block.content.map((node) => {
    const voters = node.type === 'table' ? votersOf(node, block.votes, labels) : null;
    if (voters === null)
      return { content: prose.blocks([node], level), voters: [], hasParties: false, isLong: false };
    return {
      content: null,
      voters: voters.map(({ name, party, vote }) => ({ name, party, vote: wordFor(vote, labels) })),
      hasParties: voters.some(({ party }) => party !== null),
      isLong: isLongList(voters),
    };
  });
}

function isLongList(voters: readonly Voter[]): boolean {
  const wide = voters.filter(({ name, party }) => name.length + (party?.length ?? 0) > widestName);
  return voters.length > longestColumn && wide.length * 8 <= voters.length;
}

/** The voters of a table, one a row; null when some row holds none or several, or tells more than a name, a party and a vote. */
function votersOf(table: Table, votes: readonly Vote[], labels: Labels): Voter[] | null {
  const all = votes.flatMap(({ voters }) => voters);
  const found = table.children.slice(1).map((row) => {
    const { position } = row;
    const inRow = position === undefined ? [] : all.filter((voter) => isWithin(voter, { position }));
    const [voter] = inRow;
    return inRow.length === 1 && voter !== undefined && !tellsMore(row, voter, labels) ? voter : undefined;
  });
  return found.length > 0 && found.every((voter) => voter !== undefined) ? found : null;
}

/** Whether a cell holds more than a sign, the name, the party or the vote. */
function tellsMore(row: TableRow, { name, party, vote }: Voter, labels: Labels): boolean {
  const word = wordFor(vote, labels).toLowerCase();
  return row.children.some(({ children }) => {
    const text = lineText(children);
    if (text.length <= longestSign || text.includes(name) || (party !== null && text.includes(party)))
      return false;
    const written = text.toLowerCase().replace(/[.\s]+$/, '');
    return !word.startsWith(written) && !written.startsWith(word);
  });
}

/** `X`, `Ja`, `12`. */
const longestSign = 3;

function wordFor(vote: VoteChoice, labels: Labels): string {
  const words: Readonly<Record<VoteChoice, string>> = {
    yes: labels.voteYes,
    no: labels.voteNo,
    abstain: labels.voteAbstain,
    absent: labels.voteAbsent,
    'not-voting': labels.voteNotVoting,
  };
  return words[vote];
}
