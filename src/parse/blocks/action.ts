import type { Position } from 'unist';
import type { Action } from '../../model/blocks.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { isTitleWord, looksLikeOrganisation } from '../../language/people.ts';
import { looksLikeBody } from './body-names.ts';

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
const dueWord = String.raw`(?:senast(?: den)?|klart?(?: den| senast)?|till(?: den)?|inför|före|innan|deadline:?|återrapport(?:eras)?:?)`;
const soon = String.raw`(?:(?:till |inför )?nästa (?:möte|sammanträde|styrelsemöte|styrgrupp\p{L}*)|omgående|snarast|löpande|omedelbart)`;
const week = String.raw`v(?:ecka|\.|\s)\s*\d{1,2}`;
const day = String.raw`(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}|\d{1,2}\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*(?:\s+\d{4})?)`;
const dueInParentheses = /\(([^()]*)\)\s*\.?\s*$/u;
const dueAtEnd = new RegExp(
  String.raw`(?:(?:,|;|\s[–-])\s*((?:${dueWord})\s+[^,;]+)|\s(${soon}|${week}|${dueWord}\s+(?:${day}|${week})))\s*\.?$`,
  'iu',
);
/** `(senast 2025-06-01), se § 1` · `senast 2026-12-01 ta fram en plan` */
const dueWithin = new RegExp(
  String.raw`(?:(?<=\()|(?<!\p{L})(?=senast\s))(${dueWord}\s+(?:den\s+)?(?:${day}|${week}|${soon})|${soon}(?=\)))(?![\p{L}\d])`,
  'iu',
);
const dueStart = new RegExp(
  String.raw`^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+(?:den\s+)?(?=\d)|${dueWord}\s+|${soon}|v(?:ecka|\.|\s)\s*\d|\d{4}-\d\d-\d\d|den \d|\d{1,2}\/\d)`,
  'iu',
);

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
  const id = idMark.exec(written)?.[1] ?? null;
  const line = written.replace(idMark, ' ').trim();
  const colon = /^([^:.!?]{1,90}):\s+(?=\S)/.exec(line);
  const start = colon && isOwnerList(colon[1]!) ? colon : ownersBeforeDash(line, context);
  const named = start ? splitOwners(start[1]!) : [];
  const mentioned = named.length === 0 && line.includes('@') ? readMentions(line, context) : null;
  const text = named.length > 0 ? line.slice(start![0].length) : (mentioned?.text ?? line);
  const owners = named.length > 0 ? named : (mentioned?.owners ?? doers(line, context));
  return { id: id ?? context.newId(text), text, owners, due: readDue(text, context), done, position };
}

/** `Hugo - boka tält`: those known from the cover, before a dash. */
export function ownersBeforeDash(line: string, { isKnown }: ActionContext): RegExpExecArray | null {
  const match = /^(\p{Lu}[^:–-]{1,60}?)\s+[–-]\s+(?=\S)/u.exec(line);
  return match && splitOwners(match[1]!).every(isKnown) ? match : null;
}

const mentions = String.raw`[([]?@\p{L}[\p{L}.-]*[)\]]?(?:\s*(?:,|\+|&|\/|och)?\s+[([]?@\p{L}[\p{L}.-]*[)\]]?){0,5}`;
const outerMentions = new RegExp(String.raw`^${mentions}(?=[\s,])|(?:,\s*|\s)${mentions}$`, 'giu');

/** `@anna ring banken` · `ring banken @anna`: those known from the cover; null where nobody or somebody else is meant. */
function readMentions(line: string, { isKnown }: ActionContext): { owners: string[]; text: string } | null {
  const written = (line.match(outerMentions) ?? []).flatMap((part) => part.match(/@[\p{L}.-]+/gu) ?? []);
  const owners = written.map((each) => withoutAt(each.replace(/\.$/, '').replaceAll('.', ' ')));
  if (owners.length === 0 || !owners.every(isKnown)) return null;
  return { owners: [...new Set(owners)], text: line.replace(outerMentions, '').trim() || line };
}

/** `@anna` → `Anna` */
function withoutAt(owner: string): string {
  return owner.startsWith('@')
    ? owner.slice(1).replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : owner;
}

