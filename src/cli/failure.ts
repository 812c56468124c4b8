import { ProtokollError, reasonOf } from '../index.ts';
import type { Context } from './context.ts';
import type { ExitStatus } from './exit-status.ts';
import { shownPath } from './notes/shown-path.ts';
import { messages } from './texts.ts';

/** Tells a failure on standard error, and gives what the program ends with: one line if we know it, else its stack. */
export function tellFailure(error: unknown, { io, note }: Pick<Context, 'io' | 'note'>): ExitStatus {
  if (error instanceof ProtokollError) {
    for (const text of [error.text, ...error.others]) note(text);
    return error.exitCode;
  }
  const reason = reasonOf(error);
  if (reason !== null && error instanceof Error) {
    const path = 'path' in error ? `${shownPath(String(error.path), io.cwd)}: ` : '';
    note({ sv: `${path}${reason.sv}`, en: `${path}${reason.en}` });
    return 2;
  }
  io.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  note(messages.ourFault());
  return 2;
}
