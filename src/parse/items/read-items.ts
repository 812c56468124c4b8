import { withBlocks } from '../../model/item.ts';
import { presenterLine, presenterSeam } from '../../language/item-words.ts';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Block } from '../../model/blocks.ts';
import type { Item, Section } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { freeLinesBelow } from '../blocks/lines-below.ts';
import { elementsOf, phrasingOf, toElement, type Element } from '../blocks/elements.ts';
import { withLetterLines } from '../blocks/lettered-lists.ts';
import type { BlockContext } from '../blocks/make-block.ts';
import { makeBlock } from '../blocks/make-block.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import { decidesByItself, isPassiveDecision } from '../../language/sentences/passive-decision.ts';
import { freeQuotedDecisions } from '../blocks/quoted-decisions.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { cueType, decisionCue } from '../../language/cues.ts';
import { sentenceCue } from '../../language/sentences/sentence-cue.ts';
import { paragraphOf, toLine } from '../markdown/lines.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { readBareCaseNumbers, readCaseNumberLine } from '../../language/read-case-number.ts';
import type { ItemPart, SectionPart } from '../outline/parts.ts';
import { splitHeading, splitLineTitle, type SplitTitle } from './split-title.ts';
import { readItemBlocks } from './sub-items.ts';
import { beginsWithAtt } from '../../language/typed-marks.ts';
import { withoutStop } from '../../model/text-shapes.ts';

/** What the readers of items must know of the rest of the notes. */
export interface ItemContext {
  readonly index: LineIndex;
  readonly blocks: BlockContext;
  /** Whether a name is that of somebody on the cover. */
  readonly isKnown: (name: string) => boolean;
  /** Whether the items stand below the word `Beslut`: each that is an att-sats was decided. */
  readonly areDecisions: boolean;
}

/** Reads one item; `number` is its own, or the one it gets where the notes number none; null for a note that is one item. */
export function readItem(
  part: ItemPart,
  number: number | null,
  style: 'sign' | 'list',
  context: ItemContext,
): Item {
  const split = splitStart(part, context);
  const { title } = split;
  const [own, below] = [restElements(split.rest), elementsIn(part.nodes, context)];
  const elements = [...own, ...below];
  // `### Beslut` among headings without numbers holds what was decided.
  const isDecision = part.marker === null && elements.length > 0 && cueType(title) === 'decision';
  const decided = isDecision ? elements : isDecidedClause(part, context) ? own : [];
  const opener = { type: 'decision', cue: null, opener: null, elements: decided, before: null } as const;
  const blocks = [
    ...(decided.length > 0 ? [makeBlock(opener, context.blocks)] : []),
    ...withoutEndMark(
      readItemBlocks(elements.slice(decided.length), { ...context.blocks, title }, context.isKnown, number),
    ),
  ];
  const generated = style === 'sign' ? `§ ${number}` : `${number}.`;
  const label = part.marker?.label ?? (number === null ? '' : generated);
  const item = {
    type: 'item',
    number,
    label,
    prefix: part.marker?.prefix ?? null,
    title,
    heading: split.heading,
    caseNumbers: [...split.caseNumbers, ...readCaseNumbers(elements)],
    presenters: [...split.presenters, ...elements.flatMap(readPresenterLine)],
    confidential: null,
    position: part.position,
  } as const;
  return withBlocks(item, blocks);
}

/** Reads a section; the heading of a known kind makes its content one block (recipients, attachments, actions). */
export function readSection(part: SectionPart, context: ItemContext): Section {
  const title = lineText(part.heading.children);
  const elements = elementsIn(part.nodes, context);
  const type = cueType(title);
  const isBlock =
    (type === 'recipients' || type === 'attachments' || type === 'actions') && elements.length > 0;
  const blocks = isBlock
    ? [makeBlock({ type, cue: null, opener: null, elements, before: null }, context.blocks)]
    : readItemBlocks(elements, context.blocks, context.isKnown, null);
  return {
    type: 'section',
    title,
    heading: part.heading.children,
    depth: part.heading.depth,
    blocks,
    position: part.position,
  };
}

/** Reads text outside items as blocks. */
export function readPreface(
  nodes: readonly RootContent[],
  context: ItemContext,
): ReturnType<typeof readBlocks> {
  return readBlocks(elementsIn(nodes, context), context.blocks);
}

