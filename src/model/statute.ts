import type { LocalDate } from './calendar.ts';

/** A statute and the days on which it was in force. */
export interface Statute {
  /** What it and those that it replaced are called in short (`KL`). */
  readonly short: string;
  /** `kommunallagen` */
  readonly name: string;
  /** Its number in Svensk författningssamling: `2017:725`. */
  readonly number: string;
  /** The first day in force. */
  readonly from: LocalDate;
  /** The last day in force; null while it is. */
  readonly until: LocalDate | null;
  /** Where the days are told. */
  readonly source: string;
}
