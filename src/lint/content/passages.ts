import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { Point, Position } from 'unist';
import type { Edit } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { onceFor } from '../once-for.ts';
import { contentParts, type ContentPart } from './content-parts.ts';
import { sacred } from './sacred.ts';

/** A run of words: a paragraph, heading or table cell without its markup. Code is one character that matches nothing. */
export interface Passage {
  readonly part: ContentPart;
  readonly isHeading: boolean;
  readonly text: string;
  /** The place in the notes of `text.slice(start, end)`, 0-based UTF-16. */
  readonly place: (start: number, end: number) => Position;
  /**
   * The edit that writes `replacement` there; null where markup or escapes make the place uncertain, and in decisions, yrkanden,
   * votes and statements, which nothing but their writer changes.
   */
  readonly edit: (start: number, end: number, replacement: string) => Edit | null;
}

/** All running text of the notes below the cover, in document order. */
export const passages = onceFor((protocol: Protocol): readonly Passage[] =>
  contentParts(protocol).flatMap((part) => [
    ...(part.heading.length > 0 ? [toPassage(part, part.heading, true)] : []),
    ...part.content.flatMap((node) => passagesIn(node, part)),
  ]),
);

function passagesIn(node: Nodes, part: ContentPart): Passage[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return node.children.length > 0 ? [toPassage(part, node.children, node.type === 'heading')] : [];
  return 'children' in node ? node.children.flatMap((child) => passagesIn(child, part)) : [];
}

/** A text node and where its words begin in the passage. */
interface Segment {
  readonly node: Text;
  readonly start: number;
}

function toPassage(part: ContentPart, children: readonly PhrasingContent[], isHeading: boolean): Passage {
  const segments: Segment[] = [];
  const text = gather(children, segments, '');
  const segmentAt = (at: number): Segment | undefined =>
    segments.findLast(({ start }) => start <= at) ?? segments[0];
  const place = (start: number, end: number): Position => {
    const [first, last] = [segmentAt(start), segmentAt(end - 1)];
    if (!first || !last) return children[0]!.position!;
    return { start: pointIn(first.node, start - first.start), end: pointIn(last.node, end - last.start) };
  };
  const edit = (start: number, end: number, replacement: string): Edit | null => {
    const [first, last] = [segmentAt(start), segmentAt(end - 1)];
    if (
      !first ||
      first !== last ||
      !isVerbatim(first.node, end - first.start) ||
      sacred.has(part.block?.type)
    )
      return null;
    return { position: place(start, end), text: replacement };
  };
  return { part, isHeading, text, place, edit };
}

function gather(children: readonly PhrasingContent[], segments: Segment[], before: string): string {
  let text = before;
  for (const child of children) {
    if (child.type === 'text') {
      if (child.position) segments.push({ node: child, start: text.length });
      text += child.value;
    } else if (child.type === 'break') text += '\n';
    else if ('children' in child) text = gather(child.children, segments, text);
    else text += '\uFFFC';
  }
  return text;
}

/** The point `at` UTF-16 units into a text node, whose later lines may be indented in the notes. */
function pointIn(node: Text, at: number): Point {
  const { start, end } = node.position!;
  const passed = node.value.slice(0, at).split('\n');
  const column = passed.at(-1)!.length;
  if (passed.length === 1) return point(start.line, start.column + column, start.offset, at);
  return point(start.line + passed.length - 1, indentOf(node) + column, end.offset, at - node.value.length);
}

function point(line: number, column: number, offset: number | undefined, by: number): Point {
  return offset === undefined ? { line, column } : { line, column, offset: offset + by };
}

/** The column where the later lines of a text node begin, told by its last one. */
function indentOf(node: Text): number {
  const last = node.value.slice(node.value.lastIndexOf('\n') + 1);
  return Math.max(1, node.position!.end.column - last.length);
}

/**
 * Whether the notes hold the words of the node, up to `at`, unit for unit but for indentation. Letters that lie decomposed in the
 * file (`a` and a ring) are longer there: a last line with such letters shows that they don't.
 */
function isVerbatim(node: Text, at: number): boolean {
  const { start, end } = node.position!;
  const breaks = end.line - start.line;
  if (breaks === 0) return end.column - start.column === node.value.length;
  if (start.offset === undefined || end.offset === undefined) return false;
  if (end.offset - start.offset !== node.value.length + breaks * (indentOf(node) - 1)) return false;
  const lines = node.value.slice(0, at).split('\n');
  return hasMarks(node.value.slice(node.value.lastIndexOf('\n'))) || !hasMarks(lines.at(-1)!);
}

function hasMarks(text: string): boolean {
  return text.normalize('NFD') !== text;
}
