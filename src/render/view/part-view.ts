import type { Nodes, PhrasingContent } from 'mdast';
import { caseNumberLabel, readBareCaseNumbers, readCaseNumberLine } from '../../language/read-case-number.ts';
import type { Block } from '../../model/blocks.ts';
import type { Item, Protocol, Section } from '../../model/protocol.ts';
import { lineText, plainText } from '../../model/text.ts';
import type { Labels } from '../labels.ts';
import type { Html } from '../prose/prose.ts';
import { blockViews } from './block-view.ts';
import type { BlockView } from './block-view.ts';
import { identifiedParts } from './part-ids.ts';
import type { Rendering } from './rendering.ts';
import { beginsWithLetter, insideParentheses } from '../../model/text-shapes.ts';

/** An item, or a part of the notes that is none (`Ajournering`). */
export interface PartView {
  readonly partial: 'item' | 'section';
  /** Unique in the document: the place that the list of items links to. */
  readonly id: string;
  /** `§ 7` or `7.`; null for sections and in protocols without numbers. */
  readonly label: string | null;
  readonly title: Html | null;
  /** Of an item: the case numbers that end its heading in a parenthesis, or are the line below it; null when none. */
  readonly caseNumber: string | null;
  /** The words of the heading, for the list of items. */
  readonly listedTitle: string;
  readonly blocks: readonly BlockView[];
  /** Whether it is so few lines that it stands whole on a page without a hole in the page before. */
  readonly isShort: boolean;
  /** Whether it is so little that it does not stand alone on the last page. */
  readonly isBrief: boolean;
}

/** Lines of a short item and of a brief one, below their headings, and letters in each of them. */
const shortItem = { lines: 6, letters: 75, briefLines: 2 };

/** Items and sections in the order of the notes. */
export function partViews(protocol: Protocol, rendering: Rendering): PartView[] {
  return identifiedParts(protocol).map(({ part, id }) => ({ ...partView(part, rendering), id }));
}

function partView(part: Item | Section, rendering: Rendering): Omit<PartView, 'id'> {
  const {
    heading,
    caseNumber,
    blocks: written,
  } = part.type === 'item' ? withCaseNumber(part, rendering) : { ...part, caseNumber: null };
  const title = rendering.prose.inline(heading);
  const { decisionFirst } = rendering.config.design;
  const blocks = part.type === 'item' && decisionFirst ? decisionsFirst(written) : written;
  return {
    partial: part.type,
    label: part.type === 'item' ? labelOf(part, rendering) : null,
    title,
    caseNumber,
    listedTitle: part.type === 'item' ? part.title : lineText(part.heading),
    blocks: blockViews(blocks, title === null ? 2 : 3, rendering),
    isShort: part.type === 'item' && linesOf(written) <= shortItem.lines,
    isBrief: linesOf(written) <= shortItem.briefLines,
  };
}

/** About how many lines of print; without end where more than text is among them. */
function linesOf(blocks: readonly Block[]): number {
  const isProse = blocks.every(
    ({ type, content }) => type !== 'sub-item' && type !== 'votes' && content.every(isTextOnly),
  );
  const lines = blocks.flatMap(({ title, content }) => [title ?? '', ...plainText(content).split('\n')]);
  const count = lines.reduce((sum, line) => sum + Math.ceil(line.length / shortItem.letters), 0);
  return isProse ? count : Number.POSITIVE_INFINITY;
}

/** Images and tables are higher than their words tell. */
function isTextOnly(node: Nodes): boolean {
  return (
    node.type !== 'image' &&
    node.type !== 'table' &&
    (!('children' in node) || node.children.every(isTextOnly))
  );
}

/** An item as it is printed: its case number on a line of its own, wherever the notes have it. */
type NumberedItem = Pick<Item, 'heading' | 'blocks'> & { readonly caseNumber: string | null };

function withCaseNumber(item: Item, { labels }: Rendering): NumberedItem {
  const split = splitHeading(item, labels);
  const [first, ...others] = item.blocks;
  if (split.caseNumber !== null || first?.type !== 'prose' || first.heading.length > 0)
    return { ...split, blocks: item.blocks };
  const [line, ...rest] = first.content;
  const caseNumber = lineOfCaseNumbers(line, labels);
  if (caseNumber === null) return { ...split, blocks: item.blocks };
  const below = rest.length === 0 ? others : [{ ...first, content: rest }, ...others];
  return { heading: item.heading, caseNumber, blocks: below };
}

/** `Dnr KS 2025/1` of that line, also where it is written `(Dnr: KS 2025/1)`, and a bare `KS 2025/1` as it stands; null for any other. */
function lineOfCaseNumbers(line: Nodes | undefined, { caseNumber }: Labels): string | null {
  if (line?.type !== 'paragraph' || line.children.some(({ type }) => type !== 'text')) return null;
  const text = lineText(line.children);
  const bare = insideParentheses(text);
  if (readBareCaseNumbers(text) !== null) return bare;
  if (readCaseNumberLine(text) === null || text.endsWith('.')) return null;
  return bare.replace(caseNumberLabel, `${caseNumber} `);
}

/** Parts `Budget (Dnr KS 2025/1)` into the title and the case number. */
function splitHeading(
  { heading, caseNumbers }: Item,
  labels: Labels,
): { heading: readonly PhrasingContent[]; caseNumber: string | null } {
  const last = heading.at(-1);
  const match = last?.type === 'text' ? /^(.*\S)\s*\(([^()]+)\)\s*$/su.exec(last.value) : null;
  const words = match?.[2] ?? '';
  if (match === null || !caseNumbers.some((number) => words.includes(number)))
    return { heading, caseNumber: null };
  const isNamed = beginsWithLetter(words) && !caseNumbers.some((number) => words.startsWith(number));
  return {
    heading: [...heading.slice(0, -1), { type: 'text', value: match[1] ?? '' }],
    caseNumber: isNamed ? words : `${labels.caseNumber} ${words}`,
  };
}

/** Decisions before what leads up to them; each group in the order of the notes. */
function decisionsFirst(blocks: readonly Block[]): Block[] {
  return [
    ...blocks.filter(({ type }) => type === 'decision'),
    ...blocks.filter(({ type }) => type !== 'decision'),
  ];
}

function labelOf({ number, prefix }: Item, { profile }: Rendering): string | null {
  if (number === null) return null;
  const label = profile.itemStyle === 'list' ? `${number}.` : `§\u00a0${number}`;
  return prefix === null ? label : `${prefix}\u00a0${label}`;
}
