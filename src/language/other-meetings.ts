import type { LocalDate } from '../model/calendar.ts';
import { tellsAttendance } from './attendance.ts';
import { weekdayName } from './calendar.ts';
import { isTitleWithDay } from './cover-lines.ts';
import { findDates } from './dates/find-dates.ts';
import { tellsOtherMeeting } from './meetings.ts';

/** Nothing longer is the heading of a meeting. */
const longest = 120;

const weekdayFirst = new RegExp(String.raw`^${weekdayName}(?!\p{L})`, 'iu');

/** Whether a heading, or a line that is a title, tells the day of another meeting than that of `day` (`## 2025-04-05`). */
export function beginsMeeting(text: string, isHeading: boolean, day: LocalDate | null): boolean {
  if (text.length > longest || !/\d/.test(text) || tellsOtherMeeting(text)) return false;
  const isTitle = isTitleWithDay(text);
  if (!isHeading && !isTitle) return false;
  const dates = findDates(text, { reference: day }).filter(({ precision }) => precision === 'day');
  const isDay = isTitle || weekdayFirst.test(text) || dates[0]?.start === 0;
  return isDay && dates.length > 0 && dates.every(({ date }) => date === null || date !== day);
}

/** Whether a line or heading lists who was there (`Närvarande: Kim Sav`). */
export function listsAttendance(text: string, isHeading: boolean): boolean {
  return tellsAttendance(text) && (isHeading || /^[^:]{3,40}:/u.test(text));
}
