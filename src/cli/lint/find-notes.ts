import { dirname } from 'node:path';
import { ProtokollError } from '../../index.ts';
import type { Context } from '../context.ts';
import { discover } from '../notes/discover.ts';
import type { Note } from '../notes/discover.ts';
import type { LintOptions } from './lint-options.ts';
import { tellMissing } from './tell-missing.ts';
import { lintMessages } from './texts.ts';

/** The notes to lint, and which of them there is to tell of. */
export interface FoundNotes {
  readonly notes: readonly Note[];
  /** Their paths; absent for all. */
  readonly told: ReadonlySet<string> | undefined;
}

type FindOptions = Pick<LintOptions, 'since' | 'staged' | 'stdinFilename' | 'outputFormat'>;

/**
 * The notes that the paths name. Where only those that have changed are asked for, the others are read as their neighbours, those in
 * the folders of named files too. Gives a `ProtokollError`, told in the reports too, when there are none.
 */
export async function findNotes(
  paths: readonly string[],
  options: FindOptions,
  context: Context,
): Promise<FoundNotes> {
  const { notes } = await discover(paths, context, options.stdinFilename).catch(async (error: unknown) => {
    if (error instanceof ProtokollError) await tellMissing(paths, options, context);
    throw error;
  });
  if (options.since === undefined && !options.staged) return { notes, told: undefined };
  const { changedNotes } = await import('./changed-notes.ts');
  const changed = await changedNotes(notes, options, context);
  const around = changed.size > 0 ? await neighboursOf(notes, context) : [];
  const all = new Map([...notes, ...around].map((note) => [note.file, note]));
  for (const [file, note] of changed) all.set(file, note);
  const streams = notes.filter(({ isStdin }) => isStdin).map(({ file }) => file);
  const told = new Set([...changed.keys(), ...streams]);
  if (told.size === 0) context.note(lintMessages.noneChanged());
  return { notes: told.size > 0 ? [...all.values()] : [], told };
}

/** The notes that lie in the folders of those that the call names. */
async function neighboursOf(notes: readonly Note[], context: Context): Promise<Note[]> {
  const folders = new Set(notes.filter(({ isNamed }) => isNamed).map(({ file }) => dirname(file)));
  const known = new Set(notes.map(({ file }) => file));
  const found: Note[] = [];
  for (const folder of folders) {
    const { notes: within } = await discover([folder], context).catch(() => ({ notes: [] }));
    found.push(...within.filter(({ file }) => dirname(file) === folder && !known.has(file)));
  }
  return found;
}

/** What there is to tell of, as its files hold it: a repair is made of no other text. */
export function notesToFix(notes: readonly Note[], told: ReadonlySet<string> | undefined): Note[] {
  return notes.filter(({ file }) => told?.has(file) !== false).map(({ contents: _staged, ...note }) => note);
}
