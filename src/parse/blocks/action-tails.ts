import type { Action, ActionEnding } from '../../model/action.ts';
import { withoutStop } from '../../model/text-shapes.ts';
import { handedOn, lastInLine } from '../../language/handed-over.ts';
import { partProgress, tellsOfDeed, type Progress } from '../../language/progress.ts';
import { readDue, toDue, withDue, withoutDue, type Due } from '../../language/sentences/action-due.ts';
import { tellsDone } from '../../language/sentences/told-done.ts';
import { isRole, splitOwners, toEnding, type ActionContext } from './action.ts';

/**
 * `förnya domänen – klart` · `hyra hall, flyttas till 3 maj`: how far an action has come, behind what is to be done. What has a box
 * is done when that says so.
 */
export function withProgressLast(action: Action, hasBox: boolean, context: ActionContext): Action {
  const { progress } = partProgress(action.text, context.meetingDate);
  if (progress === null) return !hasBox && tellsOfDeed(action.text) ? { ...action, done: true } : action;
  const moved = progress.due === null ? action : withDue(action, toDue(progress.due, context));
  return {
    ...moved,
    owners: handedOn(action.owners, progress),
    done: action.done || (!hasBox && progress.state === 'done'),
    ending: action.ending ?? (action.done ? null : endingOf(progress)),
  };
}

/** `Boka lokal (Ida, senast 1 maj)` · `Boka lokal – Bo`: those known from the cover, or a role, at the end of a task without owner. */
export function withOwnersLast(action: Action, context: ActionContext): Action {
  if (action.owners.length > 0) return action;
  for (const form of ownersLast) {
    const match = form.exec(action.text);
    const told = match === null ? null : toldLast(action, match, context);
    if (told !== null) return told;
  }
  return action;
}

/** At the end, or in parentheses before what is said of how it stands. */
const ownersLast: readonly RegExp[] = [
  /^(?<what>.*\S)\s*(?:\((?<aside>[^()]{2,80})\)|\s[–-]\s+(?<behind>[^()–-]{2,80}))\s*\.?$/u,
  /^(?<what>[^()]*[^\s()])\s*\((?<aside>[^()]{2,80})\)(?<rest>\s[–-]\s.*)$/u,
];

function toldLast(action: Action, { groups }: RegExpExecArray, context: ActionContext): Action | null {
  const { what = '', aside, behind = '', rest = '' } = groups!;
  const { owners, ...told } = ownersAndDue(lastInLine(aside ?? behind), context);
  const isOwner = (owner: string): boolean =>
    context.isKnown(owner) || (/^\p{Ll}+$/u.test(owner) && isRole(owner));
  return owners.length > 0 && owners.every(isOwner)
    ? { ...withDue(action, told), owners, text: `${what}${rest}` }
    : null;
}

/** `Boka lokal (klart)` · `Boka lokal – avskrivet`: how an action without a box stands, at its end. */
export function withStateLast(action: Action): Action {
  const told = /(?:\(([^()]{2,80})\)|\s[–-]\s+([^()–-]{2,80}))\s*\.?$/u.exec(action.text);
  const words = withoutStop(told?.[1] ?? told?.[2] ?? '');
  if (words === '') return action;
  return { ...action, done: action.done || tellsDone(words, null), ending: action.ending ?? toEnding(words) };
}

/** `Kim Sav, klart 1 juli` and `Kim Sav (v. 42)`: who, and by when. */
export function ownersAndDue(written: string, context: ActionContext): Due & { owners: string[] } {
  const told = readDue(written.trim(), context);
  const names = told.due === null ? written : withoutDue(written);
  return { owners: splitOwners(names), ...told };
}

/** What ended an action, as its line or column of states has it; null where it goes on or is done. */
export function endingOf(progress: Progress | null): ActionEnding | null {
  if (progress?.state !== 'withdrawn' && progress?.state !== 'replaced') return null;
  const { state, reason, replacedBy } = progress;
  return { kind: state, reason, replacedBy };
}
