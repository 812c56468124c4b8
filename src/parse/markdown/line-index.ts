import type { Point } from 'unist';
import { narrowLines } from '../source/narrow-lines.ts';

/** A text by its lines, for going from line and column to a point. */
export interface LineIndex {
  readonly text: string;
  /** The lines without their line feeds; line 1 is at index 0. */
  readonly lines: readonly string[];
  /** The offset (UTF-16) at which each line begins. */
  readonly starts: readonly number[];
  /** A unist point; `line` and `column` are 1-based, columns in UTF-16 units. */
  point(line: number, column: number): Point;
}

/** Indexes `text`, whose lines end in LF. */
export function indexLines(text: string): LineIndex {
  const lines = narrowLines(text);
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  return {
    text,
    lines,
    starts,
    point: (line, column) => ({ line, column, offset: (starts[line - 1] ?? text.length) + column - 1 }),
  };
}
