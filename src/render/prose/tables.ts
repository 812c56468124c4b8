import { groupedNumber } from '../../language/amounts.ts';
import type { Element, ElementContent, Nodes } from 'hast';
import type { Table, TableRow } from 'mdast';
import type { State } from './state.ts';
import { textOf } from './running-text.ts';

/**
 * A table as HTML: each row has as many cells as the longest. GFM would drop the cells of a row that is longer than the
 * heading, and with them words of the record.
 */
export function tableElement(state: State, table: Table): Element {
  const columns = table.children.reduce((most, row) => Math.max(most, row.children.length), 0);
  const [head, ...rows] = table.children.map((row, nth) => rowElement(row, nth === 0 ? 'th' : 'td'));
  const parts = [
    ...(head === undefined ? [] : [element('thead', [head])]),
    ...(rows.length === 0 ? [] : [element('tbody', rows)]),
  ];
  return element('table', parts);

  function rowElement(row: TableRow, tagName: 'th' | 'td'): Element {
    const cells = Array.from({ length: columns }, (_, nth) => {
      const align = table.align?.[nth] ?? null;
      const cell = row.children[nth];
      return element(tagName, cell === undefined ? [] : state.all(cell), align === null ? {} : { align });
    });
    return element('tr', cells);
  }

  function element(tagName: string, children: ElementContent[], properties = {}): Element {
    const isCell = tagName === 'th' || tagName === 'td';
    return { type: 'element', tagName, properties, children: isCell ? children : state.wrap(children, true) };
  }
}

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
  const classes = [
    ...(align === 'right' || align === 'center' ? [`align-${align}`] : []),
    ...(groupedNumber.test(textOf(cell)) ? ['number'] : []),
  ];
  cell.properties = {
    ...(cell.tagName === 'th' ? { scope: 'col' } : {}),
    ...(classes.length === 0 ? {} : { className: classes }),
  };
  if (isEmpty(cell)) cell.children = [{ type: 'text', value: '\u00a0' }];
}

function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'element' && node.tagName === 'img') return false;
  return 'children' in node && node.children.every(isEmpty);
}
