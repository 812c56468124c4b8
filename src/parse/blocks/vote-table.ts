import type { Table, TableRow } from 'mdast';
import type { VoteChoice, Voter } from '../../model/blocks.ts';
import { choiceInCell, isVoterHeader, isVoteHeader, tellsSum } from '../../language/votes.ts';
import { lineText } from '../../model/text.ts';

/** What the columns of a vote table hold; indexes are 0-based. */
interface Columns {
  readonly name: number;
  readonly party: number;
  readonly vote: number;
  readonly choices: readonly (readonly [number, VoteChoice])[];
}

/** Reads a table `Ledamot | Parti | Röst` or `Ledamot | Ja | Nej | Avstår`; null when the table is none. */
export function readVoteTable(table: Table): readonly Voter[] | null {
  const [header, ...rows] = table.children;
  const columns = header ? readColumns(cells(header)) : null;
  if (!columns) return null;
  const voters = rows.flatMap((row) => toVoter(row, columns));
  // A list of those who may vote has a column `Röst` too: `1 | Lillsjö 3:2`.
  const isOther = voters.length === 0 && rows.some((row) => (cells(row)[columns.vote] ?? '') !== '');
  return isOther ? null : voters;
}

function readColumns(header: readonly string[]): Columns | null {
  const name = header.findIndex(isVoterHeader);
  const vote = header.findIndex(isVoteHeader);
  const choices = header.flatMap((text, nth) => {
    const choice = nth === name ? undefined : choiceInCell(text);
    return choice ? [[nth, choice] as const] : [];
  });
  if (vote < 0 && choices.length < 2) return null;
  if (name < 0 && vote < 0) return null;
  return { name: Math.max(name, 0), party: header.findIndex((text) => /^parti$/i.test(text)), vote, choices };
}

/** `Summa` and rows of counts are no voters. */
function toVoter(row: TableRow, columns: Columns): Voter[] {
  const texts = cells(row);
  const written = (texts[columns.name] ?? '').replace(/^\*\s*/, '');
  if (written === '' || tellsSum(written)) return [];
  const vote = columns.vote >= 0 ? choiceInCell(texts[columns.vote] ?? '') : marked(texts, columns);
  if (!vote) return [];
  const party = /\s*\(([^()]{1,20})\)\s*$/.exec(written);
  const column = columns.party >= 0 ? (texts[columns.party] ?? '').replace(/^\((.*)\)$/, '$1') : '';
  return [
    {
      name: party ? written.slice(0, party.index) : written,
      party: column || (party?.[1] ?? null),
      vote,
      position: row.position!,
    },
  ];
}

function marked(texts: readonly string[], columns: Columns): VoteChoice | undefined {
  return columns.choices.find(([nth]) =>
    /^(?:x|✓|✔|☑|1|ja|nej|j|n|a|avst\.?|avstår|\*)$/i.test(texts[nth] ?? ''),
  )?.[1];
}

function cells(row: TableRow): string[] {
  return row.children.map((cell) => lineText(cell.children));
}
