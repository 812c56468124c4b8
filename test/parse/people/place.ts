import type { Position } from 'unist';

/** The place of a text that stands alone on the first line. */
export function place(start: number, end: number): Position {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  };
}
