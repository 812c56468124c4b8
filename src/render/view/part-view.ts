import type { PhrasingContent } from 'mdast';
import type { Block } from '../../model/blocks.ts';
import type { Item, Protocol, Section } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import type { Html } from '../prose/prose.ts';
import { blockViews } from './block-view.ts';
import type { BlockView } from './block-view.ts';
import { byPlace } from './position.ts';
import type { Rendering } from './rendering.ts';

/** An item, or a part of the notes that is none (`Ajournering`). */
export interface PartView {
  readonly partial: 'item' | 'section';
  /** Unique in the document: the place that the list of items links to. */
  readonly id: string;
  /** `§ 7` or `7.`; null for sections and in protocols without numbers. */
  readonly label: string | null;
  readonly title: Html | null;
  /** Of an item: what its heading says of case numbers in a final parenthesis, without it; null when nothing. */
  readonly caseNumber: string | null;
  /** The words of the heading, for the list of items. */
  readonly listedTitle: string;
  readonly blocks: readonly BlockView[];
}

/** Items and sections in the order of the notes. */
export function partViews(protocol: Protocol, rendering: Rendering): PartView[] {
  const ids = new Set<string>();
  return [...protocol.items, ...protocol.sections].toSorted(byPlace).map((part, index) => {
    const id = uniqueId(
      part.type === 'item' && part.number !== null ? `paragraf-${part.number}` : `del-${index + 1}`,
      ids,
    );
    return { ...partView(part, rendering), id };
  });
}

function partView(part: Item | Section, rendering: Rendering): Omit<PartView, 'id'> {
  const { heading, caseNumber } =
    part.type === 'item' ? splitHeading(part, rendering) : { ...part, caseNumber: null };
  const title = rendering.prose.inline(heading);
  const { decisionFirst } = rendering.config.design;
  const blocks = part.type === 'item' && decisionFirst ? decisionsFirst(part.blocks) : part.blocks;
  return {
    partial: part.type,
    label: part.type === 'item' ? labelOf(part, rendering) : null,
    title,
    caseNumber,
    listedTitle: part.type === 'item' ? part.title : lineText(part.heading),
    blocks: blockViews(blocks, title === null ? 2 : 3, rendering),
  };
}

/** Parts `Budget (Dnr KS 2025/1)` into the title and the case number. */
function splitHeading(
  { heading, caseNumbers }: Item,
  { labels }: Rendering,
): { heading: readonly PhrasingContent[]; caseNumber: string | null } {
  const last = heading.at(-1);
  const match = last?.type === 'text' ? /^(.*\S)\s*\(([^()]+)\)\s*$/su.exec(last.value) : null;
  const words = match?.[2] ?? '';
  if (match === null || !caseNumbers.some((number) => words.includes(number)))
    return { heading, caseNumber: null };
  const isNamed = /^\p{L}/u.test(words) && !caseNumbers.some((number) => words.startsWith(number));
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

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let copy = 2; taken.has(id); copy++) id = `${wanted}-${copy}`;
  taken.add(id);
  return id;
}
