import type { Table, TableCell, TableRow } from 'mdast';
import { lineText } from '../../model/text.ts';
import { canonicalKey, type CanonicalKey } from '../front-matter/keys.ts';
import { namesPeople, type FieldKey } from '../front-matter/shapes.ts';
import type { FieldEntry, FrontMatterEntry, MapValue } from '../front-matter/value.ts';
import { isFullName } from '../people/name-shape.ts';
import { isDetail } from '../people/read-head.ts';
import { readItemRanges } from '../ranges.ts';
import type { TableEntries } from './table-entries.ts';
import { joinedTitles, voteColumns, votesIn } from './vote-columns.ts';

/** What a column tells: a field of the person, whether they served, did not, were there at all or away, or how they voted. */
type Column = FieldKey | 'serving' | 'not-serving' | 'there' | 'away' | 'vote';

/** Columns of an attendance table, by the words of their header. */
const columns: readonly (readonly [RegExp, Column])[] = [
  [/^(?:namn|ledamot|ledamöter|deltagare|person|beslutande|ledamöter\/ersättare|ersättare)$/i, 'namn'],
  [/^(?:roll|titel|funktion|befattning|uppdrag)$/i, 'roll'],
  [/^(?:organisation|kommun|arbetsplats|förvaltning|företräder|region|enhet)$/i, 'organisation'],
  [/^parti$/i, 'parti'],
  [/^ersätter$/i, 'ersätter'],
  [/^(?:paragrafer|§|§§|närvarande §§?|deltog §§?)$/i, 'paragrafer'],
  [
    /^(?:(?:närv(?:aro|arande)?\.?\s*\/\s*)?(?:tjg|tjänstg|tjänstgörande|tjänstgör|tj)|beslutar)\.?$/i,
    'serving',
  ],
  [/^(?:ej|inte|icke)\s+(?:tjg|tjänstg|tjänstgörande|beslutande)\.?$/i, 'not-serving'],
  [/^(?:närvaro|närvarande|deltog|när|närv|upprop|på plats)\.?$/i, 'there'],
  [
    /^(?:frånvarande|frånvaro|frånv|förhinder|anmält förhinder|(?:ej|inte) närv(?:arande)?|återbud)\.?$/i,
    'away',
  ],
];

const yes = /^(?:x|ja|j|✓|✔|1|n|närvarande|tjg|t)\.?$/i;
const no = /^(?:-|–|—|nej|frånvarande|f|frånv|ej|0)\.?$/i;
/** In a column of those who served, there without serving. */
const waiting = /^(?:n|närv|närvarande|ej tjg|e)\.?$/i;
/** Rows that count the others. */
const sums = /^(?:summa|totalt|antal|resultat)(?!\p{L})/iu;

/** Whether a table lists people: by its header, or by names in its first column below such a word as `Närvarande`. */
export function isAttendanceTable({ children: [header, ...rows] }: Table): boolean {
  const titles = header?.children.map(cellText) ?? [];
  return (
    titles.length > 1 && (titles.some((title) => columnOf(title) === 'namn') || namesFirst(titles, rows))
  );
}

