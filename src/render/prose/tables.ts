import type { Element, ElementContent, Nodes } from 'hast';

/**
 * Gives header cells their scope and each empty cell a no-break space: Chromium drops a cell that paints nothing
 * from the tags of a PDF, and the row then has too few.
 */
export function completeTables(node: Nodes): void {
  if (node.type === 'element' && (node.tagName === 'th' || node.tagName === 'td')) completeCell(node);
  if ('children' in node) for (const child of node.children) completeTables(child);
}

/** In columns; tables with fewer fit a telephone. */
const widestFitting = 3;

/** Lets wide tables be scrolled sideways on a narrow screen, also from the keyboard. */
export function frameWideTables(node: Nodes): void {
  if (!('children' in node)) return;
  node.children = node.children.map((child) => {
    frameWideTables(child);
    return child.type === 'element' && child.tagName === 'table' && isWide(child) ? framed(child) : child;
  }) as ElementContent[];
}

function isWide(table: Nodes): boolean {
  if (!('children' in table)) return false;
  const row = table.type === 'element' && table.tagName === 'tr' ? table : null;
  if (row !== null) return row.children.filter(({ type }) => type === 'element').length > widestFitting;
  return table.children.some(isWide);
}

function framed(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['wide'], tabIndex: 0 },
    children: [table],
  };
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
