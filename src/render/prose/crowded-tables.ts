import type { Element, Nodes, Root } from 'hast';
import { changeText, textOf } from './running-text.ts';

/**
 * How many letters fit side by side: in the column of running text, in the whole width of the page, and there in small and
 * in tiny type. Estimates for A4.
 */
const room = { column: 75, page: 95, small: 122, tiny: 146 };

/** What parts two columns, in letters. */
const gap = 2;

/**
 * Gives tables of many or wide columns the room that they need on paper, also when a reader prints the page, by classes:
 * `broad` takes the whole width of the page, `small` and `tiny` smaller type; where even that does not do, cells with more
 * than their share are `broken` and may part a word anywhere. Chromium would else print the whole document smaller, so that
 * the widest table fits.
 */
export function spreadCrowdedTables(root: Root): void {
  for (const child of root.children) {
    if (isElement(child, 'table')) spread(child, true);
    else spreadWithin(child);
  }
}

/** Divides the words of the cells that may part them anywhere, so that they part where a reader would. */
export function divideBrokenCells(node: Nodes, divide: (text: string) => string): void {
  if (!('children' in node)) return;
  if (node.type === 'element' && hasClass(node, 'broken')) changeText(node, divide);
  else for (const child of node.children) divideBrokenCells(child, divide);
}

/** A table within a list or a quotation can't reach beyond it. */
function spreadWithin(node: Nodes): void {
  if (isElement(node, 'table')) spread(node, false);
  else if ('children' in node) for (const child of node.children) spreadWithin(child);
}

function spread(table: Element, canReachOut: boolean): void {
  const rows = rowsOf(table);
  const wanted = lettersOf(rows);
  if (wanted <= room.column) return;
  const letters = canReachOut ? wanted : (wanted * room.page) / room.column;
  const type = letters <= room.page ? [] : [letters <= room.small ? 'small' : 'tiny'];
  table.properties['className'] = [...(canReachOut ? ['broad'] : []), ...type];
  if (letters <= room.tiny) return;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const share = room.tiny / columns - gap;
  for (const cell of rows.flat()) {
    if (longestPiece(cell) > share) cell.properties['className'] = ['broken'];
  }
}

/** The width of a table whose columns are as narrow as their longest words let them, in letters. */
function lettersOf(rows: readonly Element[][]): number {
  const columns: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries())
      columns[index] = Math.max(columns[index] ?? 0, longestPiece(cell));
  }
  return columns.reduce((sum, letters) => sum + letters + gap, -gap);
}

function rowsOf(table: Element): Element[][] {
  const parts = table.children.filter((part) => part.type === 'element');
  const rows = parts.flatMap((part) => part.children.filter((row) => isElement(row, 'tr')));
  return rows.map((row) => row.children.filter((cell) => cell.type === 'element'));
}

/** A number stays on one line, and so does all that stands to the right. */
function longestPiece(cell: Element): number {
  const text = textOf(cell);
  if (hasClass(cell, 'number') || hasClass(cell, 'align-right')) return text.length;
  return text.split(/[ \n\t]+/).reduce((longest, piece) => Math.max(longest, piece.length), 0);
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

function isElement(node: Nodes, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