const doer = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}`;
const doersAtStart = new RegExp(
  String.raw`^(${doer}(?:(?:,|\soch|\s&)\s${doer}){0,3})\s+(?:\p{Ll}+(?:r|s)|gör|ser|tar|ska)(?!\p{L})`,
  'u',
);

/** `Omar begär in offert` · `Anna och Bo Ek ringer`: who does it is known from the cover. */
function doers(line: string, { isKnown }: ActionContext): string[] {
  const owners = splitOwners(doersAtStart.exec(line)?.[1] ?? '');
  return owners.every(isKnown) ? owners : [];
}

/** Owners are parted by `,` `och` `+` `&` `/`. */
export function splitOwners(text: string): string[] {
  return text
    .split(/\s*(?:,|\+|&|\/|\soch\s|\ssamt\s)\s*/u)
    .map((owner) => withoutAt(owner.trim()))
    .filter(Boolean);
}

/** `Boka lokal (Ida, senast 1 maj)` · `Boka lokal – Bo`: those known from the cover, or a role, at the end of a task without owner. */
export function withOwnersLast(action: Action, context: ActionContext): Action {
  if (action.owners.length > 0) return action;
  const match = /^(.*\S)\s*(?:\(([^()]{2,80})\)|\s[–-]\s+([^()–-]{2,80}))\s*\.?$/u.exec(action.text);
  if (!match) return action;
  const { owners, due } = ownersAndDue(match[2] ?? match[3]!, context);
  const isOwner = (owner: string): boolean =>
    context.isKnown(owner) || (/^\p{Ll}+$/u.test(owner) && isRole(owner));
  return owners.length > 0 && owners.every(isOwner)
    ? { ...action, owners, due: due ?? action.due, text: match[1]! }
    : action;
}

/** `Kim Sav, klart 1 juli` and `Kim Sav (v. 42)`: who, and by when. */
export function ownersAndDue(
  written: string,
  context: ActionContext,
): { owners: string[]; due: string | null } {
  const due = readDue(written.trim(), context);
  const names = due === null ? written : written.replace(dueInParentheses, '').replace(dueAtEnd, '');
  return { owners: splitOwners(names), due };
}

/** Whether a word on the state of an action says that it is done. */
export function isDone(status: string): boolean {
  return /^(?:klart?|klar|utfört?|utförd|färdig\p{L}*|avslutad|ja|x|✓|✔)$/iu.test(status.trim());
}

/** The time in a column or line of its own: a date, or the words. */
export function toDue(words: string, context: ActionContext): string | null {
  const text = words.trim().replace(/\.$/, '');
  if (text === '' || /^[-–]$/.test(text)) return null;
  return findDates(text, { reference: context.meetingDate })[0]?.date ?? text;
}

/** The time at the end of the words of an action (`… (senast 1 juni)`, `… senast 1 juni`); null when they tell none. */
export function readDue(text: string, context: ActionContext): string | null {
  const inner = dueInParentheses.exec(text)?.[1];
  if (inner !== undefined && dueStart.test(inner.trim())) return toDue(withoutDueWord(inner), context);
  const match = dueAtEnd.exec(text);
  const end = match?.[1] ?? match?.[2] ?? dueWithin.exec(text)?.[1];
  return end === undefined ? null : toDue(withoutDueWord(end), context);
}

/** `senast 2023-04-18` → the date; `till nästa möte` keeps its words. */
function withoutDueWord(words: string): string {
  return words
    .trim()
    .replace(/^(?:senast|klart?|deadline:?|återrapport(?:eras)?:?)(?:\s+(?:den|senast))?\s+/iu, '');
}

/** Names, roles and groups are short; the first begins with a capital, or is one word for a role or group (`kansliet`). */
function isOwnerList(text: string): boolean {
  const owners = splitOwners(text);
  const first = owners[0] ?? '';
  if (!/^\p{Lu}/u.test(first) && !isRole(first)) return false;
  return owners.every((owner) => owner.split(/\s+/).length <= 5);
}

function isRole(word: string): boolean {
  return (
    /^(?:alla|samtliga)$/.test(word) ||
    isTitleWord(word) ||
    looksLikeOrganisation(word) ||
    looksLikeBody(word)
  );
}
