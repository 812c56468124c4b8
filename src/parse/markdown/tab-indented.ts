import type { Code, Nodes, Parent, RootContent } from 'mdast';
import type { Point } from 'unist';
import type { LineIndex } from './line-index.ts';
import { parseTree } from './processor.ts';

/**
 * Text that a tab indents is text, though CommonMark makes code of it. Replaces such code by what its lines say, in place.
 * Returns the first line (1-based) of each piece of text that was saved so.
 */
export function readTabIndented(parent: Parent, index: LineIndex): number[] {
  return readIn(parent, index, withoutSharedIndent);
}

type Unindent = (lines: readonly string[]) => readonly string[];

/** Lines that lie deeper than others may be code again; what is left of their indentation means nothing then. */
function readIn(parent: Parent, index: LineIndex, unindent: Unindent): number[] {
  const found: number[] = [];
  const isCode = (node: Nodes): node is Code => node.type === 'code' && isTabIndented(node, index);
  for (const node of parent.children) {
    if (isCode(node)) found.push(node.position!.start.line);
    else if (mayHoldCode(node)) for (const line of readIn(node, index, unindent)) found.push(line);
  }
  if (!parent.children.some(isCode)) return found;
  parent.children = parent.children.flatMap((node) =>
    isCode(node) ? textOf(node, index, unindent) : [node],
  );
  return found;
}

function textOf(code: Code, index: LineIndex, unindent: Unindent): RootContent[] {
  // The empty line before it keeps `---` from being read as the beginning of front matter.
  const lines = ['', ...unindent(code.value.split('\n'))];
  const text = parseTree(lines.join('\n'));
  for (const child of text.children) shift(child, code.position!.start.line - 1, index, lines);
  if (unindent !== withoutIndent) readIn(text, index, withoutIndent);
  return text.children;
}

function withoutIndent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trimStart());
}

function withoutSharedIndent(lines: readonly string[]): readonly string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const shared = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  return lines.map((line) => line.slice(shared));
}

function mayHoldCode(node: Nodes): node is Nodes & Parent {
  return 'children' in node && node.type !== 'paragraph' && node.type !== 'table';
}

function isTabIndented(node: Code, index: LineIndex): boolean {
  const { start } = node.position!;
  const line = index.lines[start.line - 1] ?? '';
  return (
    /^[ \t>]*\t[ \t]*$/.test(line.slice(0, line.length - line.trimStart().length)) &&
    !/^\s*[`~]{3}/.test(line)
  );
}

/** Moves positions of text parsed by itself to where its lines stand in the notes. */
function shift(
  node: RootContent | Nodes,
  firstLine: number,
  index: LineIndex,
  values: readonly string[],
): void {
  const move = (point: Point): Point => {
    const line = firstLine + point.line - 1;
    const full = index.lines[line - 1] ?? '';
    return index.point(line, full.length - (values[point.line - 1] ?? '').length + point.column);
  };
  if (node.position) node.position = { start: move(node.position.start), end: move(node.position.end) };
  if ('children' in node) for (const child of node.children) shift(child, firstLine, index, values);
}
