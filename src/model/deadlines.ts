import { addDays, daysBetween, localDate, weekdayOf, yearOf } from './calendar.ts';
import type { LocalDate } from './calendar.ts';

/** Length of the time in which a decision can be appealed (överklagandetid): three weeks. */
const appealDays = 21;

/**
 * The last day of a statutory period of `days` days (14 for two weeks) that starts with `from`.
 *
 * A period in weeks ends on the weekday it began with, and one that ends on a day of rest goes on to the next workday
 * (lag 1930:173 om beräkning av lagstadgad tid, 1 and 2 §§).
 */
export function deadline(from: LocalDate, days: number): LocalDate {
  return nextWorkday(addDays(from, days));
}

/** The last day to appeal what was announced (anslaget) on `noticed`. */
export function lastAppealDay(noticed: LocalDate): LocalDate {
  return deadline(noticed, appealDays);
}

/** `date`, or the first workday after it when it is a day of rest by 2 § lag (1930:173). */
export function nextWorkday(date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, 1);
  return day;
}

/**
 * Whether a statutory period can end on `date`: not on a Saturday, Sunday, other public holiday, midsommarafton, julafton
 * or nyårsafton.
 */
export function isWorkday(date: LocalDate): boolean {
  return weekdayOf(date) < 6 && !isPublicHoliday(date) && !isRestingEve(date);
}

/**
 * Whether `date` is a Swedish public holiday besides the Sundays (lag 1989:253 om allmänna helgdagar).
 *
 * Annandag pingst was one up to 2004, the national day is one from 2005.
 */
export function isPublicHoliday(date: LocalDate): boolean {
  const year = yearOf(date);
  const monthDay = date.slice(5);
  if (['01-01', '01-06', '05-01', '12-25', '12-26'].includes(monthDay)) return true;
  if (monthDay === '06-06') return year >= 2005;
  if (weekdayOf(date) === 6) return isMidsummerDay(monthDay) || isAllSaintsDay(monthDay);
  const daysAfterEaster = daysBetween(easterSunday(year), date);
  // Långfredagen, påskdagen, annandag påsk, Kristi himmelsfärdsdag, pingstdagen; then annandag pingst.
  return [-2, 0, 1, 39, 49].includes(daysAfterEaster) || (daysAfterEaster === 50 && year <= 2004);
}

/** The Saturday between 20 and 26 June. */
function isMidsummerDay(monthDay: string): boolean {
  return monthDay >= '06-20' && monthDay <= '06-26';
}

/** The Saturday between 31 October and 6 November. */
function isAllSaintsDay(monthDay: string): boolean {
  return monthDay >= '10-31' && monthDay <= '11-06';
}

/** Midsommarafton, julafton, nyårsafton. */
function isRestingEve(date: LocalDate): boolean {
  const monthDay = date.slice(5);
  if (monthDay === '12-24' || monthDay === '12-31') return true;
  return weekdayOf(date) === 5 && isMidsummerDay(addDays(date, 1).slice(5));
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearInCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - epact - (yearInCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * lateMoon + 114;
  return localDate(year, Math.floor(days / 31), (days % 31) + 1)!;
}
