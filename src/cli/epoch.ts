import { ProtokollError } from '../index.ts';
import type { Context } from './context.ts';
import { messages } from './texts.ts';

/** What a date of the system can hold, in seconds. */
const lastSecond = 8_640_000_000_000;

/**
 * The time that `SOURCE_DATE_EPOCH` says in place of the clock's (https://reproducible-builds.org/specs/source-date-epoch); null where it
 * is not set. Gives a `ProtokollError` when that is no number of seconds.
 */
export function epochOf({ io, say }: Pick<Context, 'io' | 'say'>): Date | null {
  const epoch = io.env['SOURCE_DATE_EPOCH'];
  if (!epoch) return null;
  if (!/^\d+$/.test(epoch) || Number(epoch) > lastSecond) {
    throw new ProtokollError(say(messages.badValue('SOURCE_DATE_EPOCH', epoch, say(messages.anInteger()))));
  }
  return new Date(Number(epoch) * 1000);
}
