import type { Heading, Paragraph, Text } from 'mdast';
import type { Position } from 'unist';
import type { LineIndex } from './line-index.ts';

/** Lines from first to last, both 1-based and included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The node of a heading or paragraph (lines between empty ones) in which nothing means anything to Markdown; null for all else. */
export function plainBlock(lines: Lines, index: LineIndex): Heading | Paragraph | null {
  const [, marks] = (lines.first === lines.last && /^(#{1,6}) /.exec(index.lines[lines.first - 1]!)) || [];
  const text = plainText(lines, marks ? marks.length + 2 : 1, index);
  if (!text) return null;
  const node = { children: [text], position: positionOf(lines, 1, index) };
  if (!marks) return { type: 'paragraph', ...node };
  return text.value.endsWith('#')
    ? null
    : { type: 'heading', depth: marks.length as Heading['depth'], ...node };
}

/** The text from `column` (1-based) of the first line on. */
function plainText({ first, last }: Lines, column: number, index: LineIndex): Text | null {
  for (let line = first; line <= last; line++) {
    const text = index.lines[line - 1]!;
    if (!plain.test(line === first && column > 1 ? text.slice(column - 1) : text)) return null;
  }
  const position = positionOf({ first, last }, column, index);
  return { type: 'text', value: index.text.slice(position.start.offset, position.end.offset), position };
}

/** Begins as no block but a paragraph does, ends in no space, and has no mark of emphasis, code, link, element or table. */
const plain = /^(?!\d+[.)])[A-Za-zÀ-ÖØ-öø-ÿ\d§”’"'(][^\0\t\\`*_[<&~|]*(?<! )$/;

/** Where lines stand, from `column` (1-based) of the first on. */
export function positionOf({ first, last }: Lines, column: number, index: LineIndex): Position {
  return { start: index.point(first, column), end: index.point(last, index.lines[last - 1]!.length + 1) };
}
