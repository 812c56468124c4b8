import type { List, ListItem } from 'mdast';
import type { Action } from '../../model/action.ts';
import { isSection } from '../../language/sections.ts';
import { struckApart } from '../../model/plain-lines.ts';
import { lineText } from '../../model/text.ts';
import { actionFields, entryFields } from '../../language/sentences/action-fields.ts';
import { readActionLines, readActionTable } from './action-table.ts';
import { ownersAlone } from '../../language/tasks.ts';
import {
  asksMentioned,
  givesTask,
  mentionsOwners,
  ownersBeforeDash,
  readActionLine,
  type ActionContext,
} from './action.ts';
import { withOwnersLast, withProgressLast, withStateLast } from './action-tails.ts';
import type { Element } from './elements.ts';
import { readField, type FieldState } from './read-field.ts';

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
      if (
        given.length === 0 &&
        (namesOwner(element) ||
          ownersBeforeDash(element.text, context) ||
          givesTask(element.text, element.position, context))
      )
        actions.push(
          withProgressLast(readActionLine(element.text, false, element.position, context), false, context),
        );
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
      const line = readActionLine(words, item.checked === true, item.position!, context);
      const action = isEach || item.checked != null ? withOwnersLast(line, context) : line;
      const struck = struckApart(item);
      const told = withProgressLast(
        struck === null ? action : { ...action, text: struck },
        item.checked != null,
        context,
      );
      actions.push({ ...(isEach ? withStateLast(told) : told), text: struck ?? action.text });
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

function itemText(item: ListItem): string {
  return lineText(item.children.filter((child) => child.type !== 'list'));
}
