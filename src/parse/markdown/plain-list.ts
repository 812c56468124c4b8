import type { List, ListItem } from 'mdast';
import type { LineIndex } from './line-index.ts';
import { plainText, positionOf, type Lines } from './plain-text.ts';

/**
 * The list that lines make up if each item is one paragraph of plain text, which begins one space after its mark, and all
 * marks are of one kind; null for all else. No list may be open before them, and none of what comes after may belong to it.
 *
 * Plain text begins no block, so an item can only go on where the next line begins below its text. Empty lines stand
 * between items and never within one, so they make the list loose but no item.
 */
export function plainList(lines: Lines, index: LineIndex): List | null {
  const mark = itemStart.exec(index.lines[lines.first - 1]!)?.[1];
  if (!mark) return null;
  const children: ListItem[] = [];
  let spread = false;
  for (let line = lines.first; line <= lines.last; line++) {
    if (!index.lines[line - 1]) {
      spread = true;
      continue;
    }
    const item = plainItem(line, mark.at(-1)!, index);
    if (!item) return null;
    children.push(item);
    line = item.position!.end.line;
  }
  const ordered = mark.length > 1;
  const start = ordered ? Number.parseInt(mark, 10) : null;
  return { type: 'list', ordered, start, spread, children, position: positionOf(lines, 1, index) };
}

/** The item that begins on a line with a mark that ends as `kind`. */
function plainItem(first: number, kind: string, index: LineIndex): ListItem | null {
  const [start, mark, check] = itemStart.exec(index.lines[first - 1]!) ?? [];
  if (!mark?.endsWith(kind)) return null;
  const margin = mark.length + 1;
  let last = first;
  while (index.lines[last]?.startsWith(' '.repeat(margin))) last++;
  const text = plainText({ first, last }, start!.length + 1, index, margin);
  if (!text) return null;
  return {
    type: 'listItem',
    spread: false,
    checked: check ? check !== ' ' : null,
    children: [
      {
        type: 'paragraph',
        children: [text],
        position: positionOf({ first, last }, start!.length + 1, index),
      },
    ],
    position: positionOf({ first, last }, 1, index),
  };
}

/** The mark of an item, and whether a task is done: `- `, `12) `, `- [x] `. */
const itemStart = /^([-+*]|\d{1,9}[.)]) (?:\[([ xX])\] )?/;
