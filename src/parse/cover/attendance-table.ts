import type { Table, TableCell, TableRow } from 'mdast';
import { lineText } from '../../model/text.ts';
import { canonicalKey, type CanonicalKey } from '../front-matter/keys.ts';
import { namesPeople, type FieldKey } from '../front-matter/shapes.ts';
import type { FieldEntry, FrontMatterEntry, MapValue } from '../front-matter/value.ts';
import { readItemRanges } from '../ranges.ts';
import type { TableEntries } from './table-entries.ts';

/** What a column tells: a field of the person, whether they served, did not, were there at all or away, or how they voted. */
type Column = FieldKey | 'serving' | 'not-serving' | 'there' | 'away' | 'item';

/** Columns of an attendance table, by the words of their header. */
const columns: readonly (readonly [RegExp, Column])[] = [
  [/^(?:namn|ledamot|ledamöter|deltagare|person|beslutande|ledamöter\/ersättare|ersättare)$/i, 'namn'],
  [/^(?:roll|titel|funktion|befattning|uppdrag)$/i, 'roll'],
  [/^(?:organisation|kommun|arbetsplats|förvaltning|företräder|region|enhet)$/i, 'organisation'],
  [/^parti$/i, 'parti'],
  [/^ersätter$/i, 'ersätter'],
  [/^(?:paragrafer|§|§§|närvarande §§?|deltog §§?)$/i, 'paragrafer'],
  [/^(?:tjg|tjänstg|tjänstgörande|tjänstgör)\.?$/i, 'serving'],
  [/^(?:ej|inte|icke)\s+(?:tjg|tjänstg|tjänstgörande)\.?$/i, 'not-serving'],
  [/^(?:närvaro|närvarande|deltog|när)\.?$/i, 'there'],
  [/^(?:frånvarande|frånvaro|förhinder|anmält förhinder|ej närvarande|inte närvarande)\.?$/i, 'away'],
  [/^§\s*\d+$/, 'item'],
];

const yes = /^(?:x|ja|✓|✔|n|närvarande|tjg)\.?$/i;
const no = /^(?:-|–|—|nej|frånvarande|f|frånv|ej|0)\.?$/i;

/** Whether a table with this header lists people. */
export function isAttendanceTable(header: TableRow): boolean {
  const titles = header.children.map(cellText);
  return titles.length > 1 && titles.some((title) => columnOf(title) === 'namn');
}

/**
 * Reads a table with a person a row, and perhaps a row (`Ersättare`) above each group. Ticks tell who was there, who served, and
 * §§ in place of a tick when. Columns with votes (`§ 13`: JA, NEJ) are no attendance: they stay in a table of their own.
 */
export function readAttendanceTable(table: Table, under: CanonicalKey): TableEntries {
  const [header, ...rows] = table.children as [TableRow, ...TableRow[]];
  const titles = header.children.map(cellText);
  const kinds = titles.map(columnOf);
  const lists = new Map<CanonicalKey, MapValue[]>();
  let group = under;
  for (const row of rows) {
    const key = groupOf(row);
    if (key) group = key;
    else if (row.children.some((cell) => cellText(cell) !== '')) {
      const { list, person } = readRow(row, group, titles, kinds);
      lists.set(list, [...(lists.get(list) ?? []), person]);
    }
  }
  const entries = [...lists].map(([key, items]): FrontMatterEntry => {
    const position = { start: items[0]!.position.start, end: items.at(-1)!.position.end };
    return {
      key,
      written: key,
      value: { kind: 'list', items, position },
      position,
      keyPosition: header.position!,
    };
  });
  return { entries, rest: entries.length > 0 ? votesOf(table, kinds) : table };
}

/** `Ersättare` alone in a row. */
function groupOf(row: TableRow): CanonicalKey | null {
  const [first, ...others] = row.children.map(cellText).filter((text) => text !== '');
  const key = first !== undefined && others.length === 0 ? canonicalKey(first.replace(/:$/, '')) : null;
  return namesPeople(key) ? key : null;
}

function readRow(
  row: TableRow,
  group: CanonicalKey,
  titles: readonly string[],
  kinds: readonly (Column | null)[],
): { list: CanonicalKey; person: MapValue } {
  const cell = (kind: Column): TableCell | null => row.children[kinds.indexOf(kind)] ?? null;
  const says = (kind: Column): string => (kinds.includes(kind) ? cellText(cell(kind) ?? emptyCell) : '');
  const [serving, notServing, there] = [says('serving'), says('not-serving'), says('there')];
  const isServing = serving !== '' && !no.test(serving);
  const isWaiting = !isServing && notServing !== '' && !no.test(notServing);
  const isTicked = kinds.includes('serving') || kinds.includes('not-serving');
  const isAway =
    no.test(there) || yes.test(says('away')) || (isTicked && !isServing && !isWaiting && !yes.test(there));
  const stated = isServing ? 'serving' : isWaiting ? 'not-serving' : 'there';
  const fields = row.children.flatMap((each, nth): FieldEntry[] => {
    const text = cellText(each);
    const kind = kinds[nth] ?? null;
    const isTick = kind === 'serving' || kind === 'not-serving' || kind === 'there' || kind === 'away';
    if (text === '' || kind === 'item' || (isTick && (yes.test(text) || no.test(text)))) return [];
    const field: FieldKey | null = isTick ? 'närvaro' : kind;
    if (isTick && kind !== stated && readItemRanges(text) === null)
      return [toField(titles[nth]!, null, each)];
    return [toField(titles[nth]!, field, each)];
  });
  const isSubstitute = group === 'ersättare' || group === 'tjänstgörande-ersättare';
  const list = isAway
    ? 'frånvarande'
    : isWaiting
      ? 'ersättare'
      : isSubstitute && isServing
        ? 'tjänstgörande-ersättare'
        : group;
  return { list, person: { kind: 'map', entries: fields, position: row.position! } };
}

function toField(title: string, field: FieldKey | null, cell: TableCell): FieldEntry {
  const position = cell.position!;
  const value = { kind: 'text' as const, text: cellText(cell), position };
  return { key: title, field, value, position, keyPosition: position };
}

/** The columns with votes, each row with its name. */
function votesOf(table: Table, kinds: readonly (Column | null)[]): Table | null {
  if (!kinds.includes('item')) return null;
  const isKept = (nth: number): boolean => kinds[nth] === 'namn' || kinds[nth] === 'item';
  const rows = table.children.map((row) => ({
    ...row,
    children: row.children.filter((_, nth) => isKept(nth)),
  }));
  const hasVote = (row: TableRow): boolean => row.children.slice(1).some((cell) => cellText(cell) !== '');
  const voted = rows.filter((row, nth) => nth === 0 || hasVote(row));
  return voted.length > 1
    ? { ...table, align: (table.align ?? []).filter((_, nth) => isKept(nth)), children: voted }
    : null;
}

function columnOf(title: string): Column | null {
  return columns.find(([pattern]) => pattern.test(title.trim()))?.[1] ?? null;
}

const emptyCell: TableCell = { type: 'tableCell', children: [] };

function cellText(cell: TableCell): string {
  return lineText(cell.children);
}
