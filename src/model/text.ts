import type { Nodes } from 'mdast';
import { onOneLine } from './text-shapes.ts';

/** Block nodes end a line in plain text; the others run on. */
const lineNodes = new Set(['paragraph', 'heading', 'tableRow', 'code', 'html', 'thematicBreak', 'listItem']);

/**
 * The words of mdast nodes as plain text, in document order: no markup, no comments, each block on lines of its own,
 * table cells parted by tabs, images as their alternative text.
 */
export function plainText(nodes: readonly Nodes[]): string {
  const only = onlyLine(nodes);
  if (only !== null) return only.trim();
  const out: string[] = [];
  for (const node of nodes) append(node, out);
  const text = out.join('');
  if (!text.includes('\n')) return text.trim();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What most nodes are: one piece of text on one line. */
function onlyLine(nodes: readonly Nodes[]): string | null {
  const [node] = nodes;
  if (node === undefined || nodes.length > 1) return null;
  if (node.type === 'paragraph' || node.type === 'heading') return onlyLine(node.children);
  return node.type === 'text' && !node.value.includes('\n') ? node.value : null;
}

/** The beginning of a text of more than `most` characters, `kept` of them up to a whole word, and dots behind it. */
export function shortened(text: string, most: number, kept = most): string {
  return text.length <= most ? text : `${text.slice(0, kept).replace(/\s+\S*$/u, '')} …`;
}

/** `plainText` on one line. */
export function lineText(nodes: readonly Nodes[]): string {
  const text = plainText(nodes);
  return text.includes('  ') || /[^\S ]/.test(text) ? onOneLine(text) : text;
}

/**
 * Where HTML comments stand in raw HTML, as CommonMark has them: 0-based offsets, `end` not included. They are never part of the
 * record. One without an end is no comment.
 */
export function findComments(html: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = html.indexOf('<!--');
  while (start >= 0) {
    const short = /^<!---?>/.exec(html.slice(start, start + 6));
    const close = short ? start + short[0].length - 3 : html.indexOf('-->', start + 4);
    if (close < 0) break;
    found.push({ start, end: close + 3 });
    start = html.indexOf('<!--', close + 3);
  }
  return found;
}

/** `html` without its comments. */
export function withoutComments(html: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of findComments(html)) {
    kept += html.slice(from, start);
    from = end;
  }
  return kept + html.slice(from);
}

/** `plainText` with the numbers that a reader sees before the entries of numbered lists: the record speaks of *punkt 7*. */
export function numberedText(nodes: readonly Nodes[]): string {
  return plainText(nodes.map(withNumbers));
}

function withNumbers<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children: Nodes[] = node.children.map(withNumbers);
  if (node.type !== 'list' || node.ordered !== true) return { ...node, children };
  const start = node.start ?? 1;
  const number = (nth: number): Nodes => ({ type: 'text', value: `${start + nth}. ` });
  const entries = node.children.map((entry, nth) => ({
    ...entry,
    children: [number(nth), ...entry.children.map(withNumbers)],
  }));
  return { ...node, children: entries };
}

function append(node: Nodes, out: string[]): void {
  if (node.type === 'break') out.push('\n');
  else if (node.type === 'image' || node.type === 'imageReference') out.push(node.alt ?? '');
  else if (node.type === 'tableRow')
    out.push(node.children.map((cell) => lineText(cell.children)).join('\t'));
  else if (node.type === 'html') out.push(withoutComments(node.value));
  else if ('value' in node && node.type !== 'yaml') out.push(node.value);
  else if ('children' in node) for (const child of node.children) append(child, out);
  if (lineNodes.has(node.type)) out.push('\n');
}

/** `för Vision` of `För Vision`, as words go on within a line. */
export function withSmallInitial(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** `word` with its first letter as a capital. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
