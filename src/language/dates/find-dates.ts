import { findAll } from '../../model/find-all.ts';
import type { LocalDate } from '../../model/calendar.ts';
import { dateForms } from './forms.ts';
import type { DateForm } from './forms.ts';
import { isPlausible } from './plausible.ts';
import { agrees, resolveDate, sameMonth } from './resolve-date.ts';
import type { DateParts } from './resolve-date.ts';
import { monthNumber, weekdayName, weekdayNumber } from '../calendar.ts';
import type { FoundDate } from './found-date.ts';
import { hasDigit, withoutStop } from '../../model/text-shapes.ts';

export interface DateOptions {
  /** The day of the meeting: dates without a year are the first such from it on. Without it they get no date. */
  readonly reference?: LocalDate | null;
}

/** The date that the whole of `text` is, white space and a final full stop aside; null when it is something else. */
export function readDate(text: string, options: DateOptions = {}): FoundDate | null {
  const start = text.search(/\S/);
  const end = withoutStop(text.trimEnd()).length;
  return (
    candidates(text, options.reference ?? null).find(({ date }) => date.start === start && date.end >= end)
      ?.date ?? null
  );
}

/** The dates in running text, in order. Numbers that only look like one (`§ 18/4`, `1/3`, `Dnr 31/16`) are left out. */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  const reference = options.reference ?? null;
  const found: FoundDate[] = [];
  for (const { date, kind } of candidates(text, reference)) {
    const previousEnd = found.at(-1)?.end ?? null;
    if (previousEnd !== null && date.start < previousEnd) continue;
    if (isPlausible(date, { kind, text, previousEnd, reference })) found.push(date);
  }
  return found;
}

/** Dots, signs and words in the place of a day that is still to be filled in, and a weekday alone. */
const noClaim = new RegExp(
  String.raw`^[\s?.…_Xx–—-]*$|\?\?|(?<!\p{L})(?:XX|TODO|kolla)(?!\p{L})|^(?:${weekdayName})\.?$`,
  'iu',
);

/** Whether a text in the place of a day says that it is one, and is nothing that is still to be filled in. */
export function claimsDay(text: string): boolean {
  return text.trim() !== '' && !noClaim.test(text);
}

/** What is written in the place of a day and can't be read as one. */
export function unreadDay(written: string): FoundDate {
  return {
    date: null,
    fault: 'impossible',
    precision: 'day',
    until: null,
    weekday: null,
    weekdayMatches: true,
    yearGiven: false,
    start: 0,
    end: written.length,
    written,
  };
}

interface Candidate {
  readonly date: FoundDate;
  readonly kind: DateForm['kind'];
}

/** All that has the form of a date, the first and longest first. */
function candidates(text: string, reference: LocalDate | null): Candidate[] {
  if (!hasDigit(text)) return [];
  const all: Candidate[] = [];
  for (const { kind, sign, pattern } of dateForms) {
    if (!sign.test(text)) continue;
    for (const match of findAll(pattern, text)) all.push({ date: readMatch(match, reference), kind });
  }
  return all.sort((a, b) => a.date.start - b.date.start || b.date.end - a.date.end);
}

const leadingWords = new RegExp(
  String.raw`(?:(?<!\p{L})(?<weekday>${weekdayName})\.?,?\s+(?:i\s(?=$))?)?(?:(?<!\p{L})(?:den|d\.|the)\s+)?$`,
  'iu',
);
const weekdayInParentheses = new RegExp(String.raw`^\s?\((?<weekday>${weekdayName})\.?\)`, 'iu');
/** Longer than any weekday with `den`. */
const longestLead = 24;

function readMatch(match: RegExpExecArray, reference: LocalDate | null): FoundDate {
  const { year, month, day, first, week } = match.groups!;
  const text = match.input;
  const lead = leadingWords.exec(text.slice(Math.max(0, match.index - longestLead), match.index))!;
  const after = match.index + match[0].length;
  const trailing =
    lead.groups!['weekday'] || !/^\s?\(/.test(text.slice(after, after + 2))
      ? null
      : weekdayInParentheses.exec(text.slice(after, after + longestLead));
  const stated = lead.groups!['weekday'] ?? trailing?.groups!['weekday'];
  const start = match.index - lead[0].length;
  const end = after + (trailing?.[0].length ?? 0);
  const parts: DateParts = {
    year: year ?? null,
    weekday: stated === undefined ? null : weekdayNumber(stated),
    day:
      week === undefined ? { month: monthNumber(month!), day: Number(first ?? day) } : { week: Number(week) },
  };
  return {
    ...readParts(parts, first === undefined ? null : Number(day), reference),
    precision: week === undefined || stated !== undefined ? 'day' : 'week',
    weekday: parts.weekday,
    yearGiven: year !== undefined,
    start,
    end,
    written: text.slice(start, end),
  };
}

type DateReading = Pick<FoundDate, 'date' | 'fault' | 'until' | 'weekdayMatches'>;

function readParts(parts: DateParts, lastDay: number | null, reference: LocalDate | null): DateReading {
  const none = { date: null, until: null, weekdayMatches: true };
  const { date, fault } = resolveDate(parts, reference);
  if (date === null) return { ...none, fault };
  const weekdayMatches = agrees(parts.weekday, date);
  if (lastDay === null) return { date, fault, until: null, weekdayMatches };
  const until = sameMonth(date, lastDay);
  if (until === null || until <= date) return { ...none, fault: 'impossible' };
  return { date, fault, until, weekdayMatches };
}
