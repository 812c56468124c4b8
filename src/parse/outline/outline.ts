import type { Heading, RootContent } from 'mdast';
import { isSection } from '../../language/sections.ts';
import { lineText } from '../../model/text.ts';
import { cueType } from '../../language/cues.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { outlineDecisions } from './decision-list.ts';
import { withoutAnchor } from './heading-anchor.ts';
import { headingStarts, toStart } from './heading-starts.ts';
import { readItemMarker } from './item-marker.ts';
import { lineStarts, startsBetween } from './line-starts.ts';
import { numberStarts } from './number-starts.ts';
import type { OutlinePart, Parts, SectionPart, Start } from './parts.ts';
import { itemDepth, plainHeadings } from './plain-headings.ts';
import { partsOf, rowsOf, type NodeRow, type Row } from './rows.ts';
import { seriesStarts } from './series-starts.ts';
import { withTitleBelow } from './title-below.ts';
import { outlineTopics } from './topics.ts';

/** The notes in large: title, what stands before the first item, and the items and sections in order. */
export interface Outline extends Parts {
  readonly title: Heading | null;
  /** The items were found without headings or numbers, by the looks of the notes. */
  readonly isGuess: boolean;
}

/**
 * Finds the items of notes by the numbering that explains them best: headings with numbers; lines with a `§` or a number in bold;
 * all headings of one level, where deeper ones with numbers don't explain more; entries of numbered lists and lines with numbers;
 * what looks like topics. A note that only decides is one item. Where the notes have a title already (`hasTitle`), their first
 * heading is none.
 */
export function outline(nodes: readonly RootContent[], index: LineIndex, hasTitle = false): Outline {
  const written = nodes.map((node) => (node.type === 'heading' ? withoutAnchor(node) : node));
  const { title, body } = hasTitle ? { title: null, body: written } : takeTitle(written);
  const { isGuess, ...parts } = readParts(body, index);
  return { title, preamble: parts.preamble, parts: parts.parts.map(withTitleBelow), isGuess };
}

function readParts(body: readonly RootContent[], index: LineIndex): Parts & { isGuess: boolean } {
  const rows = rowsOf(body, false);
  const depth = itemDepth(body);
  const numbered = headingStarts(rows, depth, false);
  if (numbered.size > 0) return sure(byHeadings(rows, withThoseBetween(rows, numbered)));
  const plain = plainHeadings(body);
  const lines = lineStarts(rows);
  const deep = headingStarts(rows, depth, true);
  const isDeep = deep.size > Math.max(plain.items.size, lines.size) && goesUp(deep);
  if (lines.size > 0 && !isDeep && !areQuoted(rows, lines, plain.items))
    return sure(partsOf(rows, lines, knownSection));
  if (isDeep) return sure(byHeadings(rows, deep));
  const entries = rowsOf(body, true);
  const numbers = numberStarts(entries, index);
  const plainStarts = plain.areAgendas && hasNumberedList(body) ? noStarts : startsOf(rows, plain.items);
  if (plainStarts.size > 0 && !enclose(entries, numbers, plain.items))
    return sure(byHeadings(rows, plainStarts));
  if (numbers.size > 0) return sure(partsOf(entries, numbers, highSection));
  const series = seriesStarts(entries);
  if (series.size > 0) return sure(partsOf(entries, series, highSection));
  const decisions = outlineDecisions(body);
  if (decisions) return sure(decisions);
  const topics = outlineTopics(body);
  return topics ? { ...topics, isGuess: true } : sure({ preamble: body, parts: [] });
}

function sure(parts: Parts): Parts & { isGuess: boolean } {
  return { ...parts, isGuess: false };
}

/** The first heading is the title when it has no number, is of the first level and stands before everything else of its kind. */
function takeTitle(nodes: readonly RootContent[]): { title: Heading | null; body: readonly RootContent[] } {
  const at = nodes.findIndex((node) => node.type === 'heading');
  const heading = nodes[at];
  if (heading?.type !== 'heading' || heading.depth !== 1 || readItemMarker(heading.children)?.hasSign)
    return { title: null, body: nodes };
  if (
    readItemMarker(heading.children) &&
    nodes.some((node) => node !== heading && node.type === 'heading' && node.depth === 1)
  )
    return { title: null, body: nodes };
  return { title: heading, body: nodes.filter((node) => node !== heading) };
}

