import { addDays, localDate, mondayOfWeek, weekdayOf, yearOf } from '../../model/calendar.ts';
import type { LocalDate, Weekday } from '../../model/calendar.ts';

/** The parts of a date as written. */
export interface DateParts {
  /** `2023` or `23` as written; null when no year is. */
  readonly year: string | null;
  readonly weekday: Weekday | null;
  /** The day; or a week, of which the stated weekday is meant, else its Sunday: then the week is over. */
  readonly day: { readonly month: number; readonly day: number } | { readonly week: number };
}

/** Why a written date names no day: there is no such day, or it can't be told which year's it is. */
export type DateFault = 'impossible' | 'year-unknown';

export type ResolvedDate =
  { readonly date: LocalDate; readonly fault: null } | { readonly date: null; readonly fault: DateFault };

/**
 * The day that is meant, or why there is none.
 *
 * Without a year it is the first such day from `reference` on, `reference` itself included: `7 feb` in the notes of
 * 7 February is that day, not the one a year later. A weekday that fits only the one before tells that this is meant.
 */
export function resolveDate(parts: DateParts, reference: LocalDate | null): ResolvedDate {
  if (parts.year !== null) return resolved(dayOf(parts, fullYear(parts.year, reference)));
  if (reference === null) {
    return { date: null, fault: existsInSomeYear(parts) ? 'year-unknown' : 'impossible' };
  }
  const year = yearOf(reference);
  const days = [year - 1, year, year + 1]
    .map((candidate) => dayOf(parts, candidate))
    .filter((day) => day !== null);
  const next = days.find((day) => day >= reference);
  const previous = days.findLast((day) => day < reference);
  const isPrevious = previous !== undefined && agrees(parts.weekday, previous);
  if (isPrevious && parts.weekday !== null && (next === undefined || !agrees(parts.weekday, next))) {
    return resolved(previous);
  }
  return resolved(next ?? null);
}

/** Whether `date` falls on the stated weekday, if one is. */
export function agrees(weekday: Weekday | null, date: LocalDate): boolean {
  return weekday === null || weekdayOf(date) === weekday;
}

/** The day of the month `day` in the month of `date`; null when that month is shorter. */
export function sameMonth(date: LocalDate, day: number): LocalDate | null {
  return localDate(yearOf(date), Number(date.slice(5, 7)), day);
}

function resolved(date: LocalDate | null): ResolvedDate {
  return date === null ? { date, fault: 'impossible' } : { date, fault: null };
}

function dayOf({ day, weekday }: DateParts, year: number): LocalDate | null {
  if ('month' in day) return localDate(year, day.month, day.day);
  const monday = mondayOfWeek(year, day.week);
  return monday === null ? null : addDays(monday, (weekday ?? 7) - 1);
}

/** `23` is the year nearest to the reference, without one that of 1970–2069. */
function fullYear(written: string, reference: LocalDate | null): number {
  const year = Number(written);
  if (written.length > 2) return year;
  const middle = reference === null ? 2020 : yearOf(reference);
  const sameCentury = middle - (middle % 100) + year;
  if (sameCentury - middle >= 50) return sameCentury - 100;
  return middle - sameCentury > 50 ? sameCentury + 100 : sameCentury;
}

function existsInSomeYear(parts: DateParts): boolean {
  // 2020 was a leap year with 53 weeks.
  return dayOf(parts, 2020) !== null;
}
