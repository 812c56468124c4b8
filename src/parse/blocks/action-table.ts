import { taskColumn, ownerColumn, dueColumn, stateColumn, dayColumn } from '../../language/tasks.ts';
import type { Table } from 'mdast';
import type { Action } from '../../model/action.ts';
import { lineText } from '../../model/text.ts';
import { isDone, readActionLine, splitOwners, toEnding, type ActionContext } from './action.ts';
import { toDue, withDue } from '../../language/sentences/action-due.ts';

/** Whether the header of a table is that of actions. */
export function isActionTable(table: Table): boolean {
  const header = headerOf(table);
  return header.some((text) => taskColumn.test(text)) && header.some((text) => ownerColumn.test(text));
}

/** Reads a table `Uppdrag | Ansvarig | Klart | Status`, its columns in any order; null when it is another kind of table. */
export function readActionTable(table: Table, context: ActionContext): Action[] | null {
  if (!isActionTable(table)) return null;
  const header = headerOf(table);
  const column = (pattern: RegExp) => header.findIndex((text) => pattern.test(text));
  const task = column(taskColumn);
  // The day before what is done is that of what happened: `Datum | Händelse | Åtgärd | Ansvarig`.
  const due = header.findIndex((text, nth) => dueColumn.test(text) && !(nth < task && dayColumn.test(text)));
  const columns = { what: task, who: column(ownerColumn), when: due, state: column(stateColumn) };
  return table.children.slice(1).flatMap((row) => {
    const cells = row.children.map((cell) => lineText(cell.children));
    const written = cells[columns.what] ?? '';
    if (written === '') return [];
    const status = cells[columns.state] ?? '';
    const action = readActionLine(written, isDone(status), row.position!, context);
    const owners = splitOwners(cells[columns.who] ?? '');
    const ending = toEnding(status) ?? action.ending;
    return [{ ...withDue(action, toDue(cells[columns.when] ?? '', context)), owners, ending }];
  });
}

function headerOf(table: Table): string[] {
  return table.children[0]?.children.map((cell) => lineText(cell.children)) ?? [];
}
