import type { Nodes, Root, RootContent, Text } from 'mdast';
import { narrowed } from '../source/narrow-lines.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { fence, plainBlock } from './plain-block.ts';
import { positionOf, type Lines } from './plain-text.ts';
import { parseTree } from './processor.ts';

/**
 * The tree that `parseTree` gives, in far less time. Most of a protocol is headings, paragraphs, lists and tables between
 * empty lines, without a mark of Markdown in their text. These need no parser, which gets a letter in their place.
 */
export function parseBlocks(index: LineIndex): Root {
  if (reachesFurther.test(index.text)) return narrowTree(index.text);
  const { lines, stretches } = shorten(index);
  const short = indexLines(lines.join('\n'));
  const needsParser = stretches.some(({ plain }) => plain.length === 0);
  const parsed = (needsParser ? narrowTree(short.text).children : []).values();
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

/**
 * What says something about text beyond the next empty line: fences, HTML with an end of its own, and a first line as of front
 * matter that has no end (after which micromark begins fewer lists). And a mark of byte order.
 */
const reachesFurther =
  /^\ufeff|```|~~~|<[!?]|<(?:script|pre|style|textarea)|^---[ \t]*(?:\n|$)(?![^]*?\n---[ \t]*(?:\n|$))/i;

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

/**
 * The front matter, and blocks of which none goes on in the next. An empty line ends every block that may be plain, but a list
 * and what is indented in it: where an item may have begun, the block goes on to the first line that surely is none of the list.
 */
function* blocksOf(lines: readonly string[]): Generator<Lines> {
  const end = fence.test(lines[0]!) ? lines.findIndex((line, nth) => nth > 0 && fence.test(line)) : 0;
  if (end > 0) yield { first: 1, last: end + 1 };
  let first = end > 0 ? end + 2 : 1;
  let last = 0;
  let open = false;
  for (let line = first; line <= lines.length; line++) {
    const text = lines[line - 1]!;
    if (!text) continue;
    const mayBelong = ofList.test(text);
    if (last < line - 1 && !(open && mayBelong)) {
      if (last > 0) yield { first, last };
      first = line;
      open = false;
    }
    open ||= mayBelong;
    last = line;
  }
  if (last > 0) yield { first, last };
}

/** Begins an item, or is indented and may belong to one. */
const ofList = /^(?:\s|(?:[-+*]|\d+[.)])(?:\s|$))/;

/** The tree of a text, whose words the parser cuts out of it, in as little memory as they take. */
function narrowTree(text: string): Root {
  const root = parseTree(text);
  const texts = textsIn(root);
  for (const [nth, value] of narrowed(texts.map((node) => node.value)).entries()) texts[nth]!.value = value;
  return root;
}

function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

function move(node: Nodes, shift: { readonly lines: number; readonly offset: number }): void {
  for (const point of [node.position!.start, node.position!.end]) {
    point.line += shift.lines;
    point.offset! += shift.offset;
  }
  if ('children' in node) for (const child of node.children) move(child, shift);
}
