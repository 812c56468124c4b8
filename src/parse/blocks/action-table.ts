import type { Table } from 'mdast';
import type { Action } from '../../model/action.ts';
import { lineText } from '../../model/text.ts';
import { isDone, readActionLine, splitOwners, toEnding, type ActionContext } from './action.ts';
import { toDue, withDue } from '../../language/sentences/action-due.ts';

const what = /^(?:uppdrag|åtgärd|aktivitet|uppgift|vad|att göra)(?:er)?$/i;
const who = /^(?:ansvarig|ansvariga|ansvar|vem|ägare)$/i;
const when = /^(?:klart|klar|senast|när|datum|deadline|tid|klart senast|klart när)$/i;
const state = /^(?:status|läge|klart\?|utfört)$/i;

/** Whether the header of a table is that of actions. */
export function isActionTable(table: Table): boolean {
  const header = headerOf(table);
  return header.some((text) => what.test(text)) && header.some((text) => who.test(text));
}

/** Reads a table `Uppdrag | Ansvarig | Klart | Status`, its columns in any order; null when it is another kind of table. */
export function readActionTable(table: Table, context: ActionContext): Action[] | null {
  if (!isActionTable(table)) return null;
  const header = headerOf(table);
  const column = (pattern: RegExp) => header.findIndex((text) => pattern.test(text));
  const task = column(what);
  // The day before what is done is that of what happened: `Datum | Händelse | Åtgärd | Ansvarig`.
  const due = header.findIndex(
    (text, nth) => when.test(text) && !(nth < task && /^(?:datum|tid)$/i.test(text)),
  );
  const columns = { what: task, who: column(who), when: due, state: column(state) };
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
