import type { Heading, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { itemsOfTable } from './agenda-tables.ts';
import { readItemMarker } from './item-marker.ts';

/**
 * `| § 1 | Dnr 00101/2025 |`: word processors set the head of an item as a table of one row. Such tables become the line that they
 * are, and a table with a row for each item (`| Nr | Ärende | Beslut |`) the items.
 */
export function withItemTables(nodes: readonly RootContent[]): RootContent[] {
  let above = 1;
  return nodes.flatMap((node) => {
    if (node.type === 'heading') above = node.depth;
    if (node.type !== 'table') return [node];
    const head = headOfItem(node);
    return head ? [head] : (itemsOfTable(node, Math.min(above + 1, 6) as Heading['depth']) ?? [node]);
  });
}

/** The cells of a table with words on one row only, the first of which is the number of an item with its sign. */
function headOfItem(table: Table): Paragraph | null {
  const rows = table.children
    .map(({ children }) => children.filter(hasWords))
    .filter((cells) => cells.length > 0);
  const [cells] = rows;
  if (!cells || rows.length > 1 || readItemMarker(cells[0]!.children)?.hasSign !== true) return null;
  const children = cells.flatMap((cell, nth): PhrasingContent[] =>
    nth === 0 ? cell.children : [gapAfter(cells[nth - 1]!), ...cell.children],
  );
  return { type: 'paragraph', children, position: table.position! };
}

function hasWords({ children }: TableCell): boolean {
  return children.length > 0;
}

function gapAfter(cell: TableCell): PhrasingContent {
  const at = cell.children.at(-1)!.position!.end;
  return { type: 'text', value: ' ', position: { start: at, end: at } };
}
