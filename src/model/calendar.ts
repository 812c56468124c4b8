/** A day as `YYYY-MM-DD`, years 0001–9999. Two of them compare with `<` as text. No time zone anywhere. */
export type LocalDate = string;

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsPerDay = 86_400_000;

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && localDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The day with this year, month (1–12) and day of the month; null when there is no such day. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The year of `date`. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function weekdayOf(date: LocalDate): Weekday {
  // 1970-01-01 was a Thursday.
  return (modulo(dayNumber(date) + 3, 7) + 1) as Weekday;
}

/** The day `days` after `date`, or before it when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date((dayNumber(date) + days) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The Monday of an ISO 8601 week; null when `year` has no such week (53 exists in some years only). */
export function mondayOfWeek(year: number, week: number): LocalDate | null {
  // 4 January always lies in week 1.
  const fourth = localDate(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  const thursday = addDays(monday, 3);
  return yearOf(thursday) === year ? monday : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1970-01-01. */
function dayNumber(date: LocalDate): number {
  return Date.parse(date) / millisecondsPerDay;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
