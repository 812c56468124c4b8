import { beforeAddition } from '../../../model/text-shapes.ts';
import {
  namesSubstitutes,
  startsServing,
  attendanceColumns,
  awayInCell,
  thereInCell,
} from '../../../language/attendance-words.ts';
import type { Table, TableCell, TableRow } from 'mdast';
import { cellText } from './cell-text.ts';
import { canonicalKey } from '../../front-matter/keys.ts';
import { namesPeople, type FieldKey } from '../../front-matter/shapes.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { isDetail } from '../../../language/people/read-head.ts';
import { voteColumns } from './vote-columns.ts';

/** What a column tells: a field of the person, whether they served, did not, were there at all or away, or how they voted, or who served in their place. */
export type Column =
  FieldKey | 'remark' | 'serving' | 'not-serving' | 'there' | 'away' | 'vote' | 'substitute' | 'in-place-of';

/** Whether a table lists people: by its header, or by names in its first column below such a word as `Närvarande`. */
export function isAttendanceTable({ children: [header, ...rows] }: Table): boolean {
  const titles = header?.children.map(cellText) ?? [];
  // `Beslutande | Anna Björk, ordförande`: a label and its value.
  if (titles.length === 2 && isNamed(header?.children[1])) return false;
  // `Närvarande | Frånvarande`, with names in both: lists beside each other.
  const areLists =
    titles.every((title) => namesPeople(canonicalKey(title))) &&
    rows.some((row) => row.children.slice(1).some(isNamed));
  if (areLists) return false;
  return (
    titles.length > 1 && (titles.some((title) => columnOf(title) === 'namn') || namesFirst(titles, rows))
  );
}

/** `Närvarande | | Beslutande`: the first column has the names, the others are ticked or tell of them. */
function namesFirst([first = '', ...others]: readonly string[], rows: readonly TableRow[]): boolean {
  const names = rows.filter((row) => isNamed(row.children[0]));
  const isList = namesPeople(canonicalKey(first)) && names.length * 2 > rows.length;
  return (
    isList &&
    others.every((title) => title !== 'Namn') &&
    (others.some((title) => columnOf(title) !== null) ||
      others.every((title) => title !== '' && canonicalKey(title) === null))
  );
}

function hasNames(rows: readonly TableRow[], nth: number): boolean {
  return rows.some((row) => isNamed(row.children[nth]));
}

function isNamed(cell: TableCell | undefined): boolean {
  return isFullName(beforeAddition(cellText(cell)));
}

/** What each column tells; null for one that is not understood. */
export function columnKinds(titles: readonly string[], rows: readonly TableRow[]): (Column | null)[] {
  const votes = voteColumns(titles);
  const hasNamesFirst = namesFirst(titles, rows);
  const kinds = titles.map((title, nth): Column | null => {
    if (votes[nth]) return 'vote';
    if (hasNamesFirst && nth === 0) return 'namn';
    if (title === '') return isRoles(rows, nth) ? 'roll' : null;
    const kind = columnOf(title);
    return hasNamesFirst && kind === 'namn' && !hasNames(rows, nth) ? 'serving' : kind;
  });
  const second = titles.findIndex(
    (title, nth) => kinds[nth] === 'namn' && nth > kinds.indexOf('namn') && namesSubstitutes.test(title),
  );
  if (second < 0) return kinds;
  return kinds.map((kind, nth) => {
    if (nth === second) return 'substitute';
    return nth > second && startsServing.test(titles[nth]!) ? 'in-place-of' : kind;
  });
}

/** Whether what stands in a column without a title is titles and roles. */
function isRoles(rows: readonly TableRow[], nth: number): boolean {
  const texts = rows.map((row) => cellText(row.children[nth])).filter((text) => text !== '');
  return (
    texts.length > 0 &&
    texts.every((text) => !thereInCell.test(text) && !awayInCell.test(text) && isDetail(text))
  );
}

function columnOf(title: string): Column | null {
  return attendanceColumns.find(([pattern]) => pattern.test(title.trim()))?.[1] ?? null;
}
