import type { Nodes } from 'hast';

/** Elements whose text is no running prose: it is never hyphenated. */
const fixedText = new Set(['a', 'code', 'pre', 'sup', 'th', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Applies `change` to each text below `node` that is running prose. */
export function changeRunningText(node: Nodes, change: (text: string) => string): void {
  if (node.type === 'text') node.value = change(node.value);
  if (node.type === 'element' && fixedText.has(node.tagName)) return;
  if ('children' in node) for (const child of node.children) changeRunningText(child, change);
}

/** Applies `change` to each text below `node` but code. */
export function changeText(node: Nodes, change: (text: string) => string): void {
  if (node.type === 'text') node.value = change(node.value);
  if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return;
  if ('children' in node) for (const child of node.children) changeText(child, change);
}

/** All text below `node`. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
