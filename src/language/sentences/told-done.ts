import { daysBetween, type LocalDate } from '../../model/calendar.ts';
import { readDate } from '../dates/find-dates.ts';
import { doneState, doneThen, mayBeDue } from '../tasks.ts';

/** In days: a day without its year that lies further ahead is the one of the year before. */
const halfYear = 183;

/**
 * Whether words on the state of an action say that it is done, also with the day when it was (`Utfört 3 juli`). `Klart 19/3` says so
 * only where that day is before `per`, the day of the meeting; where null is given it is taken for the day by which it is to be done.
 */
export function tellsDone(status: string, per: LocalDate | null): boolean {
  const words = status.trim();
  if (doneState.test(words)) return true;
  const { word = '', rest = '' } = doneThen.exec(words)?.groups ?? {};
  if (rest === '') return false;
  const day = readDate(rest, { reference: per ?? '2000-01-01' });
  if (day?.date == null) return false;
  if (!mayBeDue.test(word)) return true;
  if (per === null) return false;
  const ahead = daysBetween(per, day.date);
  return ahead <= 0 || (!day.yearGiven && ahead > halfYear);
}
