import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { LineIndex } from './line-index.ts';
import { positionOf, type Lines } from './plain-text.ts';

/**
 * The table that lines make up if each begins and ends with a pipe, the second has as many cells as the first, and no cell
 * has a mark of Markdown; null for all else. A line that begins with a pipe begins no other block, so it is a row.
 */
export function plainTable(lines: Lines, index: LineIndex): Table | null {
  const marks = index.lines[lines.first] ?? '';
  if (lines.last === lines.first || !alignments.test(marks)) return null;
  const align = marks.slice(1, -1).split('|').map(alignmentOf);
  const children: TableRow[] = [];
  for (let line = lines.first; line <= lines.last; line++) {
    if (line === lines.first + 1) continue;
    if (!row.test(index.lines[line - 1]!)) return null;
    children.push(rowAt(line, index));
  }
  if (children[0]!.children.length !== align.length) return null;
  return { type: 'table', align, children, position: positionOf(lines, 1, index) };
}

/** The second line. */
const alignments = /^\|(?: *:?-+:? *\|)+$/;
/** Cells that have none of the marks that plain text may not have. */
const row = /^\|(?:[^\0\t\\`*_[<&~|]*\|)+$/;

function alignmentOf(marks: string): AlignType {
  const toLeft = marks.trimStart().startsWith(':');
  const toRight = marks.trimEnd().endsWith(':');
  if (toLeft) return toRight ? 'center' : 'left';
  return toRight ? 'right' : null;
}

/** A row with as many cells as are written. */
function rowAt(line: number, index: LineIndex): TableRow {
  const text = index.lines[line - 1]!;
  const children: TableCell[] = [];
  for (let pipe = 0; pipe < text.length - 1;) {
    const next = text.indexOf('|', pipe + 1);
    children.push(cellBetween(line, pipe, next, index));
    pipe = next;
  }
  return { type: 'tableRow', children, position: positionOf({ first: line, last: line }, 1, index) };
}

/** The cell between two pipes (0-based). It has the first of them, and the last of a row has both. */
function cellBetween(line: number, pipe: number, next: number, index: LineIndex): TableCell {
  const text = index.lines[line - 1]!;
  const after = next === text.length - 1 ? next + 1 : next;
  const position = { start: index.point(line, pipe + 1), end: index.point(line, after + 1) };
  let from = pipe + 1;
  let to = next;
  while (from < to && text[from] === ' ') from++;
  while (from < to && text[to - 1] === ' ') to--;
  if (from === to) return { type: 'tableCell', children: [], position };
  const inner = { start: index.point(line, from + 1), end: index.point(line, to + 1) };
  return {
    type: 'tableCell',
    children: [{ type: 'text', value: text.slice(from, to), position: inner }],
    position,
  };
}
