import type { List, PhrasingContent } from 'mdast';
import type { Start } from './parts.ts';
import type { Row } from './rows.ts';

/** Rows whose numbers go up: entries of one list, or a single line. */
export interface Run {
  readonly kind: 'entries' | 'line';
  readonly members: readonly Member[];
}

/** A row with a number, which may begin an item. */
export interface Member {
  readonly row: number;
  /** As typed. */
  readonly number: number;
  readonly marker: { readonly number: number; readonly rest: readonly PhrasingContent[] };
  readonly start: Start;
  readonly isBold: boolean;
  readonly hasContent: boolean;
  readonly isSure: boolean;
  /** A line with a number without any sign: by its form a title, or more than that; null for others. */
  readonly bare: 'title' | 'sentence' | null;
}

/** The bold ones where they alone count from one and have something below them that counts for itself; else all. */
export function boldAmong(members: readonly Member[]): readonly Member[] {
  const bold = members.filter(({ isBold }) => isBold);
  const last = bold.at(-1);
  const isCounted =
    bold.length > 1 &&
    members[0]!.isBold &&
    bold.every(({ number }, nth) => number === nth + 1) &&
    bold.filter(({ hasContent }) => hasContent).length >= bold.length - 1;
  if (!isCounted) return members;
  const below = members.slice(members.indexOf(last!) + 1);
  const goesOn = below.length > 0 && below[0]!.number === last!.number + 1;
  return goesOn ? members : bold;
}

/** Parts numbers, in order, into runs. */
export function runsOf(members: readonly Member[], rows: readonly Row[]): Run[] {
  const runs: { kind: Run['kind']; members: Member[]; list: List | null }[] = [];
  const ofOneNumber = listsOfOneNumber(members, rows);
  for (const member of members) {
    const row = rows[member.row]!;
    const list = row.kind === 'entry' ? row.list : null;
    const current = runs.at(-1);
    const before = current?.members.at(-1);
    const isSameList = list !== null && current?.list === list && before!.row === member.row - 1;
    // A run counts on throughout, or is a whole list with one number throughout.
    const areSame = isSameList && ofOneNumber.has(list);
    const goesOn = isSameList && member.number === current.members[0]!.number + current.members.length;
    if (areSame || goesOn) current.members.push(member);
    else runs.push({ kind: list ? 'entries' : 'line', members: [member], list });
  }
  return runs;
}

function listsOfOneNumber(members: readonly Member[], rows: readonly Row[]): ReadonlySet<List> {
  const numbers = new Map<List, number>();
  const others = new Set<List>();
  for (const { row, number } of members) {
    const entry = rows[row]!;
    if (entry.kind !== 'entry') continue;
    if ((numbers.get(entry.list) ?? number) !== number) others.add(entry.list);
    numbers.set(entry.list, number);
  }
  return new Set([...numbers.keys()].filter((list) => !others.has(list)));
}
