import { ProtokollError } from '../index.ts';
import type { Context } from './context.ts';
import type { ExitStatus } from './exit-status.ts';
import { reasonOf } from './system-error.ts';
import { messages } from './texts.ts';

/** Tells a failure on standard error, and gives what the program ends with: one line if we know it, else its stack. */
export function tellFailure(
  error: unknown,
  { io, language, note }: Pick<Context, 'io' | 'language' | 'note'>,
): ExitStatus {
  if (error instanceof ProtokollError) {
    io.stderr.write(`protokoll: ${error.text[language]}\n`);
    return error.exitCode;
  }
  const reason = reasonOf(error);
  if (reason !== null && error instanceof Error) {
    const path = 'path' in error ? `${String(error.path)}: ` : '';
    io.stderr.write(`protokoll: ${path}${reason[language]}\n`);
    return 2;
  }
  io.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  note(messages.ourFault());
  return 2;
}
