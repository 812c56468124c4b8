import type { ListItem } from 'mdast';
import type { LineIndex } from './line-index.ts';

/** The number that is typed before an entry of a numbered list; null where none is. */
export function typedNumber(entry: ListItem, index: LineIndex): number | null {
  const { line, column } = entry.position!.start;
  const match = /^\d+/.exec((index.lines[line - 1] ?? '').slice(column - 1));
  return match ? Number(match[0]) : null;
}
