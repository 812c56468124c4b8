import type { Element, Nodes } from 'hast';

/**
 * Gives header cells their scope and each empty cell a no-break space: Chromium drops a cell that paints nothing
 * from the tags of a PDF, and the row then has too few.
 */
export function completeTables(node: Nodes): void {
  if (node.type === 'element' && (node.tagName === 'th' || node.tagName === 'td')) completeCell(node);
  if ('children' in node) for (const child of node.children) completeTables(child);
}

function completeCell(cell: Element): void {
  const { align } = cell.properties;
  cell.properties = {
    ...(cell.tagName === 'th' ? { scope: 'col' } : {}),
    ...(align === 'right' || align === 'center' ? { className: [`align-${align}`] } : {}),
  };
  if (isEmpty(cell)) cell.children = [{ type: 'text', value: '\u00a0' }];
}

function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return 'children' in node && node.children.every(isEmpty);
}
