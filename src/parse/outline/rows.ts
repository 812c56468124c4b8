import { hasItemStart, signedLine } from '../../language/item-numbers.ts';
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Position } from 'unist';
import { linesOf, paragraphOf, type Line } from '../markdown/lines.ts';
import { rawText } from '../markdown/split-phrasing.ts';
import type { OutlinePart, Parts, SectionPart, Start } from './parts.ts';
import { endsInOneOf } from '../../model/text-shapes.ts';

/** What an item may begin at: a line of a paragraph, an entry of a numbered list, or a whole other block. */
export type Row = LineRow | EntryRow | NodeRow;

export interface LineRow {
  readonly kind: 'line';
  readonly line: Line;
  readonly paragraph: Paragraph;
  /** 0-based, and of how many. */
  readonly nth: number;
  readonly count: number;
}

export interface EntryRow {
  readonly kind: 'entry';
  readonly entry: ListItem;
  readonly list: List;
  readonly nth: number;
}

export interface NodeRow {
  readonly kind: 'node';
  readonly node: RootContent;
}

/** Paragraphs in which an item may begin as their lines, numbered lists as their entries where `withEntries`, all else as it is. */
export function rowsOf(nodes: readonly RootContent[], withEntries: boolean): Row[] {
  return nodes.flatMap((node): Row[] => {
    if (node.type === 'paragraph' && hasItemStart.test(rawText(node.children)))
      return toLines(node, linesOf(node));
    if (withEntries && node.type === 'list' && node.ordered)
      return node.children.flatMap((entry, nth) => entryRows(entry, node, nth));
    return [{ kind: 'node', node }];
  });
}

/** `2.Stamspolning` or `10 ÖVRIGT` below `1. Ekonomi`: Markdown reads them as more lines of the entry before them. */
const nextWithoutSpace = /^\d{1,3}(?:[.)](?=\p{Lu}\p{Ll})|\s+\p{Lu}{3}|[.)]?$)/u;

function entryRows(entry: ListItem, list: List, nth: number): Row[] {
  const [first, ...others] = entry.children;
  const lines = first?.type === 'paragraph' ? linesOf(first) : [];
  const at = lines.findIndex(({ text, position }, place) => {
    return place > 0 && position.start.column === 1 && nextWithoutSpace.test(text);
  });
  if (at < 0) return [{ kind: 'entry', entry, list, nth }];
  const own = paragraphOf(lines.slice(0, at), false);
  const short = {
    ...entry,
    children: [own],
    position: { start: entry.position!.start, end: own.position!.end },
  };
  const paragraph = paragraphOf(lines.slice(at), false);
  return [
    { kind: 'entry', entry: short, list, nth },
    ...toLines(paragraph, lines.slice(at)),
    ...others.map((node): Row => ({ kind: 'node', node })),
  ];
}

function toLines(paragraph: Paragraph, lines: readonly Line[]): Row[] {
  return lines.map((line, nth) => ({ kind: 'line', line, paragraph, nth, count: lines.length }));
}

/** The first line of a row that is or begins with a paragraph; null for others. */
export function firstLine(row: Row | undefined): Line | null {
  if (row?.kind === 'line') return row.line;
  const node = row?.kind === 'node' ? row.node : null;
  return (node?.type === 'paragraph' && linesOf(node)[0]) || null;
}

/** Parts rows at the starts of items (by the number of their row) and at those that `sectionAt` tells to be sections. */
export function partsOf(
  rows: readonly Row[],
  starts: ReadonlyMap<number, Start>,
  sectionAt: (row: NodeRow, current: OutlinePart | null, hasItem: boolean) => SectionPart | null,
): Parts {
  const preamble: Row[] = [];
  const found: { part: OutlinePart; rows: Row[] }[] = [];
  let hasItem = false;
  for (const [nth, row] of rows.entries()) {
    const start = starts.get(nth);
    const current = found.at(-1);
    const section = start || row.kind !== 'node' ? null : sectionAt(row, current?.part ?? null, hasItem);
    if (start) found.push({ part: toItem(start, positionOf(row)), rows: [] });
    else if (section) found.push({ part: section, rows: [] });
    else (current?.rows ?? preamble).push(row);
    hasItem ||= start !== undefined;
  }
  return {
    preamble: nodesOf(preamble),
    parts: found.map(({ part, rows: own }) => withNodes(part, [...part.nodes, ...nodesOf(own)])),
  };
}

function toItem(start: Start, position: Position): OutlinePart {
  return { kind: 'item', ...start, position };
}

function withNodes(part: OutlinePart, nodes: readonly RootContent[]): OutlinePart {
  const last = nodes.at(-1)?.position?.end ?? part.position.end;
  const end = (last.offset ?? 0) < (part.position.end.offset ?? 0) ? part.position.end : last;
  return { ...part, nodes, position: { start: part.position.start, end } };
}

/** Where a row stands. */
export function positionOf(row: Row): Position {
  if (row.kind === 'line') return row.line.position;
  return (row.kind === 'entry' ? row.entry : row.node).position!;
}

/** Puts rows together again: lines of one paragraph, entries of one list. */
function nodesOf(rows: readonly Row[]): RootContent[] {
  const nodes: RootContent[] = [];
  for (let at = 0; at < rows.length;) {
    const first = rows[at]!;
    if (first.kind === 'node') {
      nodes.push(first.node);
      at++;
      continue;
    }
    const owner = ownerOf(first);
    const begin = at;
    while (at < rows.length && ownerOf(rows[at]!) === owner) at++;
    nodes.push(together(rows.slice(begin, at)));
  }
  return nodes;
}

function ownerOf(row: Row): RootContent {
  if (row.kind === 'line') return row.paragraph;
  return row.kind === 'entry' ? row.list : row.node;
}

function together(rows: readonly Row[]): RootContent {
  const [first] = rows;
  if (first?.kind === 'line') {
    const lines = rows.flatMap((row) => (row.kind === 'line' ? [row.line] : []));
    return lines.length === first.count ? first.paragraph : paragraphOf(lines, false);
  }
  const { list, nth } = first as EntryRow;
  const children = rows.flatMap((row) => (row.kind === 'entry' ? [row.entry] : []));
  if (children.length === list.children.length && children.every((each, at) => each === list.children[at]))
    return list;
  const position = { start: children[0]!.position!.start, end: children.at(-1)!.position!.end };
  return { ...list, start: (list.start ?? 1) + nth, children, position };
}

/** A line that is no running text which the next line goes on with. */
export function isAbove(row: Row | undefined): boolean {
  return row?.kind === 'line' && (row.line.text.length < 40 || endsInOneOf(row.line.text, '.:!?)'));
}

/** One of several lines that each begin with their § and end as sentences do. */
export function isBelowItem(row: Row | undefined): boolean {
  return row?.kind === 'line' && signedLine.test(row.line.text) && endsInOneOf(row.line.text, '.!?)');
}
