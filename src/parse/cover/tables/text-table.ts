import { cellsAtGaps, hasColumns, wordGroups } from '../../markdown/columns.ts';
import { beforeAddition } from '../../../model/text-shapes.ts';
import type { Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { linesOf, paragraphOf, toLine, type Line } from '../../markdown/lines.ts';
import { rawText, splitPhrasing } from '../../markdown/split-phrasing.ts';
import { canonicalKey } from '../../front-matter/keys.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { cellText } from './cell-text.ts';
import { isAttendanceTable } from './attendance-columns.ts';

/** A table among the lines of a paragraph, with what stands before and after it. */
export interface TextTable {
  readonly before: Paragraph | null;
  readonly table: Table;
  readonly after: Paragraph | null;
}

/** Wider than any list of people with what is said of each. */
const mostColumns = 8;

/**
 * An attendance list, or lists beside each other (`Närvarande    Frånvarande`), whose columns are parted by tabs or wide gaps, below a line of titles (`Namn    När    Frånv`), as pasted text
 * has it; null where there is none.
 */
export function textTableIn(paragraph: Paragraph): TextTable | null {
  const lines = linesOf(paragraph);
  for (const [at, line] of lines.entries()) {
    const text = rawText(line.children);
    if (!/^\p{L}[^\t]{1,40}(?:\t|\s{2,})\S/u.test(text)) continue;
    const starts = startsOf(text);
    const below = lines.slice(at + 1);
    const areNames = areLists(cellsAtGaps(text.trim()));
    const end = below.findIndex(
      (each) => !isRow(rawText(each.children)) && !(areNames && isFullName(each.text)),
    );
    const rows = end < 0 ? below : below.slice(0, end);
    if (starts.length < 2 || starts.length > mostColumns || rows.length < 2) continue;
    const table = tableOf([line, ...rows], starts);
    const titles = titlesOf(table);
    if (titles.some((title) => isFullName(beforeAddition(title)))) continue;
    if (!isAttendanceTable(table) && !areLists(titles)) continue;
    const left = lines.slice(at + 1 + rows.length);
    return {
      before: at > 0 ? paragraphOf(lines.slice(0, at), true) : null,
      table,
      after: left.length > 0 ? paragraphOf(left, true) : null,
    };
  }
  return null;
}

/** `Närvarande     Frånvarande`: each title is the label of those below it. */
function areLists(titles: readonly string[]): boolean {
  return titles.length > 1 && titles.every((title) => namesPeople(canonicalKey(title)));
}

function titlesOf({ children }: Table): string[] {
  return children[0]!.children.map(cellText);
}

function isRow(text: string): boolean {
  return hasColumns(text.trim()) && /^\s*\p{Lu}/u.test(text);
}

/** Where the titles begin. */
function startsOf(text: string): number[] {
  return Array.from(text.matchAll(/(?<=^|\t|\s{2})[^\s]/gu), ({ index }) => index);
}

function tableOf(lines: readonly Line[], starts: readonly number[]): Table {
  const hasTabs = lines.some(({ children }) => rawText(children).includes('\t'));
  const children = lines.map((line): TableRow => {
    const text = rawText(line.children);
    const cells = hasTabs ? cellsAtTabs(text) : cellsBelow(text, starts);
    const row = Array.from({ length: starts.length }, (_, nth) => cellOf(line, cells[nth] ?? null));
    return { type: 'tableRow', children: row, position: line.position };
  });
  const position = { start: lines[0]!.position.start, end: lines.at(-1)!.position.end };
  return { type: 'table', align: starts.map(() => null), children, position };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function cellsAtTabs(text: string): Span[] {
  let at = 0;
  return text.split('\t').map((cell) => {
    const start = at;
    at += cell.length + 1;
    return { start, end: start + cell.length };
  });
}

/** Each word group below the title that it begins nearest to. */
function cellsBelow(text: string, starts: readonly number[]): (Span | null)[] {
  const cells: (Span | null)[] = starts.map(() => null);
  for (const group of wordGroups(text)) {
    const distances = starts.map((start) => Math.abs(start - group.start));
    const nth = distances.indexOf(Math.min(...distances));
    const before = cells[nth];
    cells[nth] = { start: before?.start ?? group.start, end: group.start + group.text.length };
  }
  return cells;
}

function cellOf(line: Line, span: Span | null): TableCell {
  const children = span === null ? [] : between(line.children, span);
  const position = children.length === 0 ? line.position : toLine(children).position;
  return { type: 'tableCell', children: [...children], position };
}

function between(children: readonly PhrasingContent[], { start, end }: Span): readonly PhrasingContent[] {
  const [upTo] = splitPhrasing(children, end);
  return start === 0 ? upTo : splitPhrasing(upTo, start)[1];
}
