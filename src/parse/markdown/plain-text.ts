import type { Text } from 'mdast';
import type { Position } from 'unist';
import type { LineIndex } from './line-index.ts';

/** Lines from first to last, both 1-based and included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * The text from `column` (1-based) of the first line on, without the first `margin` characters of the lines after it.
 * Null where a line means anything to Markdown.
 */
export function plainText({ first, last }: Lines, column: number, index: LineIndex, margin = 0): Text | null {
  const pieces: string[] = [];
  for (let line = first; line <= last; line++) {
    const piece = index.lines[line - 1]!.slice(line === first ? column - 1 : margin);
    if (!plain.test(piece)) return null;
    pieces.push(piece);
  }
  return { type: 'text', value: pieces.join('\n'), position: positionOf({ first, last }, column, index) };
}

/** Begins as no block but a paragraph does, ends in no space, and has no mark of emphasis, code, link, element or table. */
const plain = /^(?!\d+[.)])[A-Za-zÀ-ÖØ-öø-ÿ\d§”’"'(][^\0\t\\`*_[<&~|]*(?<! )$/;

/** Where lines stand, from `column` (1-based) of the first on. */
export function positionOf({ first, last }: Lines, column: number, index: LineIndex): Position {
  return { start: index.point(first, column), end: index.point(last, index.lines[last - 1]!.length + 1) };
}
