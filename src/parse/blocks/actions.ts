import type { List, ListItem } from 'mdast';
import type { Action } from '../../model/action.ts';
import { isSection } from '../../language/sections.ts';
import { lineText } from '../../model/text.ts';
import { actionFields, entryFields, type ActionField } from '../../language/sentences/action-fields.ts';
import { readActionLines, readActionTable } from './action-table.ts';
import { ownersAlone } from '../../language/tasks.ts';
import {
  asksMentioned,
  mentionsOwners,
  ownersAndDue,
  ownersBeforeDash,
  readActionLine,
  toState,
  withOwnersLast,
  withStateLast,
  type ActionContext,
} from './action.ts';
import { readDue, toDue, withDue } from '../../language/sentences/action-due.ts';
import type { Element } from './elements.ts';

/**
 * Where actions stand: below a heading or a label, and all that is listed there is an uppdrag; in an item called Uppdrag; or anywhere,
 * where other entries tell of what happened.
 */
export type ActionPlace = 'headed' | 'titled' | 'anywhere';

/**
 * Reads task lists, tables `Uppdrag | Ansvarig | Klart` and lines `Uppdrag:` `Ansvarig:` `Klart:` among elements.
 */
export function readActions(
  elements: readonly Element[],
  before: string,
  place: ActionPlace,
  context: ActionContext,
): Action[] {
  const actions: Action[] = [];
  const fields: FieldState = { isOwnerAlone: false };
  let words = before;
  let rows = 0;
  for (const [nth, element] of elements.entries()) {
    if (rows-- > 0) continue;
    const { actions: listed, lines } = readActionLines(elements, nth, context);
    if (lines > 0) {
      actions.push(...listed);
      rows = lines;
    } else if (element.kind === 'node' && element.node.type === 'list') {
      actions.push(
        ...readActionList(
          element.node,
          context,
          place,
          place === 'headed' || !endsWithOwners(element.node, context),
        ),
      );
    } else if (element.kind === 'node' && element.node.type === 'table') {
      actions.push(...(readActionTable(element.node, context) ?? []));
    } else if (element.kind === 'line') {
      const given = actionFields(element.text);
      if (given.length === 0 && (namesOwner(element) || ownersBeforeDash(element.text, context)))
        actions.push(readActionLine(element.text, false, element.position, context));
      else if (given.length === 0) words = element.text;
      if (given.length === 0) fields.isOwnerAlone = false;
      for (const { field, value } of given)
        readField({ actions, state: fields }, field, value, words, element.position, context);
    }
  }
  return actions;
}

/** For looking at a line that may be no action: its id is not taken, and owners count only before a colon. */
const untold: ActionContext = { meetingDate: null, newId: () => '', isKnown: () => false };

/** Whether a line begins with those who are to do what it says: `Kim Sav, Bo Ek: ringa`. */
export function namesOwner({ text, position }: Element): boolean {
  const at = text.indexOf(':');
  if (at < 0 || isSection(text.slice(0, at))) return false;
  return readActionLine(text, false, position, untold).owners.length > 0;
}

/** The entries of a list as actions: those with a task box or fields, or all when the list stands under the heading Uppdrag. */
function readActionList(
  list: List,
  context: ActionContext,
  place: ActionPlace,
  all = false,
  above = '',
): Action[] {
  const actions: Action[] = [];
  const state: FieldState = { isOwnerAlone: false };
  const isEach = all && !hasTasks(list);
  for (const item of list.children) {
    const text = itemText(item);
    const fields = entryFields(text);
    for (const { field, value } of fields)
      readField({ actions, state }, field, value, text, item.position!, context);
    const last = actions.at(-1);
    if (fields.length > 0 && item.checked === true && last)
      actions[actions.length - 1] = { ...last, done: true };
    const words = withAbove(text, above);
    const asks = place === 'anywhere' ? asksMentioned : mentionsOwners;
    if (fields.length === 0 && (item.checked != null || isEach || asks(words, context))) {
      const action = readActionLine(words, item.checked === true, item.position!, context);
      actions.push(isEach ? withStateLast(withOwnersLast(action, context)) : action);
    }
    for (const child of item.children)
      if (child.type === 'list') actions.push(...readActionList(child, context, place, false, text));
  }
  return actions;
}

/** `@anna` alone below what she is to do. */
function withAbove(text: string, above: string): string {
  return above !== '' && ownersAlone.test(text) ? `${text} ${above}` : text;
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

/** Whether any entry, at any depth, ends with who is responsible for it, or names them by signs (`@anna`), as `asks` reads it. */
export function endsWithOwners(
  list: List,
  context: ActionContext,
  asks = mentionsOwners,
  above = '',
): boolean {
  return list.children.some((item) => {
    const text = itemText(item);
    return (
      entryFields(text).length > 1 ||
      asks(withAbove(text, above), context) ||
      item.children.some((child) => child.type === 'list' && endsWithOwners(child, context, asks, text))
    );
  });
}

/** How far the fields have come. */
interface FieldState {
  /** The last action is somebody's responsibility for what stands before; what is to be done may follow. */
  isOwnerAlone: boolean;
}

/**
 * Adds a field to the last action, or begins one; `words` are those that an owner without a task is responsible for. `Ansvarig:`
 * before `Åtgärd:` is of the same action.
 */
function readField(
  { actions, state }: { readonly actions: Action[]; readonly state: FieldState },
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
    const { owners, ...told } = ownersAndDue(value, context);
    const due = told.due === null ? readDue(words, context) : told;
    if (last && (last.owners.length === 0 || last.position === position))
      replaceLast({ ...withDue(last, due), owners });
    else {
      const id = context.newId(words);
      actions.push({ id, isNamed: false, text: words, owners, ...due, done: false, ending: null, position });
      state.isOwnerAlone = true;
    }
    return;
  }
  if (field === 'what') {
    const action = readActionLine(value, false, position, context);
    if (last && state.isOwnerAlone && action.owners.length === 0)
      replaceLast({
        ...action,
        owners: last.owners,
        position: { start: last.position.start, end: position.end },
      });
    else actions.push(action);
    state.isOwnerAlone = false;
  } else if (field === 'when') replaceLast(toDue(value, context));
  else replaceLast(toState(value, context));
}

function itemText(item: ListItem): string {
  return lineText(item.children.filter((child) => child.type !== 'list'));
}
