import type { Nodes, Root, RootContent } from 'mdast';
import { indexLines, type LineIndex } from './line-index.ts';
import { plainBlock, positionOf, type Lines } from './plain-block.ts';
import { parseTree } from './processor.ts';

/**
 * The tree that `parseTree` gives, in less than half the time. Most of a protocol is headings and paragraphs between
 * empty lines, without a mark of Markdown in them. These need no parser, which gets a letter in their place.
 */
export function parseBlocks(index: LineIndex): Root {
  if (reachesFurther.test(index.text)) return parseTree(index.text);
  const { lines, stretches } = shorten(index);
  const short = indexLines(lines.join('\n'));
  const parsed = parseTree(short.text).children.values();
  const children: RootContent[] = [];
  let next = parsed.next().value;
  for (const [nth, { line, first, plain }] of stretches.entries()) {
    const end = stretches[nth + 1]?.line ?? Infinity;
    const shift = { lines: first - line, offset: index.starts[first - 1]! - short.starts[line - 1]! };
    for (const node of plain) children.push(node);
    for (; next && next.position!.start.line < end; next = parsed.next().value) {
      if (plain.length > 0) continue;
      move(next, shift);
      children.push(next);
    }
  }
  return { type: 'root', children, position: positionOf({ first: 1, last: index.lines.length }, 1, index) };
}

/** What says something about text beyond the next empty line: fences, HTML with an end of its own. And a mark of byte order. */
const reachesFurther = /^\ufeff|```|~~~|<[!?]|<(?:script|pre|style|textarea)/i;

/** Blocks that follow on each other, all plain or none. */
interface Stretch {
  /** Where it begins in the short text and in the notes, 1-based. */
  readonly line: number;
  readonly first: number;
  /** What a letter stands for; none where the short text has the lines themselves. */
  readonly plain: RootContent[];
}

function shorten(index: LineIndex): { lines: string[]; stretches: Stretch[] } {
  const lines: string[] = [];
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { first, last } of blocksOf(index.lines)) {
    const node = plainBlock({ first, last }, index);
    const before = stretches.at(-1);
    if (before && before.plain.length > 0 === (node !== null)) {
      if (node) before.plain.push(node);
      else for (let line = done; line < last; line++) lines.push(index.lines[line]!);
    } else {
      if (first > 1) lines.push('');
      stretches.push({ line: lines.length + 1, first, plain: node ? [node] : [] });
      for (const line of node ? ['x'] : index.lines.slice(first - 1, last)) lines.push(line);
    }
    done = last;
  }
  // What ends with the text may read otherwise.
  if (done < index.lines.length) lines.push('', '');
  return { lines, stretches };
}

/** The front matter, and what stands between empty lines. */
function* blocksOf(lines: readonly string[]): Generator<Lines> {
  let first = 1;
  if (lines[0] === '---') {
    const end = lines.findIndex((line, nth) => nth > 0 && /^---[ \t]*$/.test(line));
    if (end > 0) yield { first, last: end + 1 };
    if (end > 0) first = end + 2;
  }
  for (let line = first; line <= lines.length + 1; line++) {
    if (lines[line - 1]) continue;
    if (first < line) yield { first, last: line - 1 };
    first = line + 1;
  }
}

function move(node: Nodes, shift: { readonly lines: number; readonly offset: number }): void {
  for (const point of [node.position!.start, node.position!.end]) {
    point.line += shift.lines;
    point.offset! += shift.offset;
  }
  if ('children' in node) for (const child of node.children) move(child, shift);
}
