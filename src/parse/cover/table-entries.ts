import type { Table, TableCell, TableRow } from 'mdast';
import { lineText } from '../../model/text.ts';
import { canonicalKey, type CanonicalKey } from '../front-matter/keys.ts';
import type { FieldKey } from '../front-matter/shapes.ts';
import type { FieldEntry, FrontMatterEntry, MapValue, TextValue } from '../front-matter/value.ts';

/** Columns of an attendance table, by the words of their header. */
const columns: readonly (readonly [RegExp, FieldKey])[] = [
  [/^(?:namn|ledamot|deltagare|person)$/i, 'namn'],
  [/^(?:roll|titel|funktion|befattning|uppdrag)$/i, 'roll'],
  [/^(?:organisation|kommun|arbetsplats|förvaltning|företräder|region)$/i, 'organisation'],
  [/^parti$/i, 'parti'],
  [/^ersätter$/i, 'ersätter'],
  [/^(?:paragrafer|§|§§|närvarande §§?|deltog §§?)$/i, 'paragrafer'],
];

/**
 * Reads a table of the cover: an attendance list (`Namn | Roll | Organisation`), labels with values a row, or labels above values.
 * Empty when it is another kind of table. `under` is the label that the table stands below.
 */
export function readTableEntries(table: Table, under: CanonicalKey | null): FrontMatterEntry[] {
  const [header, ...rows] = table.children;
  if (!header) return [];
  const titles = header.children.map(cellText);
  if (titles.some((title) => /^namn$|^ledamot$|^deltagare$/i.test(title)))
    return attendance(header, rows, under ?? 'närvarande');
  const keys = titles.map((title) => canonicalKey(title));
  if (keys.length > 1 && keys.every((key) => key !== null)) return belowTitles(header, rows);
  const byRow = table.children.filter(
    (row) => row.children.length === 2 && canonicalKey(label(row)) !== null,
  );
  return byRow.length === table.children.length
    ? byRow.map((row) => toEntry(row.children[0]!, [row.children[1]!]))
    : [];
}

function attendance(header: TableRow, rows: readonly TableRow[], under: CanonicalKey): FrontMatterEntry[] {
  const titles = header.children.map(cellText);
  const fields = titles.map((title) => columns.find(([pattern]) => pattern.test(title))?.[1] ?? null);
  const there = titles.findIndex((title) => /^(?:närvaro|närvarande|deltog|när)$/i.test(title));
  const isAbsent = (row: TableRow): boolean =>
    /^(?:-|–|nej|frånvarande|f|frånv\.?)$/i.test(cellText(row.children[there] ?? emptyCell));
  const present = rows.filter((row) => there < 0 || !isAbsent(row));
  const absent = rows.filter((row) => there >= 0 && isAbsent(row));
  const entry = (key: CanonicalKey, list: readonly TableRow[]): FrontMatterEntry[] =>
    list.length === 0
      ? []
      : [
          {
            key,
            written: key,
            value: {
              kind: 'list',
              items: list.map((row) => toPerson(row, fields, titles, there)),
              position: list[0]!.position!,
            },
            position: list[0]!.position!,
            keyPosition: header.position!,
          },
        ];
  return [...entry(under, present), ...entry('frånvarande', absent)];
}

/** Columns of other kinds are told with their header, so that no word is lost. */
function toPerson(
  row: TableRow,
  fields: readonly (FieldKey | null)[],
  titles: readonly string[],
  there: number,
): MapValue {
  const entries = row.children.flatMap((cell, nth): FieldEntry[] => {
    const text = cellText(cell);
    if (text === '' || (nth === there && /^(?:x|ja|✓|✔|n|närvarande|-|–|nej|frånvarande|f)$/i.test(text)))
      return [];
    const position = cell.position!;
    const field = fields[nth] ?? null;
    return [
      {
        key: titles[nth] ?? '',
        field,
        value: { kind: 'text', text, position },
        position,
        keyPosition: position,
      },
    ];
  });
  return { kind: 'map', entries, position: row.position! };
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
  const values = cells
    .map((cell): TextValue => ({ kind: 'text', text: cellText(cell), position: cell.position! }))
    .filter(({ text }) => text !== '');
  const position = values[0]?.position ?? title.position!;
  return {
    key: canonicalKey(cellText(title)),
    written: cellText(title),
    value: values.length === 1 ? values[0]! : { kind: 'list', items: values, position },
    position,
    keyPosition: title.position!,
  };
}

const emptyCell: TableCell = { type: 'tableCell', children: [] };

function label(row: TableRow): string {
  return cellText(row.children[0] ?? emptyCell).replace(/:$/, '');
}

function cellText(cell: TableCell): string {
  return lineText(cell.children);
}
