import type { LocalDate, Weekday } from '../../model/calendar.ts';
import type { DateFault } from './resolve-date.ts';

/** A date in a text. */
export interface FoundDate {
  /** The day meant; of a span its first day, of a week its Sunday (the week is over when that is). Null with a fault. */
  readonly date: LocalDate | null;
  readonly fault: DateFault | null;
  /** `week` where no day was named (`v. 42`). */
  readonly precision: 'day' | 'week';
  /** The last day of `26–27 januari`; else null. */
  readonly until: LocalDate | null;
  /** The weekday as stated; null when none is. */
  readonly weekday: Weekday | null;
  /** False only where the stated weekday is not that of `date`. */
  readonly weekdayMatches: boolean;
  readonly yearGiven: boolean;
  /** Extent in the text, weekday and `den` included: 0-based UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
}
