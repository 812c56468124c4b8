import { foldName } from '../model/series.ts';
import { isWithin, type RegisterChoice } from './choice.ts';
import type { BodySeries } from './body-series.ts';

/** How much one person served in one body. */
export interface AttendanceRow {
  readonly name: string;
  readonly party: string | null;
  readonly body: string | null;
  /** §§ that the person served in; a meeting without §§ counts as one. */
  readonly served: number;
  /** §§ of the meetings. */
  readonly of: number;
  /** Each meeting of the body, by day. */
  readonly meetings: readonly AttendedMeeting[];
}

/** One meeting of the body, for one person. */
export interface AttendedMeeting {
  readonly file: string;
  readonly date: string;
  readonly served: number;
  readonly of: number;
  /** The numbers of its §§, and those that the person took no part in; none where it has no §§. */
  readonly items: readonly number[];
  readonly missed: readonly number[];
}

/**
 * Profiles of bodies whose members didn't take up an office in which others follow who came: there, counting is unwelcome until
 * somebody asks for that very body.
 */
const unasked: ReadonlySet<string> = new Set(['styrgrupp', 'forening-styrelse', 'forening-stamma']);

/** Who served how much, by body and name; and the bodies that are left out until they are asked for by name. */
export function attendanceRows(
  series: readonly BodySeries[],
  choice: RegisterChoice,
): { readonly rows: readonly AttendanceRow[]; readonly leftOut: readonly string[] } {
  const isAsked = ({ profile }: BodySeries) => choice.body !== null || !unasked.has(profile);
  return {
    rows: series.filter(isAsked).flatMap((each) => rowsOf(each, choice)),
    leftOut: series.filter((each) => !isAsked(each)).map(({ body }) => body ?? '–'),
  };
}

function rowsOf({ body, notes }: BodySeries, choice: RegisterChoice): AttendanceRow[] {
  const meetings = notes
    .filter(({ date }) => isWithin(date, choice))
    .map(({ file, date, facts: { attendance } }) => ({
      file,
      date,
      items: attendance.numbers,
      people: new Map(attendance.people.map((person) => [foldName(person.name), person])),
    }));
  const people = new Map(meetings.flatMap((meeting) => [...meeting.people]));
  return [...people]
    .map(([key, { name, party }]): AttendanceRow => {
      const attended = meetings.map(({ file, date, items, people: there }) => {
        const person = there.get(key);
        const missed = person?.missed ?? items;
        const of = items.length || 1;
        const served = person === undefined ? 0 : of - missed.length;
        return { file, date, served, of, items, missed };
      });
      return {
        name,
        party,
        body,
        served: sum(attended.map(({ served }) => served)),
        of: sum(attended.map(({ of }) => of)),
        meetings: attended,
      };
    })
    .toSorted((a, b) => byName(a.name, b.name));
}

const byName = new Intl.Collator('sv').compare;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
