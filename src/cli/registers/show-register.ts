import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { ProtokollError, partsFor } from '../../index.ts';
import type { RegisterChoice, RegisterKind } from '../../index.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { writeOutput } from '../files/write-output.ts';
import { discover } from '../notes/discover.ts';
import { keptAnswer, type Answer } from './kept-answer.ts';
import { noteStates, type NoteState } from './note-states.ts';
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
  /** Whether a register that isn't whole is written. */
  readonly keepGoing?: boolean;
}

/** Writes a register of the notes at `paths` (none: the folder one stands in). `today` is the day that it is told as of, if none is asked for. */
export async function showRegister(
  kind: RegisterKind,
  paths: readonly string[],
  options: RegisterOptions,
  today: string,
  context: Context,
): Promise<ExitStatus> {
  const { io, note, say } = context;
  const format = formatOf(options, context);
  if (format === 'ics' && kind !== 'actions') throw new ProtokollError(say(registerMessages.noCalendar()));
  const target = options.output === undefined ? null : resolve(io.cwd, options.output);
  if (target !== null && !options.overwrite && existsSync(target))
    throw new ProtokollError(say(registerMessages.isThere(options.output!)));
  const { notes } = await discover(paths.length > 0 ? paths : ['.'], context);
  const states = await noteStates(notes, context);
  const choice = choiceOf(options, today);
  const isKept = options.cache ?? true;
  const kept = keptAnswer({ kind, options: { format, choice }, now: Date.now() }, states, context);
  const before = isKept ? await kept.find() : null;
  const answer = before ?? (await makeAnswer({ kind, format, choice, isKept }, states, context));
  if (isKept && before === null && !io.interrupted.aborted) await kept.keep(answer);
  for (const fault of answer.faults) note(fault);
  if (answer.faults.length > 0 && !options.keepGoing) {
    note(registerMessages.notWhole());
    return 1;
  }
  if (target === null) io.stdout.write(answer.text);
  else {
    await writeOutput(target, answer.text, context);
    io.stdout.write(`${options.output!}\n`);
  }
  for (const told of answer.told) note(told);
  return answer.faults.length > 0 ? 1 : 0;
}

interface Question {
  readonly kind: RegisterKind;
  readonly format: Format;
  readonly choice: RegisterChoice;
  readonly isKept: boolean;
}

async function makeAnswer(
  { kind, format, choice, isKept }: Question,
  states: readonly NoteState[],
  context: Context,
): Promise<Answer> {
  const { library, language } = context;
  const read = await readFacts(states, { cache: isKept, needed: partsFor[kind] }, context);
  const register = await library.makeRegister(kind, read.notes, choice);
  const text =
    format === 'html'
      ? await library.renderRegister(register, language)
      : await library.writeRegister(register, format, { language });
  const faults = [...read.unreadable, ...register.faults];
  return {
    text,
    faults: faults.map(({ file, message }) => registerMessages.fault(file, message)),
    told: [
      ...(register.onlyBodies === null
        ? []
        : [registerMessages.noSuchBody(choice.body ?? '', register.onlyBodies)]),
      ...(register.leftOut.length > 0 ? [registerMessages.leftOut(register.leftOut.join(', '))] : []),
      ...(format === 'table' || format === 'html' ? [] : [registerMessages.perDay(register.per)]),
    ],
    isLasting: read.unreadable.length === 0,
  };
}

function choiceOf(options: RegisterOptions, today: string): RegisterChoice {
  return {
    body: options.body ?? null,
    owner: options.owner ?? null,
    open: options.open ?? false,
    overdue: options.overdue ?? false,
    since: options.since ?? null,
    until: options.until ?? null,
    caseNumber: options.dnr ?? null,
    search: options.search ?? null,
    per: options.per ?? today,
  };
}

function formatOf({ format, output }: RegisterOptions, { say }: Context): Format {
  if (format !== undefined) return format;
  if (output === undefined) return 'table';
  const ending = extname(output).slice(1).toLowerCase();
  const named = registerFormats.find((each) => each === ending) ?? (ending === 'txt' ? 'table' : null);
  if (named === null) throw new ProtokollError(say(registerMessages.unknownEnding(output)));
  return named;
}
