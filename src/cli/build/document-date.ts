import { ProtokollError } from '../../index.ts';
import type { Protocol } from '../../index.ts';
import type { Context } from '../context.ts';
import { messages } from '../texts.ts';

/** What a date of the system can hold, in seconds. */
const lastSecond = 8_640_000_000_000;

/**
 * The date inside a PDF: that of the meeting, never of the clock, or `SOURCE_DATE_EPOCH` where that is set
 * (https://reproducible-builds.org/specs/source-date-epoch). Gives a `ProtokollError` when that is no number of seconds.
 */
export function documentDate({ meeting }: Protocol, { io, say }: Pick<Context, 'io' | 'say'>): Date {
  const epoch = io.env['SOURCE_DATE_EPOCH'];
  // A note without a date is an error by itself.
  if (!epoch) return new Date(`${meeting.date ?? '1970-01-01'}T00:00:00Z`);
  if (!/^\d+$/.test(epoch) || Number(epoch) > lastSecond) {
    throw new ProtokollError(say(messages.badValue('SOURCE_DATE_EPOCH', epoch, say(messages.anInteger()))));
  }
  return new Date(Number(epoch) * 1000);
}
