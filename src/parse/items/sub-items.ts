import { decisionOnPart } from '../../language/item-words.ts';
import type { Block, SubItem } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { lineCue, headingCue } from '../blocks/cue.ts';
import { electsListed } from '../../language/sentences/listed-election.ts';
import { decidesByItself } from '../../language/sentences/passive-decision.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import { contentOf, spanOf, toElement, type Element } from '../blocks/elements.ts';
import { readRomanLists } from '../blocks/lettered-lists.ts';
import type { BlockContext } from '../blocks/make-block.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { toLine } from '../markdown/lines.ts';
import { letterAfter, readDecimal, readLetter, type SubItemMarker } from '../outline/sub-item-marker.ts';
import { splitHeading, splitLineTitle } from './split-title.ts';
import { beginsWithCapital, endsInOneOf } from '../../model/text-shapes.ts';

/** Deeper than any heading. */
const onLine = 7;

/** A run of elements: of the item itself, or of one of its sub-items. */
interface Part {
  readonly letter: SubItemMarker | null;
  readonly opener: Element | null;
  /** Depth of the sub-item's heading; `onLine` when it stands on a line, so that any heading ends it. */
  readonly depth: number;
  readonly elements: Element[];
}

/**
 * Reads the elements of an item as blocks, its sub-items among them; each word is in exactly one block. `number` is that of the
 * item, null for a section.
 */
export function readItemBlocks(
  elements: readonly Element[],
  context: BlockContext,
  isKnown: (name: string) => boolean,
  number: number | null,
): Block[] {
  return splitParts(elements, context, number).flatMap((part) =>
    part.letter ? [toSubItem(part, context, isKnown)] : readBlocks(readRomanLists(part.elements), context),
  );
}

function splitParts(elements: readonly Element[], context: BlockContext, number: number | null): Part[] {
  const parts: Part[] = [{ letter: null, opener: null, depth: 0, elements: [] }];
  const decimals = findDecimals(elements, number);
  const starts = decimals.size > 0 ? decimals : findLetters(elements, context, number);
  const last = [...starts.keys()].at(-1) ?? -1;
  let hasDecision = false;
  for (const [nth, element] of elements.entries()) {
    const current = parts.at(-1)!;
    const letter = starts.get(nth);
    if (letter) {
      const depth = element.kind === 'heading' ? element.node.depth : onLine;
      parts.push({ letter, opener: element, depth, elements: [] });
    } else if (current.letter && endsSubItem(element, current, context, nth > last && !hasDecision)) {
      parts.push({ letter: null, opener: null, depth: 0, elements: [element] });
    } else {
      if (current.letter && nth < last && decides(element, context)) hasDecision = true;
      current.elements.push(element);
    }
  }
  return parts.filter((part) => part.letter || part.elements.length > 0);
}

/** Where sub-items with numbers begin: `2.1 Rubrik`, `2.2 Rubrik` in item 2, all in headings or all on lines. */
function findDecimals(elements: readonly Element[], number: number | null): Map<number, SubItemMarker> {
  const found = new Map<number, SubItemMarker>();
  if (number === null || !elements.some(({ text }) => startsDecimal.test(text))) return found;
  let last = 0;
  let level: Element['kind'] | null = null;
  for (const [nth, element] of elements.entries()) {
    if (element.kind === 'node' || (level !== null && level !== element.kind)) continue;
    const children = element.kind === 'heading' ? element.node.children : element.line.children;
    const marker = readDecimal(children, number, last);
    if (!marker || (element.kind === 'line' && !isTitle(marker.rest))) continue;
    found.set(nth, marker);
    last++;
    level = element.kind;
  }
  return found;
}

const startsDecimal = /^(?:§\s*)?\d{1,4}[.:]1[.)]?\s/u;

/** What is longer, or ends as a sentence does, is none. */
const longestTitle = 80;

function isTitle(rest: SubItemMarker['rest']): boolean {
  const text = lineText(rest);
  return beginsWithCapital(text) && text.length <= longestTitle && !endsInOneOf(text, '.,;:');
}

/** Where sub-items begin. Letters inside a decision or a draft of one are its clauses. */
function findLetters(
  elements: readonly Element[],
  context: BlockContext,
  number: number | null,
): Map<number, SubItemMarker> {
  const found = new Map<number, SubItemMarker>();
  if (!elements.some((element) => /^(?:a[.)]|\d{1,3}\s?a[.)]?)\s/i.test(element.text))) return found;
  let label: string | null = null;
  let isDecision = false;
  let level: Element['kind'] | null = null;
  for (const [nth, element] of elements.entries()) {
    if (element.kind === 'node') continue;
    const expected = letterAfter(label);
    const children = element.kind === 'heading' ? element.node.children : element.line.children;
    const letter =
      expected && (level === null || level === element.kind) ? readLetter(children, expected, number) : null;
    if (letter && letter.rest.length > 0 && !(isDecision && element.kind === 'line')) {
      found.set(nth, letter);
      label = letter.label;
      level = element.kind;
      isDecision = false;
    } else if (element.kind === 'heading')
      isDecision = isDecisionCue(headingCue(element, context.names)?.type);
    else if (
      isDecisionCue(lineCue(element, context.names)?.type) ||
      readDecisionLead(element.text, context.names)
    )
      isDecision = label === null;
  }
  return found;
}

function isDecisionCue(type: string | undefined): boolean {
  return type === 'decision' || type === 'recommendation' || type === 'proposals';
}

function endsSubItem(element: Element, part: Part, context: BlockContext, isTail: boolean): boolean {
  if (element.kind === 'heading') return element.node.depth <= part.depth;
  if (element.kind === 'node') return false;
  const cue = lineCue(element, context.names);
  if (cue?.type === 'decision' && decisionOnPart.test(element.text)) return true;
  if (!isTail) return false;
  // `**Beslut**` below lettered lines is the item's, as a heading is.
  if (cue?.type === 'decision' && cue.extent === 'section' && part.depth === onLine) return true;
  // `Rapporterna noteras.` in a paragraph of its own is about them all.
  const last = part.elements.at(-1) ?? part.opener;
  const isBelow = last?.kind === 'line' && last.paragraph !== element.paragraph;
  const { names } = context;
  return readDecisionLead(element.text, names) !== null || (isBelow && decidesByItself(element.text, names));
}

function decides(element: Element, context: BlockContext): boolean {
  if (element.kind === 'heading') return headingCue(element, context.names)?.type === 'decision';
  if (element.kind === 'node') return false;
  return lineCue(element, context.names)?.type === 'decision' || decidesByItself(element.text, context.names);
}

function toSubItem(part: Part, context: BlockContext, isKnown: (name: string) => boolean): SubItem {
  const { rest, label } = part.letter!;
  const opener = part.opener!;
  const text = lineText(rest);
  const election = { title: context.title, heading: '', above: [], isKnown };
  const split =
    decidesByItself(text, context.names) || electsListed(text, election)
      ? { heading: [], rest }
      : opener.kind === 'heading'
        ? splitHeading(rest, isKnown)
        : splitLineTitle(rest, isKnown);
  const first =
    opener.kind === 'line' && split.rest.length > 0 ? [toElement(toLine(split.rest), opener.paragraph)] : [];
  const elements = readRomanLists([...first, ...part.elements]);
  return {
    type: 'sub-item',
    label,
    title: lineText(split.heading),
    heading: split.heading,
    blocks: readBlocks(elements, context),
    content: contentOf(elements),
    actions: [],
    position: { start: opener.position.start, end: spanOf([opener, ...part.elements]).end },
  };
}
