import type { Paragraph } from 'mdast';
import type { Point } from 'unist';

/** Begins with a letter, and has no sign that means something in Markdown. */
const plain = /^\p{L}[\p{L}\p{N} ,.;:()?!'’”§%–-]*$/u;

/**
 * The paragraph that a line of words alone is, as the parser of Markdown would give it; null for all else. A page that was pasted has
 * thousands of them between its tags, each of which would be a document of its own. `start` is where `written` begins.
 */
export function plainParagraph(written: string, start: Point): Paragraph | null {
  const before = /^[ \n]*/.exec(written)![0];
  const [value = '', ...below] = written.slice(before.length).split('\n');
  if (!plain.test(value) || value.endsWith(' ') || before.endsWith('    ')) return null;
  // To the parser a paragraph may end in a line of spaces.
  if (below.some((line) => line !== '')) return null;
  const from = pointAfter(start, before);
  const position = { start: from, end: pointAfter(from, value) };
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}

/** Where a text that begins at `point` ends. */
export function pointAfter({ line, column, offset }: Point, written: string): Point {
  const lines = written.split('\n');
  const last = lines.at(-1)!.length;
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + last : last + 1,
    offset: (offset ?? 0) + written.length,
  };
}
