import type { List, ListItem, Table } from 'mdast';
import type { Action } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { readActionLine, splitOwners, toDue, type ActionContext } from './action.ts';
import type { Element } from './elements.ts';

const field =
  /^\**(uppdrag|åtgärd|åtgärder|att göra|ansvarig|ansvariga|ansvar|klart|klar|senast|datum|deadline|när|tid|status)\**\s*:\s*\**\s*(.*)$/iu;

/** Reads task lists, tables `Uppdrag | Ansvarig | Klart` and lines `Uppdrag:` `Ansvarig:` `Klart:` among elements. */
export function readActions(elements: readonly Element[], context: ActionContext): Action[] {
  const actions: Action[] = [];
  let before: string | null = null;
  for (const element of elements) {
    if (element.kind === 'node' && element.node.type === 'list') {
      actions.push(...readActionList(element.node, context, true));
    } else if (element.kind === 'node' && element.node.type === 'table') {
      actions.push(...(readActionTable(element.node, context) ?? []));
    } else if (element.kind === 'line') {
      readField(actions, element, before, context);
      if (!field.test(element.text)) before = element.text;
    }
  }
  return actions;
}

/** The entries of a list as actions: those with a task box, or all when the list stands under the heading Uppdrag. */
export function readActionList(list: List, context: ActionContext, all = false): Action[] {
  return list.children.flatMap((item) => {
    const nested = item.children.flatMap((child) =>
      child.type === 'list' ? readActionList(child, context) : [],
    );
    if (item.checked === null && !(all && !hasTasks(list))) return nested;
    return [readActionLine(itemText(item), item.checked === true, item.position!, context), ...nested];
  });
}

/** Whether any entry, at any depth, has a task box. */
export function hasTasks(list: List): boolean {
  return list.children.some(
    (item) =>
      (item.checked !== null && item.checked !== undefined) ||
      item.children.some((child) => child.type === 'list' && hasTasks(child)),
  );
}

/** Reads a table of actions by its header; null when it is another kind of table. */
export function readActionTable(table: Table, context: ActionContext): Action[] | null {
  const [header, ...rows] = table.children.map((row) => row.children.map((cell) => lineText(cell.children)));
  const find = (pattern: RegExp): number => header?.findIndex((text) => pattern.test(text)) ?? -1;
  const what = find(/^(?:uppdrag|åtgärd|aktivitet|uppgift|vad|att göra)(?:er)?$/i);
  const who = find(/^(?:ansvarig|ansvariga|ansvar|vem|ägare)$/i);
  if (what < 0 || who < 0) return null;
  const when = find(/^(?:klart|klar|senast|när|datum|deadline|tid|klart senast|klart när)$/i);
  const state = find(/^(?:status|läge|klart\?|utfört)$/i);
  return rows.flatMap((cells, nth) => {
    const written = cells[what] ?? '';
    if (written === '') return [];
    const action = readActionLine(
      written,
      isDone(cells[state] ?? ''),
      table.children[nth + 1]!.position!,
      context,
    );
    return [
      {
        ...action,
        owners: splitOwners(cells[who] ?? ''),
        due: toDue(cells[when] ?? '', context) ?? action.due,
      },
    ];
  });
}

function readField(actions: Action[], element: Element, before: string | null, context: ActionContext): void {
  const match = field.exec(element.text);
  const last = actions.at(-1);
  if (!match) {
    if (!last && element.text !== '') return;
    return;
  }
  const [, name = '', value = ''] = match;
  if (/^(?:uppdrag|åtgärd|åtgärder|att göra)$/iu.test(name)) {
    if (value !== '') actions.push(readActionLine(value, false, element.position, context));
  } else if (/^ansvar/iu.test(name)) {
    if (last && last.owners.length === 0)
      actions[actions.length - 1] = { ...last, owners: splitOwners(value) };
    else if (value !== '') {
      const text = before ?? '';
      actions.push({
        id: context.newId(text),
        text,
        owners: splitOwners(value),
        due: null,
        done: false,
        position: element.position,
      });
    }
  } else if (last && /^status$/iu.test(name)) actions[actions.length - 1] = { ...last, done: isDone(value) };
  else if (last) actions[actions.length - 1] = { ...last, due: toDue(value, context) };
}

function itemText(item: ListItem): string {
  return lineText(item.children.filter((child) => child.type !== 'list'));
}

function isDone(status: string): boolean {
  return /^(?:klart?|klar|utfört?|utförd|färdig\p{L}*|avslutad|ja|x|✓|✔)$/iu.test(status.trim());
}
