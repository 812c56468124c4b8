import type { Code, Nodes, Parent, RootContent } from 'mdast';
import type { Point } from 'unist';
import type { LineIndex } from './line-index.ts';
import { parseTree } from './processor.ts';

/**
 * Text that a tab indents is text, though CommonMark makes code of it. Replaces such code by what its lines say, in place.
 * Returns the first line (1-based) of each piece of text that was saved so.
 */
export function readTabIndented(parent: Parent, index: LineIndex): number[] {
  const lines: number[] = [];
  for (let nth = 0; nth < parent.children.length; nth++) {
    const node = parent.children[nth] as Nodes;
    if (node.type === 'code' && isTabIndented(node, index)) {
      const text = parseTree(node.value).children;
      for (const child of text) shift(child, node.position!.start.line, index, node.value.split('\n'));
      parent.children.splice(nth, 1, ...text);
      lines.push(node.position!.start.line);
      nth--;
    } else if ('children' in node && node.type !== 'paragraph' && node.type !== 'table') {
      lines.push(...readTabIndented(node, index));
    }
  }
  return lines;
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
