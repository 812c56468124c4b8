import type { List, ListItem, Parent, RootContent } from 'mdast';
import type { LineIndex } from './line-index.ts';

/**
 * `1.`, `2.`, `7.`: CommonMark counts on and shows 3, but the text below speaks of *punkt 7*. Where the numbers as typed go up and
 * leave some out, the list is parted there and each part begins with its own number. `1.` throughout, and numbers that go back, are
 * left to CommonMark to count.
 */
export function partListsAtGaps(parent: Parent, index: LineIndex): void {
  const isGapped = (node: RootContent): node is List =>
    node.type === 'list' && node.ordered === true && hasGap(node, index);
  if (parent.children.some(isGapped))
    parent.children = parent.children.flatMap((node): RootContent[] =>
      isGapped(node) ? partsOf(node, index) : [node],
    );
  for (const node of parent.children)
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'table')
      partListsAtGaps(node, index);
}

function hasGap(list: List, index: LineIndex): boolean {
  const typed = list.children.map((entry) => typedNumber(entry, index));
  const goUp = typed.every((number, nth) => nth === 0 || number > typed[nth - 1]!);
  return goUp && typed.at(-1)! > typed[0]! + typed.length - 1;
}

function partsOf(list: List, index: LineIndex): List[] {
  const parts: List[] = [];
  for (const entry of list.children) {
    const number = typedNumber(entry, index);
    const part = parts.at(-1);
    if (part && number === part.start! + part.children.length) {
      part.children.push(entry);
      part.position = { start: part.position!.start, end: entry.position!.end };
    } else parts.push({ ...list, start: number, children: [entry], position: entry.position! });
  }
  return parts;
}

function typedNumber({ position }: ListItem, index: LineIndex): number {
  const { line, column } = position!.start;
  return Number.parseInt(index.lines[line - 1]!.slice(column - 1), 10);
}
