import {
  voteColumn,
  absentColumn,
  choiceFirst,
  choiceOnly,
  signFirst,
} from '../../../language/vote-words.ts';
import type { Heading, Table, TableCell, TableRow } from 'mdast';
import { cellText } from './cell-text.ts';

/** How the members voted on one §, as told in an attendance list or in a list of its own outside the item. */
export interface ItemVotes {
  /** The § number; null when the list does not tell which. */
  readonly item: number | null;
  /** The heading of its own that the list has; null when it has none. */
  readonly heading: Heading | null;
  /** `Ledamot | Parti | Ja | Nej`, or `Ledamot | § 41` with the votes as words. */
  readonly table: Table;
}

/** A column with votes: all on one § (`§ 41`: Ja, Nej), or the ticks of one choice (`§ 41 Nej`). */
export interface VoteColumn {
  readonly item: number | null;
  /** `Nej`; null when the cells say how each voted. */
  readonly choice: string | null;
}

/**
 * The columns with votes among the titles of a table, null for others. `Nej` after `§ 41 Ja`, and a title that a merged cell
 * left empty, is of the same §.
 */
export function voteColumns(titles: readonly string[]): (VoteColumn | null)[] {
  let item: number | null = null;
  let before: VoteColumn | null = null;
  return titles.map((title) => {
    before = toColumn(title.trim(), item, before);
    item = before === null ? item : before.item;
    return before;
  });
}

function toColumn(title: string, item: number | null, before: VoteColumn | null): VoteColumn | null {
  const signed = signFirst.exec(title);
  if (signed) return { item: Number(signed[1]), choice: signed[2] ?? null };
  const chosen = choiceFirst.exec(title);
  if (chosen) return { item: Number(chosen[2]), choice: chosen[1]! };
  if (choiceOnly.test(title)) return { item, choice: title };
  if (voteColumn.test(title)) return { item: null, choice: null };
  return before !== null && before.choice !== null && absentColumn.test(title)
    ? { item, choice: title }
    : null;
}

/**
 * The titles of a table whose header goes on in its second row (`§ 13 | | § 15 |` above `Ja | Nej | Ja | Nej`), and the rows
 * below; null when there is no such second row.
 */
export function joinedTitles(
  titles: readonly string[],
  rows: readonly TableRow[],
): { titles: string[]; rows: readonly TableRow[] } | null {
  const second = rows[0]?.children.map(cellText) ?? [];
  const isHeader = second.some((text) => choiceOnly.test(text)) && second[0] === '';
  if (!isHeader || !second.every((text) => text === '' || choiceOnly.test(text))) return null;
  let above = '';
  const joined = titles.map((title, nth) => {
    above = title || (second[nth] ? above : '');
    return second[nth] ? `${above} ${second[nth]}`.trim() : title;
  });
  return { titles: joined, rows: rows.slice(1) };
}

/** The votes in these columns: a table for each § or, where no § is told, one for all. `names` are the columns kept in each. */
export function votesIn(
  table: Table,
  rows: readonly TableRow[],
  votes: readonly (VoteColumn | null)[],
  names: readonly number[],
): ItemVotes[] {
  const items = [...new Set(votes.flatMap((column) => (column ? [column.item] : [])))];
  const [header] = table.children as [TableRow];
  return items.flatMap((item) => {
    const own = votes.flatMap((column, nth) => (column?.item === item && column ? [{ column, nth }] : []));
    const voted = rows.filter((row) => own.some(({ nth }) => textAt(row, nth) !== ''));
    if (voted.length === 0) return [];
    const titles = own.map(({ column, nth }) => {
      const cell = header.children[nth] ?? emptyCell;
      return column.choice === null ? cell : worded(cell, column.choice);
    });
    const kept = [...names, ...own.map(({ nth }) => nth)];
    const first: TableRow = {
      ...header,
      children: [...names.map((nth) => header.children[nth] ?? emptyCell), ...titles],
    };
    const others = voted.map((row): TableRow => ({
      ...row,
      children: kept.map((nth) => row.children[nth] ?? emptyCell),
    }));
    return [
      { item, heading: null, table: { ...table, align: kept.map(() => null), children: [first, ...others] } },
    ];
  });
}

const emptyCell: TableCell = { type: 'tableCell', children: [] };

function worded(cell: TableCell, value: string): TableCell {
  const [first] = cell.children;
  const place = first?.position ?? cell.position;
  return { ...cell, children: [{ type: 'text', value, ...(place ? { position: place } : {}) }] };
}

function textAt(row: TableRow, nth: number): string {
  return cellText(row.children[nth]);
}
