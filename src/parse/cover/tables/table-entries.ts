import { namesBody } from '../../../language/bodies.ts';
import { titleOfDocument, meetingLabel, meetingOrTime } from '../../../language/documents.ts';
import { withoutPageWord } from '../../../language/furniture.ts';
import type { Table, TableCell, TableRow } from 'mdast';
import { lineText } from '../../../model/text.ts';
import { canonicalKey, isTextLabel, type CanonicalKey } from '../../front-matter/keys.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import type { FieldEntry, FrontMatterEntry, TextValue } from '../../front-matter/value.ts';
import { isAttendanceTable } from './attendance-columns.ts';
import { readAttendanceTable } from './attendance-table.ts';
import { cellText } from './cell-text.ts';
import { withoutFill, writerKey } from '../lines/label.ts';
import { isOnePerson } from '../lines/name-lines.ts';
import { noticeField } from '../lines/inner-field.ts';
import type { TableEntries } from './table-reading.ts';
import { withoutColon, hasDigit } from '../../../model/text-shapes.ts';

/**
 * Reads a table of the cover: an attendance list (`Namn | Roll | Organisation`), labels with values a row, or labels above values.
 * Without entries when it is another kind of table. `under` is the label of a list of people that the table stands below.
 */
export function readTableEntries(table: Table, under: CanonicalKey | null): TableEntries {
  const [header, ...rows] = table.children;
  if (!header) return { entries: [], rest: table, votes: [] };
  if (isAttendanceTable(table)) return readAttendanceTable(table, under ?? 'närvarande');
  const keys = header.children.map((cell) => canonicalKey(cellText(cell)));
  if (keys.length > 1 && rows.length > 0 && keys.every((key) => key !== null))
    return { entries: belowTitles(header, rows), rest: null, votes: [] };
  return besideLabels(inPairs(table));
}

/** `Datum | 2024-03-07 | Tid | 18.00`: labels beside each other, as rows of one label and its value. */
function inPairs(table: Table): Table {
  const width = table.align!.length;
  const isPaired =
    width > 2 &&
    width % 2 === 0 &&
    table.children.every((row) =>
      row.children.every(
        (cell, nth) => nth % 2 === 1 || cellText(cell) === '' || canonicalKey(cellText(cell)) !== null,
      ),
    );
  if (!isPaired) return table;
  const rows = table.children.flatMap((row) =>
    Array.from({ length: width / 2 }, (_, nth): TableRow => ({
      ...row,
      children: row.children.slice(2 * nth, 2 * nth + 2),
    })),
  );
  return {
    ...table,
    align: table.align!.slice(0, 2),
    children: rows.filter((row) => row.children.length === 2 && cellText(row.children[0]) !== ''),
  };
}

/** `Plats | Sal A`: a label a row, of which most must be known. A row without label goes on with the one above. */
function besideLabels(table: Table): TableEntries {
  const rows = table.children.filter((row) => row.children.some((cell) => cellText(cell) !== ''));
  const labelled = rows.filter((row) => cellText(row.children[0]!) !== '');
  const known = labelled.filter(
    (row) =>
      keyOf(row) !== null ||
      noticeField(labelIn(row)) !== null ||
      isTextLabel(labelIn(row)) ||
      isTitle([row]) ||
      isMeeting(labelIn(row)),
  );
  const isList = table.align!.length === 2 && known.length > 0 && known.length * 2 >= labelled.length;
  if (!isList || labelled[0] !== rows[0]) return { entries: [], rest: table, votes: [] };
  const groups: TableRow[][] = [];
  for (const row of rows) {
    if (cellText(row.children[0]!) !== '' || groups.length === 0) groups.push([row]);
    else groups.at(-1)!.push(row);
  }
  const entries = groups.map((group, nth) =>
    nth === 0 && isTitle(group)
      ? titleEntry(group[0]!.children[0]!)
      : toEntry(
          group[0]!.children[0]!,
          group.flatMap((row) => row.children.slice(1)),
        ),
  );
  return { entries: joinNotice(entries), rest: null, votes: [] };
}

/** `PROTOKOLL` in the first row, and nothing beside it. */
function isTitle(group: readonly TableRow[]): boolean {
  const [row] = group;
  const isAlone = group.length === 1 && row!.children.slice(1).every((cell) => cellText(cell) === '');
  return isAlone && titleOfDocument.test(cellText(row!.children[0]!));
}

function isMeeting(label: string): boolean {
  return meetingLabel.test(label);
}

function titleEntry(cell: TableCell): FrontMatterEntry {
  const position = cell.position!;
  const value: TextValue = { kind: 'text', text: cellText(cell), position };
  return { key: 'titel', written: '', value, position, keyPosition: position };
}

/** The rows of a notice (`Datum för anslags uppsättande`) are the fields of one. */
function joinNotice(entries: readonly FrontMatterEntry[]): FrontMatterEntry[] {
  const fields = entries.flatMap((entry): FieldEntry[] => {
    const field = noticeField(entry.written);
    return field === null ? [] : [{ ...entry, key: entry.written, field }];
  });
  const [first] = fields;
  if (!first) return [...entries];
  const position = { start: first.position.start, end: fields.at(-1)!.position.end };
  const notice: FrontMatterEntry = {
    key: 'anslag',
    written: 'Anslag',
    value: { kind: 'map', entries: fields, position },
    position,
    keyPosition: first.keyPosition,
  };
  return [...entries.filter(({ written }) => noticeField(written) === null), notice];
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
  const written = withoutColon(cellText(title));
  const meeting = isMeeting(written) && !/\d{4}/.test(values[0]?.text ?? '') ? 'organ' : null;
  // `Sammanträde | Styrelsen för Brf Eken`: whose it was, not when.
  const isBody = values.length === 1 && !hasDigit(values[0]!.text) && namesBody(values[0]!.text);
  const key =
    meetingOrTime.test(written) && isBody
      ? 'organ'
      : (labelKey(written) ?? writerKey(written, values[0]?.text ?? '') ?? meeting);
  const isOne = values.length === 1 && !(namesPeople(key) && isOnePerson(values[0]!.text));
  return {
    key,
    written,
    value: isOne ? values[0]! : { kind: 'list', items: values, position },
    position,
    keyPosition: title.position!,
  };
}

/** A cell has lines of its own where they are parted by `<br>`. */
function valuesOf(cell: TableCell): TextValue[] {
  const lines: TableCell['children'][] = [[]];
  for (const child of cell.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)!.push(child);
  }
  return lines
    .map((children): TextValue => ({
      kind: 'text',
      text: withoutFill(lineText(children)),
      position: cell.position!,
    }))
    .filter(({ text }) => text !== '');
}

function keyOf(row: TableRow): CanonicalKey | null {
  return labelKey(labelIn(row));
}

function labelKey(label: string): CanonicalKey | null {
  return canonicalKey(label) ?? canonicalKey(withoutPageWord(label));
}

function labelIn(row: TableRow): string {
  return withoutColon(cellText(row.children[0]!));
}
