import { actionRows } from './action-rows.ts';
import type { ActionRow } from './action-row.ts';
import { attendanceRows, type AttendanceRow } from './attendance-rows.ts';
import { bodySeries, type RegisterFault, type RegisteredNote } from './body-series.ts';
import { hasCaseNumber, isFound, isNamed, isWithin, type RegisterChoice } from './choice.ts';
import { comingMeetings, type ComingMeeting } from './coming-meetings.ts';
import { decisionRows, type DecisionRow } from './decision-rows.ts';
import type { RegisterKind } from './register-kind.ts';

/** A register over the protocols of one or many bodies. */
export interface Register {
  /** The day that it tells the state of things on, `YYYY-MM-DD`. */
  readonly per: string;
  readonly content:
    | { readonly kind: 'actions'; readonly rows: readonly ActionRow[] }
    | { readonly kind: 'decisions'; readonly rows: readonly DecisionRow[] }
    | { readonly kind: 'attendance'; readonly rows: readonly AttendanceRow[] };
  readonly coming: readonly ComingMeeting[];
  readonly faults: readonly RegisterFault[];
  /** Bodies whose attendance is told only when they are named. */
  readonly leftOut: readonly string[];
  /** The bodies that there are, where none is the one asked for; else null. */
  readonly onlyBodies: readonly string[] | null;
}

/** Makes a register of what is known of notes. The same notes give the same register, in whatever order they come. */
export function makeRegister(
  kind: RegisterKind,
  notes: readonly RegisteredNote[],
  choice: RegisterChoice,
): Register {
  const { series, faults } = bodySeries(notes, choice.body);
  const onlyBodies = choice.body !== null && series.length === 0 ? bodiesIn(notes) : null;
  const actions = actionRows(series, choice.per);
  const known = { per: choice.per, coming: comingMeetings(series, choice.per), leftOut: [], onlyBodies };
  const told = [...faults, ...actions.faults];
  switch (kind) {
    case 'actions': {
      const rows = actions.rows.filter((row) => isAskedFor(row, choice));
      return { ...known, content: { kind, rows }, faults: told };
    }
    case 'decisions': {
      const rows = decisionRows(series, actions.rows).filter(
        (row) =>
          isWithin(row.date, choice) &&
          hasCaseNumber(row.caseNumbers, choice.caseNumber) &&
          isFound(`${row.title} ${row.text} ${row.item} ${row.caseNumbers.join(' ')}`, choice.search) &&
          (!choice.open || row.executed === false),
      );
      return { ...known, content: { kind, rows }, faults };
    }
    case 'attendance': {
      const { rows, leftOut } = attendanceRows(series, choice);
      const asked = rows.filter(({ name }) => isNamed(name, choice.owner));
      return { ...known, content: { kind, rows: asked }, faults, leftOut };
    }
  }
}

function bodiesIn(notes: readonly RegisteredNote[]): string[] {
  return [...new Set(bodySeries(notes, null).series.flatMap(({ body }) => body ?? []))];
}

function isAskedFor(row: ActionRow, choice: RegisterChoice): boolean {
  return (
    (!choice.open || row.state === 'open') &&
    (!choice.overdue || row.overdue) &&
    (choice.owner === null || row.owners.some((owner) => isNamed(owner, choice.owner))) &&
    isWithin(row.opened.date, choice) &&
    hasCaseNumber(row.caseNumbers, choice.caseNumber) &&
    isFound(`${row.id} ${row.text} ${row.owners.join(' ')}`, choice.search)
  );
}
