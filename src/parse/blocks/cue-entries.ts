import { partAtColon } from '../../model/label-shape.ts';
import { mayDecideOrReserve, announcesMore } from '../../language/cue-words.ts';
import type { List, ListItem } from 'mdast';
import { mayElect, mayLead, maySettle } from '../../language/decision-words.ts';
import { tellsCandidates, titlesElection } from '../../language/elections.ts';
import { toLine } from '../markdown/lines.ts';
import { beginsWithCounts } from '../../language/sentences/vote-counts.ts';
import type { BodyNames } from '../../language/sentences/body-names.ts';
import { headingCue, lineCue, type Cue } from './cue.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import { toElement, toNode, type Element, type LineElement } from './elements.ts';
import { partSentences } from './part-sentences.ts';
import { isPassiveDecision } from '../../language/sentences/passive-decision.ts';
import { sentenceCue } from '../../language/sentences/sentence-cue.ts';

/**
 * Takes entries that decide something (`- Beslut: …`, `- Styrelsen beslutade att …`) out of lists at any depth, so that they are read
 * as lines. The entries around them stay lists; nothing changes its place. What lists clauses or drafts stays as it is.
 */
export function freeCueEntries(elements: readonly Element[], names: BodyNames, title: string): Element[] {
  if (!elements.some(mayHoldEntry)) return [...elements];
  let open: Cue | null = null;
  return elements.flatMap((element, nth) => {
    if (element.kind === 'heading') open = headingCue(element, names);
    else if (element.kind === 'line') open = lineCue(element, names) ?? open;
    if (!mayHoldEntry(element)) return [element];
    const isList = isOpen(open) && !announces(elements[nth - 1], names);
    const isOwn = (item: ListItem, isNumbered: boolean): boolean =>
      (!isNumbered && hasDecisionCue(item, names)) ||
      (isList && decides(item, isNumbered, names, electsIn(title, elements[nth - 1])));
    return freeEntries(element.node, isOwn, element);
  });
}

type ListElement = Element & { readonly node: List };

function mayHoldEntry(element: Element): element is ListElement {
  return (
    element.kind === 'node' &&
    element.node.type === 'list' &&
    (mayLead.test(element.text) || maySettle.test(element.text) || mayDecideOrReserve.test(element.text))
  );
}

/** Whether entries may decide by their wording: under no heading or cue that says what they are. */
function isOpen(open: Cue | null): boolean {
  return open === null || open.type === 'prose' || open.extent === 'paragraph';
}

/** In characters: no word is longer that a line ends in when it announces what stands below. */
const farthestEnd = 20;

/** `Mötet beslutade:`, and whatever ends in a colon, is about the list below it. */
function announces(before: Element | undefined, names: BodyNames): boolean {
  if (before?.kind !== 'line') return false;
  if (announcesMore.test(before.text.slice(-farthestEnd))) return true;
  const lead = readDecisionLead(before.text, names);
  return lead !== null && lead.length >= before.text.trimEnd().length;
}

/** Whether an entry of a list, numbered or not, is to be read as lines. */
type IsOwn = (item: ListItem, isNumbered: boolean) => boolean;

function freeEntries(list: List, isOwn: IsOwn, whole: Element): Element[] {
  const out: Element[] = [];
  let others: { item: ListItem; nth: number }[] = [];
  let isFree = false;
  const endList = (): void => {
    if (others.length > 0) out.push({ ...toNode(listOf(list, others)), isApart: out.length > 0 } as Element);
    others = [];
  };
  for (const [nth, item] of list.children.entries()) {
    if (isOwn(item, list.ordered === true)) {
      endList();
      out.push(...linesOfEntry(item, list.ordered === true ? `${(list.start ?? 1) + nth}.` : null));
      isFree = true;
      continue;
    }
    const { kept, freed } = freeNested(item, isOwn);
    others.push({ item: kept, nth });
    if (freed.length === 0) continue;
    endList();
    out.push(...freed);
    isFree = true;
  }
  endList();
  return isFree ? out : [whole];
}

/** The entry up to the first entry below it that decides, and what follows. */
function freeNested(item: ListItem, isOwn: IsOwn): { kept: ListItem; freed: readonly Element[] } {
  for (const [nth, child] of item.children.entries()) {
    if (child.type !== 'list') continue;
    const whole = toNode(child);
    const [first, ...others] = freeEntries(child, isOwn, whole);
    if (first === whole) continue;
    const above = item.children.slice(0, nth);
    if (above.length === 0) continue;
    const isBelow = first?.kind === 'node' && first.node.type === 'list';
    const children = isBelow ? [...above, first.node as List] : above;
    const end = children.at(-1)!.position!.end;
    const after = item.children.slice(nth + 1).map((each) => toElements(each));
    return {
      kept: { ...item, children, position: { start: item.position!.start, end } },
      freed: [...(isBelow ? others : [first!, ...others]), ...after],
    };
  }
  return { kept: item, freed: [] };
}

function hasDecisionCue(item: ListItem, names: BodyNames): boolean {
  const first = firstLine(item);
  const cue = first ? lineCue(first, names) : null;
  return cue?.type === 'decision' && cue.rest.length > 0;
}

/** Whether an entry decides by its wording; a numbered one from its first word, since its number stands there. */
function decides(item: ListItem, isNumbered: boolean, names: BodyNames, isElecting: boolean): boolean {
  const first = firstLine(item);
  if (first === null) return false;
  const parts = partSentences([first], names).slice(0, isNumbered ? 1 : undefined);
  return parts.some(
    ({ text }) =>
      (isPassiveDecision(text, names) && (isElecting || !isLabelOfOther(text))) ||
      sentenceCue(text) === 'reservation' ||
      beginsWithCounts(text) ||
      leads(text, item, names),
  );
}

/** What an item about an election lists right away is who was chosen; below words on a proposal, who was proposed. */
function electsIn(title: string, before: Element | undefined): boolean {
  return titlesElection(title) && !tellsCandidates(before?.text ?? '');
}

/** `Kassör på två år: Bo Ek (omval)` in a list may be what the valberedning proposes. */
function isLabelOfOther(text: string): boolean {
  const label = partAtColon(text, 60, '.')?.label;
  return label !== undefined && !mayElect.test(label);
}

function leads(text: string, item: ListItem, names: BodyNames): boolean {
  const lead = readDecisionLead(text, names);
  if (lead === null) return false;
  return lead.length < text.trimEnd().length || item.children[1]?.type === 'list';
}

function firstLine(item: ListItem): LineElement | null {
  const [first] = item.children;
  if (item.checked != null || first?.type !== 'paragraph' || first.children.length === 0) return null;
  return toElement(toLine(first.children), first);
}

function linesOfEntry(item: ListItem, marker: string | null): Element[] {
  return item.children.map((child, nth) => {
    const element = toElements(child);
    return nth === 0 && element.kind === 'line' ? { ...element, marker } : element;
  });
}

function toElements(node: ListItem['children'][number]): Element {
  if (node.type === 'paragraph' && node.children.length > 0) return toElement(toLine(node.children), node);
  return toNode(node);
}

function listOf(list: List, entries: readonly { item: ListItem; nth: number }[]): List {
  const items = entries.map(({ item }) => item);
  const position = { start: items[0]!.position!.start, end: items.at(-1)!.position!.end };
  const start = list.ordered === true ? { start: (list.start ?? 1) + entries[0]!.nth } : {};
  return { ...list, ...start, children: items, position };
}
