import type { List, ListItem } from 'mdast';
import type { Action } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { actionFields, type ActionField } from './action-fields.ts';
import { readActionTable } from './action-table.ts';
import {
  isDone,
  ownersAndDue,
  ownersBeforeDash,
  readActionLine,
  readDue,
  toDue,
  type ActionContext,
} from './action.ts';
import type { Element } from './elements.ts';

/** Reads task lists, tables `Uppdrag | Ansvarig | Klart` and lines `Uppdrag:` `Ansvarig:` `Klart:` among elements. */
export function readActions(elements: readonly Element[], before: string, context: ActionContext): Action[] {
  const actions: Action[] = [];
  let words = before;
  for (const element of elements) {
    if (element.kind === 'node' && element.node.type === 'list') {
      actions.push(...readActionList(element.node, context, true));
    } else if (element.kind === 'node' && element.node.type === 'table') {
      actions.push(...(readActionTable(element.node, context) ?? []));
    } else if (element.kind === 'line') {
      const fields = actionFields(element.text);
      if (fields.length === 0 && (namesOwner(element) || ownersBeforeDash(element.text, context)))
        actions.push(readActionLine(element.text, false, element.position, context));
      else if (fields.length === 0) words = element.text;
      for (const { field, value } of fields)
        readField(actions, field, value, words, element.position, context);
    }
  }
  return actions;
}

/** For looking at a line that may be no action: its id is not taken, and owners count only before a colon. */
const untold: ActionContext = { meetingDate: null, newId: () => '', isKnown: () => false };

/** Whether a line begins with those who are to do what it says: `Kim Sav, Bo Ek: ringa`. */
export function namesOwner({ text, position }: Element): boolean {
  return text.includes(':') && readActionLine(text, false, position, untold).owners.length > 0;
}

/** The entries of a list as actions: those with a task box or fields, or all when the list stands under the heading Uppdrag. */
function readActionList(list: List, context: ActionContext, all = false): Action[] {
  return list.children.flatMap((item) => {
    const nested = item.children.flatMap((child) =>
      child.type === 'list' ? readActionList(child, context) : [],
    );
    const text = itemText(item);
    const fields = actionFields(text);
    if (fields.length > 0) {
      const actions: Action[] = [];
      for (const { field, value } of fields) readField(actions, field, value, text, item.position!, context);
      return [...actions, ...nested];
    }
    if (item.checked == null && !(all && !hasTasks(list))) return nested;
    return [readActionLine(text, item.checked === true, item.position!, context), ...nested];
  });
}

/** Whether any entry, at any depth, has a task box. */
export function hasTasks(list: List): boolean {
  return list.children.some(
    (item) => item.checked != null || item.children.some((child) => child.type === 'list' && hasTasks(child)),
  );
}

/** Whether each entry of a list is an action by its label (`- Åtgärd: …`). */
export function isFieldList(list: List): boolean {
  return list.children.every((item) => actionFields(itemText(item)).length > 0);
}

/** Adds a field to the last action, or begins one; `words` are those that an owner without a task is responsible for. */
function readField(
  actions: Action[],
  field: ActionField,
  value: string,
  words: string,
  position: Action['position'],
  context: ActionContext,
): void {
  const last = actions.at(-1);
  const replaceLast = (change: Partial<Action>): void => {
    if (last) actions[actions.length - 1] = { ...last, ...change };
  };
  if (value === '') return;
  if (field === 'who') {
    const told = ownersAndDue(value, context);
    const { owners } = told;
    const due = told.due ?? readDue(words, context);
    if (last && last.owners.length === 0) replaceLast({ owners, due: due ?? last.due });
    else actions.push({ id: context.newId(words), text: words, owners, due, done: false, position });
    return;
  }
  if (field === 'what') actions.push(readActionLine(value, false, position, context));
  else if (field === 'when') replaceLast({ due: toDue(value, context) });
  else replaceLast({ done: isDone(value) });
}

function itemText(item: ListItem): string {
  return lineText(item.children.filter((child) => child.type !== 'list'));
}
