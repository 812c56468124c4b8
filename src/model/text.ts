import type { Nodes } from 'mdast';

/** Block nodes end a line in plain text; the others run on. */
const lineNodes = new Set(['paragraph', 'heading', 'tableRow', 'code', 'html', 'thematicBreak', 'listItem']);

/** An HTML comment: never part of the record. */
const comment = /<!--(?:-?>|[\s\S]*?-->)/g;

/**
 * The words of mdast nodes as plain text, in document order: no markup, no comments, each block on lines of its own,
 * table cells parted by tabs, images as their alternative text.
 */
export function plainText(nodes: readonly Nodes[]): string {
  const out: string[] = [];
  for (const node of nodes) append(node, out);
  return out
    .join('')
    .replace(/[ \t]*\n[\s]*/g, '\n')
    .trim();
}

/** `plainText` on one line. */
export function lineText(nodes: readonly Nodes[]): string {
  return plainText(nodes).replace(/\s+/g, ' ');
}

function append(node: Nodes, out: string[]): void {
  if (node.type === 'break') out.push('\n');
  else if (node.type === 'image' || node.type === 'imageReference') out.push(node.alt ?? '');
  else if (node.type === 'tableRow')
    out.push(node.children.map((cell) => lineText(cell.children)).join('\t'));
  else if (node.type === 'html') out.push(node.value.replace(comment, ''));
  else if ('value' in node && node.type !== 'yaml') out.push(node.value);
  else if ('children' in node) for (const child of node.children) append(child, out);
  if (lineNodes.has(node.type)) out.push('\n');
}
