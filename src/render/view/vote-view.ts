import type { RootContent, Table, TableRow } from 'mdast';
import type { Vote, VoteChoice, Voter, Votes } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import type { Html } from '../prose/prose.ts';
import type { Labels } from '../labels.ts';
import { isWithin } from './position.ts';
import type { Rendering } from './rendering.ts';
import { withoutTail } from '../../model/text-shapes.ts';

/** A piece of a vote: prose as it stands, or the table of who voted how. */
export interface VoteView {
  readonly content: Html | null;
  readonly voters: readonly { readonly name: string; readonly party: string | null; readonly vote: string }[];
  readonly hasParties: boolean;
  /** Whether it is a roll call of so many that it stands in columns. */
  readonly isLong: boolean;
  /** Whether sentences before it tell the same: the notes have no such table. */
  readonly isDerived: boolean;
}

/** In voters: what stands in one column. */
const longestColumn = 12;

/** In characters: the name and party that fit a column beside the vote. A few may be wider, and go on below. */
const widestName = 28;

/**
 * The votes of a block in document order. A table with one row for each voter becomes `Ledamot | Parti | Röst`,
 * the form that is read aloud best; any other stays as the notes have it. Prose that names all who voted is followed by
 * the same table.
 */
export function voteViews(block: Votes, level: number, { prose, labels }: Rendering): VoteView[] {
  const told = block.votes.filter((vote) => isToldWhole(vote, block));
  return block.content.flatMap((node) => {
    const voters = node.type === 'table' ? votersOf(node, block.votes, labels) : null;
    if (voters !== null) return [tableView(voters, false, labels)];
    const asWritten = {
      content: prose.blocks([node], level),
      voters: [],
      hasParties: false,
      isLong: false,
      isDerived: false,
    };
    const ended = told.filter(({ voters: all }) => holds(node, all.at(-1)!));
    return [asWritten, ...ended.map((vote) => tableView(vote.voters, true, labels))];
  });
}

function holds({ position }: RootContent | TableRow, voter: Voter): boolean {
  return position !== undefined && isWithin(voter, { position });
}

function tableView(voters: readonly Voter[], isDerived: boolean, labels: Labels): VoteView {
  return {
    content: null,
    voters: voters.map(({ name, party, vote }) => ({ name, party, vote: wordFor(vote, labels) })),
    hasParties: voters.some(({ party }) => party !== null),
    isLong: isLongList(voters),
    isDerived,
  };
}

/** Whether sentences name everybody who voted, and no table does. */
function isToldWhole({ voters, yes, no, abstain }: Vote, { content }: Votes): boolean {
  const tables = content.filter(({ type }) => type === 'table');
  const count = (choice: VoteChoice) => voters.filter(({ vote }) => vote === choice).length;
  return (
    voters.length > 1 &&
    count('yes') === yes &&
    count('no') === no &&
    (abstain === null || count('abstain') === abstain) &&
    new Set(voters.map(({ name }) => name)).size === voters.length &&
    !tables.some((table) => voters.some((voter) => holds(table, voter)))
  );
}

function isLongList(voters: readonly Voter[]): boolean {
  const wide = voters.filter(({ name, party }) => name.length + (party?.length ?? 0) > widestName);
  return voters.length > longestColumn && wide.length * 8 <= voters.length;
}

/** The voters of a table, one a row; null when some row holds none or several, or tells more than a name, a party and a vote. */
function votersOf(table: Table, votes: readonly Vote[], labels: Labels): Voter[] | null {
  const all = votes.flatMap(({ voters }) => voters);
  const found = table.children.slice(1).map((row) => {
    const inRow = all.filter((voter) => holds(row, voter));
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
    const written = withoutTail(text.toLowerCase(), '. ');
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
