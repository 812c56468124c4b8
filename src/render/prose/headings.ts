import type { Element, Nodes } from 'hast';

const headingName = /^h[1-6]$/;

/**
 * Renumbers the headings below `root` so that the first is an h`first` and none skips a level on the way down,
 * which PDF/UA-1 (7.4.2) and WCAG ask for. What the notes nest stays nested, as far as h6.
 */
export function nestHeadings(root: Nodes, first: number): void {
  const open: number[] = [];
  for (const heading of headingsIn(root)) {
    const depth = Number(heading.tagName.slice(1));
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    heading.tagName = `h${Math.min(first + open.length - 1, 6)}`;
  }
}

function headingsIn(node: Nodes): Element[] {
  if (node.type === 'element' && headingName.test(node.tagName)) return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}
