import { partAtParty } from '../../model/party-at-end.ts';
import { partyColumn, voteMark } from '../../language/vote-words.ts';
import type { Table, TableRow } from 'mdast';
import type { OddVoteRow, VoteChoice, Voter } from '../../model/blocks.ts';
import { choiceInCell, isVoterHeader, isVoteHeader, tellsSum } from '../../language/votes.ts';
import { lineText } from '../../model/text.ts';
import { hasDigit, insideParentheses, isDigits } from '../../model/text-shapes.ts';

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

/** The rows of a vote table that contradict themselves or the others. */
export function oddVoteRows(table: Table): OddVoteRow[] {
  const [header, ...rows] = table.children;
  const columns = header ? readColumns(cells(header)) : null;
  if (!columns) return [];
  const odd = rows.flatMap((row): OddVoteRow[] => {
    const texts = cells(row);
    const name = texts[columns.name] ?? '';
    const from = { name, told: '', counted: '', position: row.position! };
    if (tellsSum(name))
      return wrongSum(texts, columns, rows).map((sums) => ({ ...from, ...sums, kind: 'wrong-sum' }));
    if (name === '') return [];
    if (columns.vote >= 0) {
      const written = texts[columns.vote] ?? '';
      const isOdd = written !== '' && choiceInCell(written) === undefined && !hasDigit(written);
      return isOdd && columns.choices.length === 0 ? [{ ...from, told: written, kind: 'unknown-vote' }] : [];
    }
    const marks = columns.choices.filter(([nth]) => voteMark.test(texts[nth] ?? '')).length;
    if (marks > 1) return [{ ...from, kind: 'several-votes' }];
    return marks === 0 && columns.choices.every(([nth]) => (texts[nth] ?? '') === '')
      ? [{ ...from, kind: 'no-vote' }]
      : [];
  });
  // What is wrong in a row is wrong in the sum.
  const isInRow = odd.some(({ kind }) => kind === 'several-votes' || kind === 'unknown-vote');
  return isInRow ? odd.filter(({ kind }) => kind !== 'wrong-sum') : odd;
}

/** Only where each sum that is given is a number, and some is not that of the marks above. */
function wrongSum(
  texts: readonly string[],
  { choices }: Columns,
  rows: readonly TableRow[],
): { told: string; counted: string }[] {
  const given = choices.filter(([nth]) => isDigits(texts[nth] ?? ''));
  if (given.length === 0) return [];
  const marks = (column: number): number =>
    rows.filter((row) => {
      const each = cells(row);
      return !tellsSum(each[0] ?? '') && voteMark.test(each[column] ?? '');
    }).length;
  if (given.every(([nth]) => marks(nth) === 0)) return [];
  const [told, counted] = [given.map(([nth]) => texts[nth]!), given.map(([nth]) => String(marks(nth)))];
  return told.join() === counted.join() ? [] : [{ told: told.join(', '), counted: counted.join(', ') }];
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
  return {
    name: Math.max(name, 0),
    party: header.findIndex((text) => partyColumn.test(text)),
    vote,
    choices,
  };
}

/** `Summa` and rows of counts are no voters. */
function toVoter(row: TableRow, columns: Columns): Voter[] {
  const texts = cells(row);
  const written = (texts[columns.name] ?? '').replace(/^\*\s*/, '');
  if (written === '' || tellsSum(written)) return [];
  const vote = columns.vote >= 0 ? choiceInCell(texts[columns.vote] ?? '') : marked(texts, columns);
  if (!vote) return [];
  const { name, party } = partAtParty(written);
  const column = columns.party >= 0 ? insideParentheses(texts[columns.party] ?? '') : '';
  return [
    {
      name,
      party: column || party,
      vote,
      position: row.position!,
    },
  ];
}

function marked(texts: readonly string[], columns: Columns): VoteChoice | undefined {
  return columns.choices.find(([nth]) => voteMark.test(texts[nth] ?? ''))?.[1];
}

function cells(row: TableRow): string[] {
  return row.children.map((cell) => lineText(cell.children));
}
