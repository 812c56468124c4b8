import type { Action } from '../../model/action.ts';
import { findDates } from '../dates/find-dates.ts';
import { hasLetterOrDigit, withoutStop } from '../../model/text-shapes.ts';

/** What the reader of times must know. */
export interface DueContext {
  /** The day of the meeting (`YYYY-MM-DD`), which dates without a year follow. */
  readonly meetingDate: string | null;
}

const dueWord = String.raw`(?:senast(?: den)?|klart?:?(?: den| senast)?|(?:till|inför|före|innan)(?: den)?|deadline:?|återrapport(?:eras)?:?)`;
/** English, before a day. */
const byDay = String.raw`(?:by|no later than|due:?(?: by)?)\s+(?:the\s+)?`;
const englishDue = new RegExp(`^${byDay}`, 'iu');
const gathering = String.raw`(?:\p{L}*(?:möte|stämma)|sammanträde|styrgrupp\p{L}*|förhandling|träff|avstämning)`;
const soon = String.raw`(?:(?:till |inför )?nästa ${gathering}(?!\p{L})|omgående|snarast|löpande|omedelbart|(?:before|by) (?:the )?next meeting)`;
const week = String.raw`v(?:ecka|\.|\s)\s*\d{1,2}`;
const englishDay = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?`;
const day = String.raw`(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}|\d{1,2}\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*(?:\s+\d{4})?|${englishDay})`;
const dueInParentheses = /\(([^()]*)\)\s*\.?\s*$/u;
const dueAtEnd = new RegExp(
  String.raw`(?:(?:,|;|\s(?:[–→-]|->))\s*((?:${dueWord})\s+[^,;]+|(?<!§\s?\d+\s?[a-z]?,\s*)(?:${day}|${week}))|\s(${soon}|${week}|${dueWord}\s+(?:${day}|${week}|${soon}|asap(?!\p{L}))|${byDay}${day}))\s*\.?$`,
  'iu',
);
/** `(senast 2025-06-01), se § 1` · `senast 2026-12-01 ta fram en plan` */
const dueWithin = new RegExp(
  String.raw`(?:(?<=\()|(?<!\p{L})(?=senast\s))(${dueWord}\s+(?:den\s+)?(?:${day}|${week}|${soon})|${soon}(?=\)))(?![\p{L}\d])`,
  'iu',
);
const dueStart = new RegExp(
  String.raw`^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+(?:den\s+)?(?=\d)|${dueWord}\s+|${byDay}(?=\d|${englishDay})|${englishDay}|${soon}|v(?:ecka|\.|\s)\s*\d|\d{4}-\d\d-\d\d|den \d|\d{1,2}\/\d|${day})`,
  'iu',
);

/** By when an action is to be done. */
export type Due = Pick<Action, 'due' | 'isDueFirm'>;

const noDue: Due = { due: null, isDueFirm: false };
const year = /(?<!\d)(?:(?:19|20)\d{2}|\d{6})(?!\d)/;

/** The action with another time, where one is told. */
export function withDue(action: Action, { due, isDueFirm }: Due): Action {
  return due === null ? action : { ...action, due, isDueFirm };
}

/** The time in a column or line of its own: a date, or the words. */
export function toDue(words: string, context: DueContext): Due {
  const text = withoutStop(words.trim());
  if (text === '' || /^[-–]$/.test(text)) return noDue;
  const date = findDates(text, { reference: context.meetingDate })[0]?.date ?? null;
  return { due: date ?? text, isDueFirm: date !== null && year.test(text) };
}

const onlyDueWord = new RegExp(`^(?:${dueWord}|(?:by|no later than|due:?(?: by)?)(?: the)?|den)$`, 'iu');

/** What the words of a column or mark of the time say beside a day that they tell; empty where they are the time and nothing else. */
export function besideDue(words: string, context: DueContext): string {
  const [found] = findDates(words, { reference: context.meetingDate });
  if (found === undefined) return '';
  const around = [words.slice(0, found.start), words.slice(found.end)];
  return around
    .map((part) => part.trim())
    .filter((part) => hasLetterOrDigit(part) && !onlyDueWord.test(part))
    .join(' ');
}

/** The time at the end of the words of an action (`… (senast 1 juni)`, `… senast 1 juni`); null when they tell none. */
export function readDue(text: string, context: DueContext): Due {
  const inner = dueInParentheses.exec(text)?.[1];
  if (inner !== undefined && dueStart.test(inner.trim())) return toDue(withoutDueWord(inner), context);
  const match = dueAtEnd.exec(text);
  const end = match?.[1] ?? match?.[2] ?? dueWithin.exec(text)?.[1];
  return end === undefined ? noDue : toDue(withoutDueWord(end), context);
}

/** `senast 2023-04-18` → the date; `till nästa möte` keeps its words. */
function withoutDueWord(words: string): string {
  return words
    .trim()
    .replace(/^(?:senast|klart?:?|deadline:?|återrapport(?:eras)?:?)(?:\s+(?:den|senast))?\s+/iu, '')
    .replace(englishDue, '');
}

/** The words of an action without the time at their end. */
export function withoutDue(written: string): string {
  return written.replace(dueInParentheses, '').replace(dueAtEnd, '');
}
