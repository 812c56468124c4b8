import type { PhrasingContent } from 'mdast';
import type { Point, Position } from 'unist';
import { lineText } from '../../model/text.ts';
import { sliceText } from '../../model/text-places.ts';

/**
 * Parts phrasing at a place in its words: `at` is 0-based in the concatenated text (UTF-16), markup not counted.
 * Emphasis, links and code that the place lies within are split in two; an image goes after it. White space at the seam is
 * dropped.
 */
export function splitPhrasing(
  children: readonly PhrasingContent[],
  at: number,
): [PhrasingContent[], PhrasingContent[]] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  let passed = 0;
  for (const child of children) {
    const length = textLength(child);
    if (passed + length <= at) before.push(child);
    else if (passed >= at) after.push(child);
    else {
      const [left, right] = splitNode(child, at - passed);
      if (left) before.push(left);
      if (right) after.push(right);
    }
    passed += length;
  }
  return [trimEnd(before), trimStart(after)];
}

/** The words of phrasing exactly as `splitPhrasing` counts them. */
export function rawText(children: readonly PhrasingContent[]): string {
  return children.map(nodeText).join('');
}

function nodeText(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if ('children' in node) return rawText(node.children);
  return lineText([node]);
}

function textLength(node: PhrasingContent): number {
  return nodeText(node).length;
}

function splitNode(node: PhrasingContent, at: number): [PhrasingContent | null, PhrasingContent | null] {
  if (node.type === 'text') return [sliceText(node, 0, at), sliceText(node, at)];
  if (node.type === 'inlineCode') {
    const [left, right] = splitPosition(node.position, at);
    return [
      { ...node, value: node.value.slice(0, at), ...left },
      { ...node, value: node.value.slice(at), ...right },
    ];
  }
  if ('children' in node) {
    const [left, right] = splitPhrasing(node.children as PhrasingContent[], at);
    const { start, end } = node.position ?? {};
    const seam = { end: left.at(-1)?.position?.end, start: right[0]?.position?.start };
    return [
      left.length > 0 ? part(node, left, start, seam.end) : null,
      right.length > 0 ? part(node, right, seam.start, end) : null,
    ];
  }
  return [null, node];
}

/** A part of emphasis or a link, which says where it stands so that nobody takes it for the whole. */
function part(
  node: PhrasingContent,
  children: PhrasingContent[],
  start: Point | undefined,
  end: Point | undefined,
): PhrasingContent {
  return { ...node, children, ...(start && end ? { position: { start, end } } : {}) } as PhrasingContent;
}

/** Exact for code on one line between single marks; otherwise the nearest that can be said. */
function splitPosition(position: Position | undefined, at: number): [object, object] {
  if (!position) return [{}, {}];
  const { start, end } = position;
  const seam = { line: start.line, column: start.column + at, offset: (start.offset ?? 0) + at };
  return [{ position: { start, end: seam } }, { position: { start: seam, end } }];
}

function trimEnd(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  const value = last.value.trimEnd();
  if (value === '') return trimEnd(children.slice(0, -1));
  return value === last.value ? children : [...children.slice(0, -1), { ...last, value }];
}

function trimStart(children: PhrasingContent[]): PhrasingContent[] {
  const first = children[0];
  if (first?.type !== 'text') return children;
  const value = first.value.trimStart();
  if (value === '') return trimStart(children.slice(1));
  if (value === first.value) return children;
  return [sliceText(first, first.value.length - value.length), ...children.slice(1)];
}
