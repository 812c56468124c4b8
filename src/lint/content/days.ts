import type { Position } from 'unist';
import { findDates } from '../../language/dates/find-dates.ts';
import type { FoundDate } from '../../language/dates/found-date.ts';
import type { Protocol } from '../../model/protocol.ts';
import { onceFor } from '../../model/once-for.ts';
import { passages, type Passage } from './passages.ts';

/** A day that the running text names, and where. */
export interface DayInText {
  readonly found: FoundDate;
  readonly passage: Passage;
  readonly position: Position;
}

/** All days in the running text below the cover, in document order; those without a year are the first such from the meeting on. */
export const daysInText = onceFor((protocol: Protocol): readonly DayInText[] =>
  passages(protocol).flatMap((passage) =>
    daysOf(passage, protocol).map((found) => ({
      found,
      passage,
      position: passage.place(found.start, found.end),
    })),
  ),
);

function daysOf({ text }: Passage, { meeting }: Protocol): FoundDate[] {
  return findDates(text, { reference: meeting.date });
}