/**
 * An entry of a list that is nothing but a decision (`Dagordningen godkändes.`) has no heading: its words are the decision; so are
 * those of a heading that decides, where nothing stands below it (`§ 4 Dagordningen godkändes`).
 */
function splitStart(part: ItemPart, context: ItemContext): SplitTitle {
  const text = lineText(part.heading);
  if (!part.isLine) {
    const split = splitHeading(part.heading, context.isKnown);
    const lead = readDecisionLead(text, context.blocks.names);
    const isLead = lead !== null && lead.length >= text.length;
    const isAlone = part.nodes.length === 0 && part.marker !== null && split.presenters.length === 0;
    const isDecision = isLead || (isAlone && decidesByItself(`${split.title}.`, context.blocks.names));
    return isDecision ? { ...split, heading: [], rest: part.heading } : split;
  }
  const split = splitLineTitle(part.heading, context.isKnown);
  const isBold = part.heading[0]?.type === 'strong';
  // `**Dagordningen** godkändes.` goes on after what is bold.
  const goesOn =
    isBold &&
    /^(?:\([^()]{1,40}\)\s+)?\p{Ll}/u.test(lineText(split.rest)) &&
    !/^[\s.:]*[–—-]/u.test(text.slice(split.title.length));
  const isDecision =
    isDecidedClause(part, context) ||
    decisionCue.test(text) ||
    (!isBold &&
      split.presenters.length === 0 &&
      (decidesByItself(`${split.title}.`, context.blocks.names) ||
        tellsAct(text) ||
        (text.endsWith('.') && split.rest.length === 0 && isPassiveDecision(text, context.blocks.names))));
  return isDecision || goesOn ? { ...split, heading: [], rest: part.heading } : split;
}

/** `1. Att köpa en spis.` below `BESLUT` */
function isDecidedClause({ isLine, heading }: ItemPart, { areDecisions }: ItemContext): boolean {
  return isLine && areDecisions && beginsWithAtt.test(lineText(heading));
}

const acts: ReadonlySet<string | null> = new Set([
  'proposals',
  'votes',
  'reservation',
  'abstention',
  'recusal',
]);

/** `Vårdförbundet yrkar att riskbedömningen görs om.`: what an entry tells that somebody did is no title. */
function tellsAct(text: string): boolean {
  return acts.has(sentenceCue(text));
}

/** A rule below the last block marks the end of the item; one in running text is part of the text. */
function withoutEndMark(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (last === undefined) return blocks;
  const before = blocks.slice(0, -1);
  if (last.type === 'sub-item') return [...before, { ...last, blocks: withoutEndMark(last.blocks) }];
  const isMark =
    last.type === 'prose' &&
    last.title === null &&
    last.content.every((node) => node.type === 'thematicBreak');
  return isMark && before.length > 0 ? before : blocks;
}

/** Lines `Dnr …` anywhere, and below the heading also numbers that stand alone. */
function readCaseNumbers(elements: readonly Element[]): string[] {
  const isOther = (element: Element): boolean => element.kind !== 'line' || element.text.length >= 80;
  const firstOther = elements.findIndex(isOther);
  const start = firstOther < 0 ? elements.length : firstOther;
  return elements.flatMap((element, nth) => [
    ...(readCaseNumberLine(element.text) ?? (nth < start ? readBareCaseNumbers(element.text) : null) ?? []),
  ]);
}

function elementsIn(nodes: readonly RootContent[], { index, blocks }: ItemContext): Element[] {
  const elements = freeQuotedDecisions(withLetterLines(elementsOf(nodes), index), blocks.names);
  return freeLinesBelow(elements, blocks.names);
}

function restElements(rest: readonly PhrasingContent[]): Element[] {
  if (rest.length === 0) return [];
  const line = toLine(rest);
  return [toElement(line, paragraphOf([line], false))];
}

/** `Föredragande: Kim Sav, Bo Ek` */
function readPresenterLine(element: Element): string[] {
  if (phrasingOf(element).length === 0) return [];
  const match = presenterLine.exec(element.text);
  return match ? withoutStop(match[1]!).split(presenterSeam) : [];
}
