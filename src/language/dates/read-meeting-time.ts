import { findAll } from '../../model/find-all.ts';
import { findDates } from './find-dates.ts';
import type { DateOptions } from './find-dates.ts';
import type { FoundDate } from './found-date.ts';
import { findTimes } from './find-times.ts';
import type { Times } from './read-times.ts';
import { isBalanced, remainder } from './remainder.ts';
import type { Span } from '../../model/span.ts';
import type { Piece } from './remainder.ts';
import { hasLetter } from '../../model/text-shapes.ts';

/** When and where a body met, or will meet. */
export interface MeetingTime extends Times {
  /** The date, perhaps a faulty one; null when the line has none. */
  readonly date: FoundDate | null;
  /** The remaining words as written (`via Teams`, `Kommunhuset, Sal A`); null when there are none. */
  readonly place: string | null;
}

/**
 * Reads a line with any of date, time and place, in any order, as on covers:
 * `Fredagen den 28 maj 2021 kl. 13.00-15.30 via Teams`.
 *
 * `rest` holds further dates and times, what goes with the times but is not in the fields (`med början`), and a date of which
 * the field doesn't hold all: an impossible one, one with a wrong weekday, several days.
 */
export function readMeetingTime(text: string, options: DateOptions = {}): MeetingTime {
  const dates = findDates(text, options);
  const date = dates.find(({ precision }) => precision === 'day') ?? null;
  const times = findTimes(blanked(text, dates), true);
  const outside = [
    ...dates.filter((found) => found !== date || !isHeld(found)),
    ...times.qualifiers,
    ...times.invalid,
  ];
  const inFields = [...labels(text), ...times.spans, ...(date === null ? [] : [date])];
  const words = remainder(text, [...inFields, ...outside]).flatMap(partsOf);
  const place = words.filter(isPlace).map((piece) => piece.text.replace(/^[\s·•|]+|[\s·•|]+$/gu, ''));
  const rest = [...outside.map((span) => pieceOf(text, span)), ...words.filter((piece) => !isPlace(piece))];
  return {
    date,
    start: times.start,
    end: times.end,
    adjournments: times.adjournments,
    invalid: times.invalid.map(({ start, end }) => text.slice(start, end)),
    place: place.length === 0 ? null : place.join(', '),
    rest: rest
      .toSorted((a, b) => a.start - b.start)
      .map((piece) => piece.text)
      .join(', '),
  };
}

/** Whether the day alone says what was written. */
function isHeld({ date, until, weekdayMatches }: FoundDate): boolean {
  return date !== null && until === null && weekdayMatches;
}

/** Labels on the line that say what the fields say. */
function labels(text: string): Span[] {
  const found = findAll(/(?<!\p{L})(?:datum|tid|plats)\s*:/giu, text);
  return Array.from(found, (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** `3 april 2025, 18-20`: two whole hours after a covered date. */
const bareHours = /\|\|(?:,\s*|\s+)(?=(?:[01]?\d|2[0-4])\s?[-–]\s?(?:[01]?\d|2[0-4])(?:\s+\p{Lu}|,|\s*$))/u;

/** `text` with its dates covered, so that no part of one is read as a time; before bare hours the cover ends in `kl`. */
function blanked(text: string, dates: readonly FoundDate[]): string {
  let covered = '';
  for (const { start, end } of dates) covered += text.slice(covered.length, start) + '|'.repeat(end - start);
  const rest = covered + text.slice(covered.length);
  return rest.replace(bareHours, (cover) => `kl${' '.repeat(cover.length - 2)}`);
}

/** About time, though not understood. */
const timeLeftOver =
  /(?<!\p{L})(?:ajourner\p{L}*|lunch|paus)(?!\p{L})|(?<!\p{L})kl\.?\s*\d|^\d{1,2}[.:]\d\d(?!\d)/iu;

/** The piece; or its parts between commas, where one of them is about time. */
function partsOf({ start, text }: Piece): Piece[] {
  return timeLeftOver.test(text)
    ? text.split(/,\s*/).map((part) => ({ start, text: part }))
    : [{ start, text }];
}

function isPlace({ text }: Piece): boolean {
  const isConjunction = /^(?:och|samt|till|and|to|at|from)$/iu.test(text);
  return hasLetter(text) && isBalanced(text) && !isConjunction && !timeLeftOver.test(text);
}

function pieceOf(text: string, { start, end }: Span): Piece {
  return { start, text: text.slice(start, end).trim() };
}