/** `Närvarande | | Beslutande`: the first column has the names, the others are ticked or tell of them. */
function namesFirst([first = '', ...others]: readonly string[], rows: readonly TableRow[]): boolean {
  const names = rows.filter((row) =>
    isFullName(
      cellText(row.children[0]!)
        .replace(/[,(].*$/u, '')
        .trim(),
    ),
  );
  const isList = namesPeople(canonicalKey(first)) && names.length * 2 > rows.length;
  return (
    isList && others.some((title) => columnOf(title) !== null) && !others.some((title) => title === 'Namn')
  );
}

/**
 * Reads a table with a person a row, and perhaps a row (`Ersättare`) above each group. Ticks tell who was there, who served, and
 * §§ in place of a tick when. Columns with votes (`§ 13`: JA, NEJ; `§ 13 Ja`) are no attendance: they are the votes on that §.
 */
export function readAttendanceTable(table: Table, under: CanonicalKey): TableEntries {
  const [header, ...below] = table.children as [TableRow, ...TableRow[]];
  const written = header.children.map(cellText);
  const { titles, rows } = joinedTitles(written, below) ?? { titles: written, rows: below };
  const votes = voteColumns(titles);
  const hasNamesFirst = namesFirst(titles, rows);
  const kinds = titles.map((title, nth): Column | null => {
    if (votes[nth]) return 'vote';
    if (hasNamesFirst && nth === 0) return 'namn';
    if (title === '') return isRoles(rows, nth) ? 'roll' : null;
    const kind = columnOf(title);
    return hasNamesFirst && kind === 'namn' ? 'serving' : kind;
  });
  const counts = rows.filter((row) => sums.test(cellText(row.children[kinds.indexOf('namn')] ?? emptyCell)));
  const isTicked = rows.some((row) => yes.test(cellText(row.children[kinds.indexOf('there')] ?? emptyCell)));
  const lists = new Map<CanonicalKey, MapValue[]>();
  let group = under;
  for (const row of rows) {
    const key = groupOf(row);
    if (key) group = key;
    else if (!counts.includes(row) && row.children.some((cell) => cellText(cell) !== '')) {
      const { list, person } = readRow(row, group, { titles, kinds, isTicked });
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
  if (entries.length === 0) return { entries, rest: table, votes: [] };
  const names = kinds.flatMap((kind, nth) => (kind === 'namn' || kind === 'parti' ? [nth] : []));
  return {
    entries,
    rest: counts.length > 0 ? { ...table, children: [header, ...counts] } : null,
    votes: votesIn(
      table,
      rows.filter((row) => !counts.includes(row)),
      votes,
      names,
    ),
  };
}

/** Whether what stands in a column without a title is titles and roles. */
function isRoles(rows: readonly TableRow[], nth: number): boolean {
  const texts = rows.map((row) => cellText(row.children[nth] ?? emptyCell)).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => !yes.test(text) && !no.test(text) && isDetail(text));
}

/** `Ersättare` alone in a row. */
function groupOf(row: TableRow): CanonicalKey | null {
  const [first, ...others] = row.children.map(cellText).filter((text) => text !== '');
  const key = first !== undefined && others.length === 0 ? canonicalKey(first.replace(/:$/, '')) : null;
  return namesPeople(key) ? key : null;
}

interface Reading {
  readonly titles: readonly string[];
  readonly kinds: readonly (Column | null)[];
  /** Whether anybody has a tick for having been there, so that who has none was not. */
  readonly isTicked: boolean;
}

function readRow(
  row: TableRow,
  group: CanonicalKey,
  { titles, kinds, isTicked: areOthersTicked }: Reading,
): { list: CanonicalKey; person: MapValue } {
  const cell = (kind: Column): TableCell | null => row.children[kinds.indexOf(kind)] ?? null;
  const says = (kind: Column): string => (kinds.includes(kind) ? cellText(cell(kind) ?? emptyCell) : '');
  const [serving, notServing, there] = [says('serving'), says('not-serving'), says('there')];
  const isSubstitute = group === 'ersättare' || group === 'tjänstgörande-ersättare';
  const hasVoted = row.children.some(
    (each, nth) => kinds[nth] === 'vote' && /^\p{L}|✓|✔|1/u.test(cellText(each)),
  );
  const isWaitingThere = isSubstitute && !hasVoted && waiting.test(serving);
  const isServing = (serving !== '' && !no.test(serving) && !isWaitingThere) || (isSubstitute && hasVoted);
  const isWaiting = !isServing && (isWaitingThere || (notServing !== '' && !no.test(notServing)));
  const isTicked = kinds.includes('serving') || kinds.includes('not-serving');
  const isAway =
    no.test(there) ||
    (areOthersTicked && there === '' && !isServing && !hasVoted) ||
    yes.test(says('away')) ||
    (isTicked && !isServing && !isWaiting && !yes.test(there));
  const stated = isServing ? 'serving' : isWaiting ? 'not-serving' : 'there';
  const fields = row.children.flatMap((each, nth): FieldEntry[] => {
    const text = cellText(each);
    const kind = kinds[nth] ?? null;
    const isTick = kind === 'serving' || kind === 'not-serving' || kind === 'there' || kind === 'away';
    if (text === '' || kind === 'vote' || (isTick && (yes.test(text) || no.test(text) || waiting.test(text))))
      return [];
    const field: FieldKey | null = isTick ? 'närvaro' : kind;
    if (isTick && kind !== stated && readItemRanges(text) === null)
      return [toField(titles[nth]!, null, each)];
    return [toField(titles[nth]!, field, each)];
  });
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

function columnOf(title: string): Column | null {
  return columns.find(([pattern]) => pattern.test(title.trim()))?.[1] ?? null;
}

const emptyCell: TableCell = { type: 'tableCell', children: [] };

function cellText(cell: TableCell): string {
  return lineText(cell.children);
}
