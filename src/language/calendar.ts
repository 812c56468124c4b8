import type { Weekday } from '../model/calendar.ts';
import { isDigits, withoutMarks } from '../model/text-shapes.ts';

/** Regular expression source: a month by name, Swedish or English, in full or cut short; case-insensitive. */
export const monthName =
  '(?:jan(?:uar[iy])?|feb(?:ruar[iy]|r)?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:usti?)?|' +
  'sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Regular expression source: a month by its full Swedish name; case-insensitive. */
export const fullMonthName =
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';

/** Regular expression source: a month by its English name with a capital, in full or cut short. */
export const englishMonth =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Regular expression source: a weekday, Swedish (composed, decomposed or without its dots) or English. */
export const weekdayName =
  '(?:(?:m(?:å|a\u030a?)n|tis|ons|tors?|fre|l(?:ö|o\u0308?)r|s(?:ö|o\u0308?)n)(?:d(?:ag(?:en)?)?)?|' +
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const englishMonths: Readonly<Record<string, number>> = { may: 5, oct: 10 };

/** By their first two letters, Swedish and English. */
const weekdays: Readonly<Record<string, Weekday>> = Object.fromEntries(
  ['ma mo', 'ti tu', 'on we', 'to th', 'fr', 'lo sa', 'so su'].flatMap((starts, index) =>
    starts.split(' ').map((start) => [start, (index + 1) as Weekday]),
  ),
);

/** The number (1–12) of a month that `monthName` matched, or of one in digits. */
export function monthNumber(written: string): number {
  if (isDigits(written)) return Number(written);
  const start = written.slice(0, 3).toLowerCase();
  return englishMonths[start] ?? months.indexOf(start) + 1;
}

/** The weekday that `weekdayName` matched. */
export function weekdayNumber(written: string): Weekday {
  const letters = withoutMarks(written.normalize('NFD')).toLowerCase();
  return weekdays[letters.slice(0, 2)]!;
}

const monthAtStart =
  /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)(?:\.|uari|ruari|s|il|i|ti|usti|t|tember|ober|ember)?\b/i;

/** `Jan-Olof läste`, `Maj Lind`: the name of a month that is somebody's, with its capital. */
const nameAtStart = /^(?:Jan|Maj|April)(?:-\p{L}|\s+\p{L})/u;

/** Whether a text begins with the name of a month. */
export function beginsWithMonth(text: string): boolean {
  return monthAtStart.test(text) && !nameAtStart.test(text);
}
