import { electionVerb } from '../../language/elections.ts';
import { taskSigns, takesOverBefore } from '../../language/task-lines.ts';
import { fullMentions, mentions, ownerSeam, everybody, doersAtStart } from '../../language/tasks.ts';
import { asksForDeed, endsAtMentioned } from '../../language/mentioned-tasks.ts';
import type { Position } from 'unist';
import type { Action, ActionEnding } from '../../model/action.ts';
import { endingMark, readEnding } from '../../language/action-states.ts';
import { isTitleWord, looksLikeOrganisation } from '../../language/people.ts';
import { readDue, withoutDue } from '../../language/sentences/action-due.ts';
import { looksLikeBody } from '../../language/sentences/body-names.ts';
import { tellsDone } from '../../language/sentences/told-done.ts';
import { beginsWithCapital, partsAtSpaces, withoutStop, withoutHead } from '../../model/text-shapes.ts';

/** What the readers of actions must know. */
export interface ActionContext {
  /** The day of the meeting (`YYYY-MM-DD`), which dates without a year follow. */
  readonly meetingDate: string | null;
  /** Tells an id that is not yet taken for this wording. */
  readonly newId: (wording: string) => string;
  /** Whether a name is that of somebody on the cover. */
  readonly isKnown: (name: string) => boolean;
}

