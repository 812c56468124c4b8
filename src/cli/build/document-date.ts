import type { Protocol } from '../../index.ts';
import type { Context } from '../context.ts';
import { epochOf } from '../epoch.ts';

/** The date inside a PDF: that of the meeting, never of the clock, or `SOURCE_DATE_EPOCH` where that is set; see `epochOf`. */
export function documentDate({ meeting }: Protocol, context: Pick<Context, 'io' | 'say'>): Date {
  // A note without a date is an error by itself.
  return epochOf(context) ?? new Date(`${meeting.date ?? '1970-01-01'}T00:00:00Z`);
}
