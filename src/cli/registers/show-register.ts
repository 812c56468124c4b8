import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { ProtokollError } from '../../index.ts';
import type { RegisterKind } from '../../index.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { writeOutput } from '../files/write-output.ts';
import { discover } from '../notes/discover.ts';
import { readFacts } from './read-facts.ts';
import { registerMessages } from './texts.ts';

export const registerFormats = ['table', 'json', 'csv', 'html', 'ics'] as const;
type Format = (typeof registerFormats)[number];

/** The options of `protokoll actions`, `decisions` and `attendance`. */
export interface RegisterOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly body?: string;
  readonly owner?: string;
  readonly open?: boolean;
  readonly overdue?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly dnr?: string;
  readonly search?: string;
  readonly per?: string;
  readonly cache?: boolean;
}

/** Writes a register of the notes at `paths` (none: the folder one stands in). `today` is the day that it is told as of, if none is asked for. */
export async function showRegister(
  kind: RegisterKind,
  paths: readonly string[],
  options: RegisterOptions,
  today: string,
  context: Context,
): Promise<ExitStatus> {
  const { io, library, language, note, say } = context;
  const format = formatOf(options, context);
  if (format === 'ics' && kind !== 'actions') throw new ProtokollError(say(registerMessages.noCalendar()));
  const target = options.output === undefined ? null : resolve(io.cwd, options.output);
  if (target !== null && !options.overwrite && existsSync(target))
    throw new ProtokollError(say(registerMessages.isThere(options.output!)));
  const { notes } = await discover(paths.length > 0 ? paths : ['.'], context);
  const read = await readFacts(notes, { cache: options.cache ?? true }, context);
  const register = await library.makeRegister(kind, read.notes, {
    body: options.body ?? null,
    owner: options.owner ?? null,
    open: options.open ?? false,
    overdue: options.overdue ?? false,
    since: options.since ?? null,
    until: options.until ?? null,
    caseNumber: options.dnr ?? null,
    search: options.search ?? null,
    per: options.per ?? today,
  });
  const written =
    format === 'html'
      ? await library.renderRegister(register, language)
      : await library.writeRegister(register, format, { language });
  if (target === null) io.stdout.write(written);
  else {
    await writeOutput(target, written, context);
    io.stdout.write(`${options.output!}\n`);
  }
  const faults = [...read.unreadable, ...register.faults];
  for (const { file, message } of faults) note(registerMessages.fault(file, message));
  if (register.leftOut.length > 0) note(registerMessages.leftOut(register.leftOut.join(', ')));
  if (format !== 'table' && format !== 'html') note(registerMessages.perDay(register.per));
  return faults.length > 0 ? 1 : 0;
}

function formatOf({ format, output }: RegisterOptions, { say }: Context): Format {
  if (format !== undefined) return format;
  if (output === undefined) return 'table';
  const ending = extname(output).slice(1).toLowerCase();
  const named = registerFormats.find((each) => each === ending) ?? (ending === 'txt' ? 'table' : null);
  if (named === null) throw new ProtokollError(say(registerMessages.unknownEnding(output)));
  return named;
}
