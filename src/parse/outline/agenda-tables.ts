import type { Heading, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { lineText } from '../../model/text.ts';
import {
  decidedColumn,
  itemColumn,
  noteColumn,
  numberColumn,
  ownerLabel,
  decisionLabel,
} from '../../language/item-words.ts';
import { dueColumn, ownerColumn } from '../../language/tasks.ts';
import { readItemMarker } from './item-marker.ts';

/** What each column of a table of items holds. */
interface Columns {
  readonly number: number;
  readonly title: number;
  /** The words before what a cell of it says; null where the cell says it alone. */
  readonly labels: readonly (string | null)[];
}

/**
 * `| Nr | Ärende | Beslut | Ansvarig |` with a row for each item: the items that the rows are, each with what its other cells say.
 * They are headings of this depth. Null for other tables.
 */
export function itemsOfTable(table: Table, depth: Heading['depth']): RootContent[] | null {
  const [header, ...rows] = table.children;
  const columns = columnsOf(header?.children.map(({ children }) => lineText(children)) ?? []);
  if (!columns || rows.length < 2) return null;
  const items = rows.map(({ children }) => itemOf(children, columns, depth));
  const numbers = items.map((nodes) => (nodes ? readItemMarker(nodes[0].children)!.number : -1));
  if (numbers.some((number, nth) => number < 0 || (nth > 0 && number <= numbers[nth - 1]!))) return null;
  return items.flatMap((nodes) => nodes ?? []);
}

function columnsOf(titles: readonly string[]): Columns | null {
  const number = titles.findIndex((title) => numberColumn.test(title));
  const title = titles.findIndex((each, nth) => nth > number && itemColumn.test(each));
  const decides = titles.some((each) => decidedColumn.test(each) || noteColumn.test(each));
  if (number < 0 || title < 0 || !decides) return null;
  const labels = titles.map((each) => {
    if (noteColumn.test(each)) return null;
    if (decidedColumn.test(each)) return decisionLabel;
    if (ownerColumn.test(each)) return ownerLabel.who;
    return dueColumn.test(each) ? ownerLabel.when : each;
  });
  return { number, title, labels };
}

/** The heading of the item that a row is, and a paragraph for each other cell with words; null where it is none. */
function itemOf(
  cells: readonly TableCell[],
  { number, title, labels }: Columns,
  depth: Heading['depth'],
): [Heading, ...Paragraph[]] | null {
  const [first, words] = [cells[number], cells[title]];
  if (!first?.children.length || !words?.children.length) return null;
  const children = [...first.children, blank(' ', words), ...words.children];
  if (!readItemMarker(children)) return null;
  const position = { start: first.position!.start, end: words.position!.end };
  const heading: Heading = { type: 'heading', depth, children, position };
  const others = cells.flatMap((cell, nth): Paragraph[] => {
    if (nth === number || nth === title || /^[\s–—-]*$/u.test(lineText(cell.children))) return [];
    const label = labels[nth] ?? null;
    const lead = label === null || label === '' ? [] : [blank(`${label}: `, cell)];
    return [{ type: 'paragraph', children: [...lead, ...cell.children], position: cell.position! }];
  });
  return [heading, ...others];
}

/** Words that stand nowhere in the cell, at its beginning. */
function blank(value: string, cell: TableCell): PhrasingContent {
  const at = cell.children[0]!.position!.start;
  return { type: 'text', value, position: { start: at, end: at } };
}