function withThoseBetween(
  rows: readonly Row[],
  starts: ReadonlyMap<number, Start>,
): ReadonlyMap<number, Start> {
  return new Map([...starts, ...startsBetween(rows, starts)]);
}

/** A heading without number as high as the item that it stands below is a section, but one that names a block of the item. */
function byHeadings(rows: readonly Row[], starts: ReadonlyMap<number, Start>): Parts {
  const depth = [...starts.values()].reduce((least, start) => Math.min(least, start.depth), 6);
  let own = depth;
  const sectionAt = (
    { node }: NodeRow,
    current: OutlinePart | null,
    hasItem: boolean,
  ): SectionPart | null => {
    if (current?.kind === 'item') own = current.form === 'heading' ? current.depth : own;
    if (!hasItem || node.type !== 'heading' || node.depth > own) return null;
    if (current?.kind === 'item' && isBlockHeading(node)) return null;
    own = Math.min(own, Math.max(depth, node.depth));
    return toSection(node);
  };
  return partsOf(rows, starts, sectionAt);
}

const noStarts: ReadonlyMap<number, Start> = new Map();

function startsOf(rows: readonly Row[], headings: ReadonlySet<Heading>): ReadonlyMap<number, Start> {
  const starts = new Map<number, Start>();
  for (const [nth, row] of rows.entries())
    if (row.kind === 'node' && row.node.type === 'heading' && headings.has(row.node))
      starts.set(nth, toStart(row.node, null));
  return starts;
}

/** Numbers that begin above all headings, are as many as they or higher, and are no value of a label: the headings lie in their items. */
function enclose(
  rows: readonly Row[],
  numbers: ReadonlyMap<number, Start>,
  headings: ReadonlySet<Heading>,
): boolean {
  const [first] = numbers.keys();
  if (first === undefined) return false;
  const areDeep = [...headings].every(({ depth }) => depth > 2);
  const areTitles = numbers.size > 1 || numbers.get(first)!.heading[0]?.type === 'strong';
  if (numbers.size < headings.size && !(areDeep && areTitles)) return false;
  const isBelowHeading = rows
    .slice(0, first)
    .some((row) => row.kind === 'node' && row.node.type === 'heading');
  const above = rows[first - 1];
  const isValue =
    above !== undefined && (above.kind === 'line' ? above.line.text : textOf(above)).endsWith(':');
  return !isBelowHeading && !isValue;
}

function textOf(row: Row): string {
  return row.kind === 'node' ? lineText([row.node]) : '';
}

/** §§ below one of several headings, and fewer than they: that of the bylaws it is about. */
function areQuoted(
  rows: readonly Row[],
  lines: ReadonlyMap<number, Start>,
  headings: ReadonlySet<Heading>,
): boolean {
  const isHeading = ({ node }: NodeRow) =>
    node.type === 'heading' && headings.has(node) && !isBlockHeading(node);
  const places = rows.flatMap((row, nth) => (row.kind === 'node' && isHeading(row) ? [nth] : []));
  const given = [...lines.keys()];
  const [first, last] = [given[0]!, given.at(-1)!];
  const before = places.filter((nth) => nth < first).length;
  return before > 0 && places.length > lines.size && places.every((nth) => nth < first || nth > last);
}

function goesUp(starts: ReadonlyMap<number, Start>): boolean {
  const numbers = [...starts.values()].map(({ marker }) => marker?.number ?? 0);
  return numbers.every((number, nth) => nth === 0 || number > numbers[nth - 1]!);
}

function knownSection({ node }: NodeRow, current: OutlinePart | null): SectionPart | null {
  return current && node.type === 'heading' && isSection(lineText([node])) ? toSection(node) : null;
}

function highSection({ node }: NodeRow, _: OutlinePart | null, hasItem: boolean): SectionPart | null {
  const isHigh = node.type === 'heading' && (node.depth <= 2 || isSection(lineText([node])));
  return hasItem && isHigh ? toSection(node) : null;
}

function toSection(heading: Heading): SectionPart {
  return { kind: 'section', heading, nodes: [], position: heading.position! };
}

/** `## Beslut` below `## § 4` is a block of the item, though its heading is as high. */
function isBlockHeading(heading: Heading): boolean {
  const text = lineText(heading.children);
  return cueType(text) !== null && !isSection(text);
}

function hasNumberedList(body: readonly RootContent[]): boolean {
  return body.some((node) => node.type === 'list' && node.ordered);
}
