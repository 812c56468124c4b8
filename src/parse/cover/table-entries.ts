import type { Table, TableCell, TableRow } from 'mdast';
import { lineText } from '../../model/text.ts';
import { canonicalKey, type CanonicalKey } from '../front-matter/keys.ts';
import type { FrontMatterEntry, TextValue } from '../front-matter/value.ts';
import { isAttendanceTable, readAttendanceTable } from './attendance-table.ts';

/** What a table says of the cover, and the columns or rows of it that say something else. */
export interface TableEntries {
  readonly entries: readonly FrontMatterEntry[];
  readonly rest: Table | null;
}

/**
 * Reads a table of the cover: an attendance list (`Namn | Roll | Organisation`), labels with values a row, or labels above values.
 * Without entries when it is another kind of table. `under` is the label of a list of people that the table stands below.
 */
export function readTableEntries(table: Table, under: CanonicalKey | null): TableEntries {
  const [header, ...rows] = table.children;
  if (!header) return { entries: [], rest: table };
  if (isAttendanceTable(header)) return readAttendanceTable(table, under ?? 'närvarande');
  const keys = header.children.map((cell) => canonicalKey(cellText(cell)));
  if (keys.length > 1 && rows.length > 0 && keys.every((key) => key !== null))
    return { entries: belowTitles(header, rows), rest: null };
  return besideLabels(table);
}

/** `Plats | Sal A`: a label a row, of which most must be known. A row without label goes on with the one above. */
function besideLabels(table: Table): TableEntries {
  const rows = table.children.filter((row) => row.children.some((cell) => cellText(cell) !== ''));
  const labelled = rows.filter((row) => cellText(row.children[0]!) !== '');
  const known = labelled.filter((row) => keyOf(row) !== null);
  const isList = table.align!.length === 2 && known.length > 0 && known.length * 2 >= labelled.length;
  if (!isList || labelled[0] !== rows[0]) return { entries: [], rest: table };
  const groups: TableRow[][] = [];
  for (const row of rows) {
    if (cellText(row.children[0]!) !== '' || groups.length === 0) groups.push([row]);
    else groups.at(-1)!.push(row);
  }
  return {
    entries: groups.map((group) =>
      toEntry(
        group[0]!.children[0]!,
        group.flatMap((row) => row.children.slice(1)),
      ),
    ),
    rest: null,
  };
}

function belowTitles(header: TableRow, rows: readonly TableRow[]): FrontMatterEntry[] {
  return header.children.map((title, nth) =>
    toEntry(
      title,
      rows.flatMap((row) => row.children[nth] ?? []),
    ),
  );
}

function toEntry(title: TableCell, cells: readonly TableCell[]): FrontMatterEntry {
  const values = cells.flatMap(valuesOf);
  const position = values[0]?.position ?? title.position!;
  const written = cellText(title).replace(/\s*:$/, '');
  return {
    key: canonicalKey(written),
    written,
    value: values.length === 1 ? values[0]! : { kind: 'list', items: values, position },
    position,
    keyPosition: title.position!,
  };
}

/** A cell has lines of its own where they are parted by `<br>`. */
function valuesOf(cell: TableCell): TextValue[] {
  const lines: TableCell['children'][] = [[]];
  for (const child of cell.children) {
    if (child.type === 'html' && /^<br\s*\/?>$/i.test(child.value)) lines.push([]);
    else lines.at(-1)!.push(child);
  }
  return lines
    .map((children): TextValue => ({
      kind: 'text',
      text: lineText(children).trim(),
      position: cell.position!,
    }))
    .filter(({ text }) => text !== '');
}

function keyOf(row: TableRow): CanonicalKey | null {
  return canonicalKey(cellText(row.children[0]!).replace(/\s*:$/, ''));
}

function cellText(cell: TableCell): string {
  return lineText(cell.children);
}
