import { voteListTitle } from '../../../language/vote-words.ts';
import type { Heading, RootContent, Table } from 'mdast';
import { lineText } from '../../../model/text.ts';
import { readVoteTable } from '../../blocks/vote-table.ts';
import type { SectionPart } from '../../outline/parts.ts';
import type { ItemVotes } from './vote-columns.ts';

/** Takes lists of votes that have a heading of their own (`Omröstningslista § 41`) out of what stands before the items. */
export function takeVoteLists(nodes: readonly RootContent[]): {
  nodes: readonly RootContent[];
  votes: readonly ItemVotes[];
} {
  const votes = nodes.flatMap((node, nth) => {
    const next = nodes[nth + 1];
    return node.type === 'heading' && next?.type === 'table' ? listOf(node, next) : [];
  });
  if (votes.length === 0) return { nodes, votes };
  const taken = new Set<RootContent>(votes.flatMap(({ heading, table }) => [heading!, table]));
  return { nodes: nodes.filter((node) => !taken.has(node)), votes };
}

/** The list of votes that a section after the items consists of; null when it is another kind of section. */
export function sectionVotes({ heading, nodes }: SectionPart): ItemVotes | null {
  const [table, ...others] = nodes;
  return table?.type === 'table' && others.length === 0 ? (listOf(heading, table)[0] ?? null) : null;
}

function listOf(heading: Heading, table: Table): ItemVotes[] {
  const item = voteListTitle.exec(lineText(heading.children))?.[1];
  return item === undefined || !readVoteTable(table) ? [] : [{ item: Number(item), heading, table }];
}
