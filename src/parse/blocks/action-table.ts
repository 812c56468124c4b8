import {
  taskColumn,
  ownerColumn,
  dueColumn,
  stateColumn,
  remarkColumn,
  dayColumn,
  idColumn,
} from '../../language/tasks.ts';
import { handedOn, lastInLine } from '../../language/handed-over.ts';
import { readProgress } from '../../language/progress.ts';
import type { PhrasingContent, Table, TableRow } from 'mdast';
import type { Position } from 'unist';
import type { Action } from '../../model/action.ts';
import { lineText } from '../../model/text.ts';
import {
  isOwnerList,
  readActionLine,
  splitOwners,
  takeMarks,
  toEnding,
  type ActionContext,
} from './action.ts';
import { endingOf } from './action-tails.ts';
import type { Element } from './elements.ts';
import { toDue, withDue } from '../../language/sentences/action-due.ts';
import { tellsDone } from '../../language/sentences/told-done.ts';
import { withoutStop } from '../../model/text-shapes.ts';
import { rawText } from '../markdown/split-phrasing.ts';

/** Whether the header of a table is that of actions. */
export function isActionTable(table: Table): boolean {
  return isActionHeader(headerOf(table));
}

/** `U-31`, `AP-12`: a number alone may be another in the next protocol. */
const ownId = /^\p{Lu}{1,4}-\d[\p{L}\p{N}-]*$/u;

/** Reads a table `Id | Uppdrag | Ansvarig | Klart | Status`, its columns in any order; null when it is another kind of table. */
export function readActionTable(table: Table, context: ActionContext): Action[] | null {
  if (!isActionTable(table)) return null;
  const columns = columnsOf(headerOf(table));
  return table.children.slice(1).flatMap((row) => {
    const cells = row.children.map((cell) => lineText(cell.children));
    const actions = readRow(cells, columns, row.position!, context);
    return isStruckAsDone(row, cells, columns, context)
      ? actions.map((action) => ({ ...action, done: true }))
      : actions;
  });
}

/** Whether a line is the header of such a table in columns of tabs or spaces, as pasted text has it. */
export function isActionLine(element: Element): boolean {
  return mayBeRow(element) && isActionHeader(cellsOf(element));
}

/** The actions of the lines below such a header, up to one that is no row, and how many they are; none where `elements[at]` is no header. */
export function readActionLines(
  elements: readonly Element[],
  at: number,
  context: ActionContext,
): { readonly actions: readonly Action[]; readonly lines: number } {
  if (!isActionLine(elements[at]!)) return { actions: [], lines: 0 };
  const columns = columnsOf(cellsOf(elements[at]!));
  const actions: Action[] = [];
  let nth = at + 1;
  for (; nth < elements.length && isRow(elements[nth]!, columns, context); nth++)
    actions.push(...readRow(cellsOf(elements[nth]!), columns, elements[nth]!.position, context));
  return { actions, lines: nth - at - 1 };
}

/** Whether a line has the columns of the header above; prose may have two spaces in it: `Vi pratade om  resan.` */
function isRow(element: Element, { who }: Columns, { isKnown }: ActionContext): boolean {
  if (!mayBeRow(element)) return false;
  const cells = cellsOf(element);
  const owner = cells[who];
  if (owner === undefined) return false;
  if (owner === '' || rawText(wordsOf(element)).includes('\t')) return true;
  return isKnown(owner) || (isOwnerList(owner) && !/\p{L}{3}[.!?]$/u.test(owner)) || /^[@–?-]/.test(owner);
}

/** Which column tells what; -1 where none does. */
interface Columns {
  readonly what: number;
  readonly who: number;
  readonly when: number;
  readonly state: number;
  readonly remark: number;
  readonly id: number;
}

function isActionHeader(header: readonly string[]): boolean {
  return header.some((text) => taskColumn.test(text)) && header.some((text) => ownerColumn.test(text));
}

function columnsOf(header: readonly string[]): Columns {
  const column = (pattern: RegExp) => header.findIndex((text) => pattern.test(text));
  const what = column(taskColumn);
  // The day before what is done is that of what happened: `Datum | Händelse | Åtgärd | Ansvarig`.
  const when = header.findIndex((text, nth) => dueColumn.test(text) && !(nth < what && dayColumn.test(text)));
  return {
    what,
    who: column(ownerColumn),
    when,
    state: column(stateColumn),
    remark: column(remarkColumn),
    id: column(idColumn),
  };
}

function readRow(
  cells: readonly string[],
  columns: Columns,
  position: Position,
  context: ActionContext,
): Action[] {
  const written = cells[columns.what] ?? '';
  if (written === '') return [];
  const status = cells[columns.state] ?? '';
  const id = cells[columns.id] ?? '';
  const line = ownId.test(id) && !written.includes('{#') ? `${written} {#${id}}` : written;
  const progress = readProgress(status, context.meetingDate);
  const done = progress === null ? isDoneInRow(cells, columns, context) : progress.state === 'done';
  const action = readActionLine(line, done, position, context);
  const told = withDue(action, toDue(cells[columns.when] ?? '', context));
  const ending = toEnding(status) ?? endingOf(progress) ?? action.ending;
  const moved = progress?.due == null ? told : withDue(told, toDue(progress.due, context));
  const owners = splitOwners(lastInLine(cells[columns.who] ?? ''));
  // `Städdag: boka container` names nobody where another column does.
  const text = owners.length > 0 ? takeMarks(line).line : action.text;
  return [{ ...moved, text, owners: handedOn(owners, progress), ending }];
}

/** A remark that says no more than `KLAR` is a state. */
function isDoneInRow(
  cells: readonly string[],
  { state, remark }: Columns,
  { meetingDate }: ActionContext,
): boolean {
  return [cells[state], cells[remark]].some((cell) =>
    tellsDone(withoutStop((cell ?? '').trim()), meetingDate),
  );
}

/** `~~Skicka enkät~~ KLAR`, or with `KLAR` in another cell: what is struck without that may be withdrawn. */
function isStruckAsDone(
  row: TableRow,
  cells: readonly string[],
  { what }: Columns,
  { meetingDate }: ActionContext,
): boolean {
  const [first, ...rest] = row.children[what]?.children ?? [];
  if (first?.type !== 'delete') return false;
  const behind = lineText(rest).trim();
  if (behind !== '') return tellsDone(withoutStop(behind), meetingDate);
  return cells.some((cell, nth) => nth !== what && tellsDone(withoutStop(cell.trim()), meetingDate));
}

function headerOf(table: Table): string[] {
  return table.children[0]?.children.map((cell) => lineText(cell.children)) ?? [];
}

/** Cheap to ask of each line. */
function mayBeRow(element: Element): boolean {
  return element.kind === 'line' && element.text.length <= 500 && /\t|\S {2}/.test(rawText(wordsOf(element)));
}

function cellsOf(element: Element): string[] {
  const text = rawText(wordsOf(element));
  return text.split(text.includes('\t') ? '\t' : / {2,}/).map((cell) => cell.trim());
}

function wordsOf(element: Element): readonly PhrasingContent[] {
  return element.kind === 'line' ? element.line.children : [];
}
