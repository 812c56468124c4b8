import { daysBetween, isLocalDate } from '../../model/calendar.ts';
import type { Bounds, OwnCondition, OwnMatcher } from '../../model/own-rule.ts';
import { linearPattern } from './linear-pattern.ts';
import { fieldOf } from './things.ts';
import type { Thing } from './thing.ts';

/** Whether all fields of a thing are what they are to be. `meetingDay` is the day that days are counted from. */
export function isMatch(thing: Thing, { fields }: OwnMatcher, meetingDay: string | null): boolean {
  for (const name in fields) if (!areMet(fieldOf(thing, name), fields[name]!, meetingDay)) return false;
  return true;
}

function areMet(values: readonly string[], condition: OwnCondition, meetingDay: string | null): boolean {
  const { count, not } = condition;
  if (count !== null && !isWithin(values.length, count)) return false;
  if (not !== null && values.some((value) => isMet(value, not, meetingDay))) return false;
  return !asksOfValue(condition) || values.some((value) => isMet(value, condition, meetingDay));
}

/** Whether a condition is about what a value is, and not only about how many there are. */
function asksOfValue({ among, matches, before, after, days }: OwnCondition): boolean {
  return [among, matches, before, after, days].some((part) => part !== null);
}

function isMet(value: string, condition: OwnCondition, meetingDay: string | null): boolean {
  const { among, matches, before, after, days } = condition;
  if (among?.includes(value.toLocaleLowerCase('sv')) === false) return false;
  if (before !== null && !(isComparable(value, before) && value < before)) return false;
  if (after !== null && !(isComparable(value, after) && value > after)) return false;
  if (days !== null && !isWithin(daysAfter(value, meetingDay), days)) return false;
  if (matches === null) return true;
  const pattern = linearPattern(matches);
  return typeof pattern === 'function' && pattern(value);
}

/** Two days, or two times: words in place of them (`till nästa möte`) are neither before nor after. */
function isComparable(value: string, other: string): boolean {
  return value.length === other.length && /^[\d:-]+$/.test(value);
}

function daysAfter(value: string, meetingDay: string | null): number | null {
  return meetingDay !== null && isLocalDate(value) ? daysBetween(meetingDay, value) : null;
}

/** Whether a number lies within bounds; one that isn't known lies within none. */
export function isWithin(number: number | null, { min, max }: Bounds): boolean {
  return number !== null && number >= min && (max === null || number <= max);
}