const idMark = /\s*\{#([\p{L}\p{N}][\p{L}\p{N}._:-]*)\}\s*/u;
const endingInBraces = new RegExp(String.raw`\s*${endingMark}\s*`, 'iu');

/**
 * Reads one action line: `Owner, Owner: what is to be done (senast 2023-04-18) {#id}`.
 * The owner and the time are optional; `text` is all of it without the id mark and the owner.
 */
export function readActionLine(
  written: string,
  done: boolean,
  position: Position,
  context: ActionContext,
): Action {
  const { line: whole, id, ending } = takeMarks(written);
  const signs = taskSigns(whole);
  const line = signs === null ? whole : whole.slice(signs.length);
  const colon = takesOverBefore.exec(line) ?? /^([^:.!?]{1,90}):\s+(?=\S)/.exec(line);
  const start = colon && isOwnerList(colon[1]!) ? colon : ownersBeforeDash(line, context);
  const named = start ? splitOwners(start[1]!) : [];
  const mentioned = named.length === 0 && line.includes('@') ? readMentions(line, context) : null;
  const text = named.length > 0 ? line.slice(start![0].length) : (mentioned?.text ?? line);
  const owners = named.length > 0 ? named : (mentioned?.owners ?? doers(line, context));
  return {
    id: id ?? context.newId(text),
    isNamed: id !== null,
    ...(signs?.number == null ? {} : { number: signs.number }),
    text,
    owners,
    ...readDue(text, context),
    done,
    ending,
    position,
  };
}

/** `U15` is a team of a sports club. */
const youthTeam = /^U(?:[6-9]|1\d|2[01])$/u;

/** Whether a line gives a task to somebody by its signs: `→ Ida: ringa banken`, `AP3: Ida ringer banken`. */
export function givesTask(line: string, position: Position, context: ActionContext): boolean {
  const signs = taskSigns(line);
  if (
    signs === null ||
    line.search(electionVerb) >= 0 ||
    (!signs.hasArrow && youthTeam.test(signs.number ?? ''))
  )
    return false;
  const { owners } = readActionLine(line, false, position, { ...context, newId: () => '' });
  return (
    owners.length > 0 &&
    owners.every((owner) => context.isKnown(owner) || isTitleWord(owner) || isRole(owner))
  );
}

/** Parts the marks of an action, its id (`{#U-1}`) and what ended it (`{avskriven: …}`), from its words. */
export function takeMarks(written: string): Pick<Action, 'ending'> & { line: string; id: string | null } {
  if (!written.includes('{')) return { line: written.trim(), id: null, ending: null };
  return {
    line: written.replace(idMark, ' ').replace(endingInBraces, ' ').trim(),
    id: idMark.exec(written)?.[1] ?? null,
    ending: toEnding(endingInBraces.exec(written)?.[1] ?? ''),
  };
}

/** `Hugo - boka tält`: those known from the cover, before a dash. */
export function ownersBeforeDash(line: string, { isKnown }: ActionContext): RegExpExecArray | null {
  const match = /^(\p{Lu}[^:–-]{1,60}?)\s+[–-]\s+(?=\S)/u.exec(line);
  return match && splitOwners(match[1]!).every(isKnown) ? match : null;
}

/** Names with a sign before them: those that a line begins with, those at either end of it, and each by itself. */
const forms = [fullMentions, mentions].map((source) => {
  const first = String.raw`^${source}(?=[\s,]|$)`;
  return {
    first: new RegExp(first, 'gu'),
    outer: new RegExp(String.raw`${first}|(?:,\s*|\s)${source}$`, 'gu'),
    each: source === mentions ? /@[\p{L}.-]+/gu : /@[\p{L}.-]+(?:\s\p{Lu}[\p{L}-]+){0,2}/gu,
  };
});

/** Whether an entry names those who are to do it by signs at its start or end: `@anna ring banken`. */
export function mentionsOwners(text: string, context: ActionContext): boolean {
  return text.includes('@') && readMentions(text, context) !== null;
}

/** Whether an entry asks those whom it names by signs to do something, where entries may tell anything: `@anna var sjuk` doesn't. */
export function asksMentioned(text: string, context: ActionContext): boolean {
  const told = text.includes('@') ? readMentions(text, context) : null;
  return told !== null && asksForDeed(told.text, /^[([]?@/.test(text));
}

/** `@anna ring banken` · `ring banken @anna`: those known from the cover; null where nobody or somebody else is meant. */
function readMentions(line: string, context: ActionContext): { owners: string[]; text: string } | null {
  const own = mentionsIn(line, context);
  if (own) return own;
  // `Ring banken @Ida Lind → 18 jan`
  const task = withoutDue(line);
  const before = task.length < line.length ? mentionsIn(task, context) : null;
  return before && { ...before, text: `${before.text}${line.slice(task.length)}` };
}

function mentionsIn(task: string, { isKnown }: ActionContext): { owners: string[]; text: string } | null {
  for (const { first, outer, each } of forms) {
    const places = endsAtMentioned.test(task) ? first : outer;
    const written = (task.match(places) ?? []).flatMap((part) => part.match(each) ?? []);
    const owners = written.map((one) => withoutAt(withoutStop(one).replaceAll('.', ' ')));
    if (owners.length === 0 || !owners.every(isKnown)) continue;
    const text = task.replace(places, '').replace(/^\s*,/u, '').trim() || task;
    return { owners: [...new Set(owners)], text };
  }
  return null;
}

/** `@anna` → `Anna` */
function withoutAt(owner: string): string {
  return owner.startsWith('@')
    ? owner.slice(1).replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : owner;
}

/** `Omar begär in offert` · `Anna och Bo Ek ringer`: who does it is known from the cover, or a role. */
function doers(line: string, { isKnown }: ActionContext): string[] {
  const owners = splitOwners(doersAtStart.exec(line)?.[1] ?? '');
  return owners.every((owner) => isKnown(owner) || isTitleWord(owner) || everybody.test(owner.toLowerCase()))
    ? owners
    : [];
}

/** Owners are parted by `,` `och` `+` `&` `/`. */
export function splitOwners(text: string): string[] {
  return text
    .split(ownerSeam)
    .map((owner) => withoutAt(owner.trim()))
    .filter(Boolean);
}

/** What a column or line of status, or a mark, says of the end of an action; null when it has not ended, or is done. */
export function toEnding(words: string): ActionEnding | null {
  const told = readEnding(words);
  if (told === null) return null;
  const { kind } = told;
  const rest = told.rest || null;
  return kind === 'withdrawn'
    ? { kind, reason: rest, replacedBy: null }
    : { kind, reason: null, replacedBy: rest && withoutHead(rest, '#') };
}

/** What a line on the state of an action tells: whether it is done, and what ended it otherwise, where it tells that. */
export function toState(words: string, { meetingDate }: ActionContext): Partial<Action> {
  const ending = toEnding(words);
  return { done: tellsDone(words, meetingDate), ...(ending === null ? {} : { ending }) };
}

/** Names, roles and groups are short; the first begins with a capital, or is one word for a role or group (`kansliet`). */
export function isOwnerList(text: string): boolean {
  const owners = splitOwners(text);
  const first = owners[0] ?? '';
  if (!beginsWithCapital(first) && !isRole(first)) return false;
  return owners.every((owner) => partsAtSpaces(owner).length <= 5);
}

/** Whether a word is that of a role or a group, or means everybody. */
export function isRole(word: string): boolean {
  return (
    everybody.test(word.toLowerCase()) ||
    isTitleWord(word) ||
    looksLikeOrganisation(word) ||
    looksLikeBody(word)
  );
}
