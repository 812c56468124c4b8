import { sumOfThose, awayInCell, thereInCell, waitingInCell } from '../../../language/attendance-words.ts';
import type { Table, TableCell, TableRow } from 'mdast';
import { cellText } from './cell-text.ts';
import { canonicalKey, type CanonicalKey } from '../../front-matter/keys.ts';
import { namesPeople, type FieldKey } from '../../front-matter/shapes.ts';
import type {
  FieldEntry,
  FrontMatterEntry,
  FrontMatterValue,
  MapValue,
  TextValue,
} from '../../front-matter/value.ts';
import { isDetail } from '../../../language/people/read-head.ts';
import { readRemarks } from '../../../language/people/read-remarks.ts';
import { readItemRanges } from '../../../language/item-ranges.ts';
import type { TableEntries } from './table-reading.ts';
import { columnKinds, type Column } from './attendance-columns.ts';
import { joinedTitles, voteColumns, votesIn } from './vote-columns.ts';
import { beforeAddition, beginsWithCapital, withoutColon } from '../../../model/text-shapes.ts';

/**
 * Reads a table with a person a row, and perhaps a row (`Ersättare`) above each group. Ticks tell who was there, who served, and
 * §§ in place of a tick when. Columns with votes (`§ 13`: JA, NEJ; `§ 13 Ja`) are no attendance: they are the votes on that §.
 */
