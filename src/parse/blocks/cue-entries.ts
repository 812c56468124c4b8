import type { List, ListItem } from 'mdast';
import { lineText } from '../../model/text.ts';
import { linesOf, paragraphOf, toLine } from '../markdown/lines.ts';
import type { BodyNames } from './body-names.ts';
import { lineCue } from './cue.ts';
import { toElement, type Element } from './elements.ts';
import { decidesByItself } from './passive-decision.ts';

/**
 * Takes the lines that stand at the margin below the last entry of a list out of it, from where one of them decides something:
 * Markdown reads them as part of that entry (`* Bidrag har sökts`, `Vi beslutade att …`).
 */
export function freeLinesBelow(elements: readonly Element[], names: BodyNames): Element[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'node' || element.node.type !== 'list') return [element];
    const last = element.node.children.at(-1)!;
    const paragraph = last.children.at(-1);
    if (last.children.length !== 1 || paragraph?.type !== 'paragraph') return [element];
    const lines = linesOf(paragraph);
    const margin = element.position.start.column;
    const first = lines.findIndex(
      (line, nth) =>
        nth > 0 &&
        line.position.start.column <= margin &&
        (decidesByItself(line.text, names) || lineCue(toElement(line, paragraph), names) !== null),
    );
    if (first < 0) return [element];
    const kept = { ...last, children: [paragraphOf(lines.slice(0, first), false)] };
    const list = { ...element.node, children: [...element.node.children.slice(0, -1), kept] };
    const below = paragraphOf(lines.slice(first), false);
    return [toNode(list), ...linesOf(below).map((line) => toElement(line, below))];
  });
}

/**
 * Takes entries like `- Beslut: …` out of their bulleted lists, so that they are read as lines. The entries around them stay
 * lists; nothing changes its place.
 */
export function freeCueEntries(elements: readonly Element[], names: BodyNames): Element[] {
  return elements.flatMap((element) =>
    element.kind === 'node' && element.node.type === 'list' && /beslut/i.test(element.text)
      ? freeEntries(element.node, element, names)
      : [element],
  );
}

function freeEntries(list: List, element: Element, names: BodyNames): Element[] {
  if (list.ordered || !list.children.some((item) => isDecision(item, names))) return [element];
  const out: Element[] = [];
  let others: ListItem[] = [];
  const endList = (): void => {
    if (others.length > 0) out.push(toNode(listOf(list, others)));
    others = [];
  };
  for (const item of list.children) {
    if (!isDecision(item, names)) {
      others.push(item);
      continue;
    }
    endList();
    out.push(...item.children.map(toElements));
  }
  endList();
  return out;
}

function isDecision(item: ListItem, names: BodyNames): boolean {
  const first = item.checked == null && item.children[0] ? toElements(item.children[0]) : null;
  const cue = first?.kind === 'line' ? lineCue(first, names) : null;
  return cue?.type === 'decision' && cue.rest.length > 0;
}

function toElements(node: ListItem['children'][number]): Element {
  if (node.type === 'paragraph' && node.children.length > 0) return toElement(toLine(node.children), node);
  return toNode(node);
}

function toNode(node: ListItem['children'][number]): Element {
  return { kind: 'node', node, text: lineText([node]), position: node.position! } as Element;
}

function listOf(list: List, items: readonly ListItem[]): List {
  const position = { start: items[0]!.position!.start, end: items.at(-1)!.position!.end };
  return { ...list, children: [...items], position };
}
