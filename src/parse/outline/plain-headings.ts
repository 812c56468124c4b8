import { isProse } from '../../model/prose-shape.ts';
import type { Heading, RootContent } from 'mdast';
import { cueType } from '../../language/cues.ts';
import { isAgenda, isSection } from '../../language/sections.ts';
import { lineText } from '../../model/text.ts';
import { isDayLine } from '../../language/cover-lines.ts';
import { readItemMarker } from './item-marker.ts';
import { namesField } from './field-headings.ts';

/** The headings that are items in notes whose headings have no numbers. */
export interface PlainHeadings {
  /** Those of that level and above that are neither sections nor fields of the cover; none where all would be blocks of items. */
  readonly items: ReadonlySet<Heading>;
  /** They only announce the list of items. */
  readonly areAgendas: boolean;
}

/** A heading with its words and what stands right below it. */
interface Heard {
  readonly node: Heading;
  readonly text: string;
  readonly below: RootContent | undefined;
}

/** Finds the headings that may be items by their level. */
export function plainHeadings(body: readonly RootContent[]): PlainHeadings {
  const headings = body.flatMap((node, nth): Heard[] =>
    node.type === 'heading' ? [{ node, text: lineText(node.children), below: body[nth + 1] }] : [],
  );
  const depth = itemDepth(body);
  // `Beslut` below each of several headings, and as high as they, is a block of each.
  const repeated = repeatedIn(
    headings.filter(({ node, text }) => node.depth === depth && isBlock(text)).map(({ text }) => text),
  );
  const items = headings.filter(
    ({ node, text, below }) =>
      node.depth <= depth &&
      !repeated.has(text) &&
      (!isSection(text) || (isAgenda(text) && isSentence(below))) &&
      !isDayLine(text) &&
      !namesField(text, below),
  );
  const level = items.filter(({ node }) => node.depth === depth);
  const areBlocks = depth > 2 && level.every(({ text }) => isBlock(text));
  // `## Åtgärder` below the items is none of them.
  const listed = items.every(({ text }) => isBlock(text)) ? belowAgenda(headings) : noHeadings;
  if (listed.size > 1) return { items: listed, areAgendas: false };
  return {
    items: new Set(level.length === 0 || areBlocks ? [] : items.map(({ node }) => node)),
    areAgendas: level.every(({ text }) => isAgenda(text)),
  };
}

const noHeadings: ReadonlySet<Heading> = new Set();

/** `### Ekonomi`, `### Övrigt` below `## Ärenden`, where all other headings are sections and fields: the highest of those below it. */
function belowAgenda(headings: readonly Heard[]): ReadonlySet<Heading> {
  let agenda: number | null = null;
  const below = headings.filter(({ node, text }) => {
    if (agenda !== null && node.depth > agenda) return true;
    agenda = isAgenda(text) ? node.depth : null;
    return false;
  });
  const depth = below.reduce((least, { node }) => Math.min(least, node.depth), 6);
  const items = below.filter(({ node, text }) => node.depth === depth && !isSection(text));
  // Those with numbers are found by their numbers.
  const areNumbered = items.some(({ node }) => readItemMarker(node.children) !== null);
  return areNumbered || items.every(({ text }) => isBlock(text))
    ? noHeadings
    : new Set(items.map(({ node }) => node));
}

/** `Dagordningen godkändes.` below the heading Dagordning: what was done with it, and no list of items. */
function isSentence(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && isProse(lineText([node]));
}

/** The level at which headings are items: the second, or the highest there is. */
export function itemDepth(body: readonly RootContent[]): number {
  const depths = body.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  if (depths.includes(2) || depths.length === 0) return 2;
  return depths.reduce((least, depth) => Math.min(least, depth), 6 as number);
}

function repeatedIn(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

function isBlock(text: string): boolean {
  return cueType(text) !== null && !isSection(text);
}
