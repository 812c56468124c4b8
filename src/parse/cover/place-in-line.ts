import type { Position } from 'unist';

/** The place of a part of a text that stands on one line at `position`; offsets are 0-based UTF-16 in the text. */
export function placeIn(position: Position): (start: number, end: number) => Position {
  const { start: from } = position;
  if (position.end.line !== from.line) return () => position;
  const at = (offset: number) => ({
    line: from.line,
    column: from.column + offset,
    offset: (from.offset ?? 0) + offset,
  });
  return (start, end) => ({ start: at(start), end: at(end) });
}