export function readAttendanceTable(table: Table, under: CanonicalKey): TableEntries {
  const [header, ...below] = table.children as [TableRow, ...TableRow[]];
  const written = header.children.map(cellText);
  const { titles, rows } = joinedTitles(written, below) ?? { titles: written, rows: below };
  const votes = voteColumns(titles);
  const kinds = columnKinds(titles, rows);
  const counts = rows.filter((row) => sumOfThose.test(cellText(row.children[kinds.indexOf('namn')])));
  const hasTicks = rows.some((row) => thereInCell.test(cellText(row.children[kinds.indexOf('there')])));
  const nameOf = (row: TableRow): string => cellText(row.children[kinds.indexOf('namn')]);
  const ticked = new Set(
    rows.filter((row) => thereInCell.test(cellText(row.children[kinds.indexOf('there')]))).map(nameOf),
  );
  const lists = new Map<CanonicalKey, FrontMatterValue[]>();
  let group = under;
  for (const row of rows) {
    const key = groupOf(row);
    if (key) group = key;
    else if (!counts.includes(row) && row.children.some((cell) => cellText(cell) !== '')) {
      // Whoever has a tick in the row of another role was there.
      const mayBeAway = hasTicks && !ticked.has(nameOf(row));
      const { list, person } = readRow(row, group, { titles, kinds, hasTicks: mayBeAway });
      lists.set(list, [...(lists.get(list) ?? []), person]);
      const substitute = readSubstitute(row, kinds);
      if (substitute)
        lists.set('tjänstgörande-ersättare', [...(lists.get('tjänstgörande-ersättare') ?? []), substitute]);
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

/** `Ersättare` alone in a row. */
function groupOf(row: TableRow): CanonicalKey | null {
  const [first, ...others] = row.children.map(cellText).filter((text) => text !== '');
  const key = first !== undefined && others.length === 0 ? canonicalKey(withoutColon(first)) : null;
  return namesPeople(key) ? key : null;
}

/** `Maj Lind | – | Tord Ask | §§ 7–14`: who served in the place of the one in the first column, in a column of its own. */
function readSubstitute(row: TableRow, kinds: readonly (Column | null)[]): TextValue | null {
  const text = (kind: Column): string => cellText(row.children[kinds.indexOf(kind)]);
  const cell = kinds.includes('substitute') ? row.children[kinds.indexOf('substitute')] : undefined;
  if (!cell || text('substitute') === '' || awayInCell.test(text('substitute'))) return null;
  const told = kinds.includes('in-place-of') ? text('in-place-of') : '';
  const replaced = beginsWithCapital(told) ? told : `${beforeAddition(text('namn'))} ${told}`.trim();
  return { kind: 'text', text: `${text('substitute')}, ersätter ${replaced}`, position: cell.position! };
}

/** A table with a person a row. */
interface PeopleTable {
  readonly titles: readonly string[];
  readonly kinds: readonly (Column | null)[];
  /** Whether anybody has a tick for having been there, so that who has none was not. */
  readonly hasTicks: boolean;
}

/** How the person of a row took part, and the column that tells it. */
interface TakingPart {
  readonly list: CanonicalKey;
  readonly toldBy: Column;
}

function readRow(
  row: TableRow,
  group: CanonicalKey,
  table: PeopleTable,
): { list: CanonicalKey; person: MapValue } {
  const { list, toldBy } = takingPart(row, group, table);
  const fields = row.children.flatMap((cell, nth) =>
    fieldsOf(cell, table.titles[nth]!, table.kinds[nth] ?? null, toldBy),
  );
  return { list, person: { kind: 'map', entries: fields, position: row.position! } };
}

/** Ticks tell who was there, who served and who was away; a substitute who voted served. */
function takingPart(row: TableRow, group: CanonicalKey, { kinds, hasTicks }: PeopleTable): TakingPart {
  const says = (kind: Column): string => cellText(row.children[kinds.indexOf(kind)]);
  const [serving, notServing, there] = [says('serving'), says('not-serving'), says('there')];
  const isSubstitute = group === 'ersättare' || group === 'tjänstgörande-ersättare';
  const hasVoted = row.children.some(
    (cell, nth) => kinds[nth] === 'vote' && /^\p{L}|✓|✔|1/u.test(cellText(cell)),
  );
  const isWaitingThere = isSubstitute && !hasVoted && waitingInCell.test(serving);
  const isServing =
    (serving !== '' && !awayInCell.test(serving) && !isWaitingThere) || (isSubstitute && hasVoted);
  const isWaiting = !isServing && (isWaitingThere || (notServing !== '' && !awayInCell.test(notServing)));
  const tellsServing = kinds.includes('serving') || kinds.includes('not-serving');
  const isAway =
    awayInCell.test(there) ||
    (hasTicks && there === '' && !isServing && !hasVoted) ||
    thereInCell.test(says('away')) ||
    (tellsServing && !isServing && !isWaiting && !thereInCell.test(there));
  const toldBy = isServing ? 'serving' : isWaiting ? 'not-serving' : 'there';
  if (isAway) return { list: 'frånvarande', toldBy };
  if (isWaiting) return { list: 'ersättare', toldBy };
  return { list: isSubstitute && isServing ? 'tjänstgörande-ersättare' : group, toldBy };
}

/** What a cell says of its person: words in place of a tick tell when they were there. */
function fieldsOf(cell: TableCell, title: string, kind: Column | null, toldBy: Column): FieldEntry[] {
  const text = cellText(cell);
  if (text === '') return [];
  switch (kind) {
    case 'vote':
    case 'substitute':
    case 'in-place-of':
      return [];
    case 'serving':
    case 'not-serving':
    case 'there':
    case 'away': {
      if (thereInCell.test(text) || awayInCell.test(text) || waitingInCell.test(text)) return [];
      const isUnclear = kind !== toldBy && readItemRanges(text) === null;
      return [toField(title, isUnclear ? null : 'närvaro', cell)];
    }
    case 'remark':
      return [toField(title, remarkField(text), cell)];
    default:
      return [toField(title, kind, cell)];
  }
}

/** What a remark tells of its person: how they took part, or as what; else it is kept as it stands. */
function remarkField(text: string): FieldKey | null {
  if (readRemarks(text) !== null) return 'närvaro';
  return isDetail(text) ? 'roll' : null;
}

function toField(title: string, field: FieldKey | null, cell: TableCell): FieldEntry {
  const position = cell.position!;
  const value = { kind: 'text' as const, text: cellText(cell), position };
  return { key: title, field, value, position, keyPosition: position };
}
