import type { Heading, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { LineIndex } from '../markdown/line-index.ts';
import { lineText } from '../../model/text.ts';
import { cueType } from '../../language/cues.ts';
import { readItemMarker, type ItemMarker } from './item-marker.ts';
import { withoutAnchor } from './heading-anchor.ts';
import { namesField } from './field-headings.ts';
import { outlineLines } from './line-items.ts';
import { outlineLists } from './list-items.ts';
import { withTitleBelow } from './title-below.ts';
import { outlineTopics } from './topics.ts';
import { isAgenda, isSection } from './section-names.ts';

/** An item before its blocks are read. */
export interface ItemPart {
  readonly kind: 'item';
  readonly marker: Omit<ItemMarker, 'rest' | 'hasSign'> | null;
  /** The heading after the number; on an ordinary line it goes on to the end of the line. */
  readonly heading: readonly PhrasingContent[];
  readonly isLine: boolean;
  readonly nodes: readonly RootContent[];
  readonly position: Position;
}

/** A part under an unnumbered heading. */
export interface SectionPart {
  readonly kind: 'section';
  readonly heading: Heading;
  readonly nodes: readonly RootContent[];
  readonly position: Position;
}

export type OutlinePart = ItemPart | SectionPart;

/** The notes in large: title, what stands before the first item, and the items and sections in order. */
export interface Outline {
  readonly title: Heading | null;
  readonly preamble: readonly RootContent[];
  readonly parts: readonly OutlinePart[];
  /** The items were found without headings or numbers, by the looks of the notes. */
  readonly isGuess: boolean;
}

/**
 * Finds the items: numbered headings; else lines and bold lines with `§`; else all `##`, or the highest headings there are, that
 * are no known section;
 * else the entries of the top-level numbered list; else what looks like topics in raw notes.
 */
export function outline(nodes: readonly RootContent[], index: LineIndex): Outline {
  const { title, body } = takeTitle(
    nodes.map((node) => (node.type === 'heading' ? withoutAnchor(node) : node)),
  );
  const highest = itemDepth(body);
  const numbered = body.filter(isHeading).filter((heading) => isNumbered(heading, highest));
  if (numbered.length > 0) {
    const depth = Math.min(...numbered.map((heading) => heading.depth));
    return {
      title,
      ...outlineHeadings(body, depth, (heading) => readItemMarker(heading.children) !== null),
      isGuess: false,
    };
  }
  const lines = outlineLines(body);
  if (lines) return { title, ...lines, isGuess: false };
  const repeated = repeatedBlocks(body, highest);
  const isItem = (heading: Heading, below: RootContent | undefined): boolean =>
    !repeated.has(lineText(heading.children)) && isItemHeading(heading, below);
  const headings = body
    .filter(isHeading)
    .filter((heading) => heading.depth === highest && isItem(heading, body[body.indexOf(heading) + 1]));
  const areBlocks = highest > 2 && headings.every(isBlockHeading);
  if (headings.length > 0 && !areBlocks && !(headings.every(isAgendaHeading) && hasNumberedList(body)))
    return { title, ...outlineHeadings(body, highest, isItem), isGuess: false };
  const listed = outlineLists(body, index);
  const topics = listed.parts.length === 0 ? outlineTopics(body) : null;
  return { title, ...(topics ?? listed), isGuess: topics !== null };
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

function outlineHeadings(
  nodes: readonly RootContent[],
  depth: number,
  isItem: (heading: Heading, below: RootContent | undefined) => boolean,
): Pick<Outline, 'preamble' | 'parts'> {
  const preamble: RootContent[] = [];
  const parts: { part: OutlinePart; nodes: RootContent[] }[] = [];
  for (const [nth, node] of nodes.entries()) {
    const current = parts.at(-1);
    const isTop = node.type === 'heading' && node.depth <= depth;
    const hasItem = parts.some(({ part }) => part.kind === 'item');
    if (isTop && isItem(node, nodes[nth + 1])) parts.push(toPart(toItem(node)));
    else if (isTop && hasItem && !(current?.part.kind === 'item' && isBlockHeading(node)))
      parts.push(toPart({ kind: 'section', heading: node, nodes: [], position: node.position! }));
    else if (current) current.nodes.push(node);
    else preamble.push(node);
  }
  return {
    preamble,
    parts: parts.map(({ part, nodes: own }) => withTitleBelow(withNodes(part, own))),
  };
}

function toItem(heading: Heading): ItemPart {
  const marker = readItemMarker(heading.children);
  return {
    kind: 'item',
    marker,
    heading: marker ? marker.rest : heading.children,
    isLine: false,
    nodes: [],
    position: heading.position!,
  };
}

function toPart(part: OutlinePart): { part: OutlinePart; nodes: RootContent[] } {
  return { part, nodes: [] };
}

function withNodes(part: OutlinePart, nodes: readonly RootContent[]): OutlinePart {
  const end = nodes.at(-1)?.position?.end ?? part.position.end;
  return { ...part, nodes, position: { start: part.position.start, end } };
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

/** Numbers count in headings of the first two levels, or the highest there are; with a § sign in any. */
function isNumbered(heading: Heading, highest: number): boolean {
  const marker = readItemMarker(heading.children);
  return marker !== null && (marker.hasSign || heading.depth <= Math.max(2, highest));
}

function itemDepth(body: readonly RootContent[]): number {
  const depths = body.filter(isHeading).map((heading) => heading.depth);
  if (depths.includes(2) || depths.length === 0) return 2;
  return Math.min(...depths);
}

/** `Beslut` below each of several headings, and as high as they, is a block of each. */
function repeatedBlocks(body: readonly RootContent[], depth: number): ReadonlySet<string> {
  const names = body
    .filter(isHeading)
    .filter((heading) => heading.depth === depth && isBlockHeading(heading))
    .map((heading) => lineText(heading.children));
  return new Set(names.filter((name, nth) => names.indexOf(name) < nth));
}

function isItemHeading(heading: Heading, below: RootContent | undefined): boolean {
  const text = lineText(heading.children);
  return !isSection(text) && !namesField(text, below);
}

function isAgendaHeading(heading: Heading): boolean {
  return isAgenda(lineText(heading.children));
}

/** `## Beslut` below `## § 4` is a block of the item, though its heading is as high. */
function isBlockHeading(heading: Heading): boolean {
  const text = lineText(heading.children);
  const type = cueType(text);
  return type !== null && !isSection(text);
}

function hasNumberedList(body: readonly RootContent[]): boolean {
  return body.some((node) => node.type === 'list' && node.ordered);
}
