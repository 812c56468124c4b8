import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ProtokollError, baselineText, isFirm, keyOf, readBaseline } from '../../index.ts';
import type { BaselineEntry } from '../../index.ts';
import { readRegular } from '../files/read-regular.ts';
import { writeOutput } from '../files/write-output.ts';
import type { Context } from '../context.ts';
import { composedAlike } from '../notes/similar-file.ts';
import { shownPath } from '../notes/shown-path.ts';
import type { LintedNote } from './lint-all.ts';
import { lintMessages } from './texts.ts';

const fileName = 'protokoll.baseline.json';

/**
 * Takes out the findings that the baseline beside the config of each note knows. Entries about these notes that nothing is
 * found of any more are told on standard error.
 */
export async function withoutKnown(notes: readonly LintedNote[], context: Context): Promise<LintedNote[]> {
  const baselines = new Map<string, readonly BaselineEntry[]>();
  for (const folder of foldersOf(notes, context)) baselines.set(folder, await read(folder, context));
  if ([...baselines.values()].every((entries) => entries.length === 0)) return [...notes];
  const met = new Set<BaselineEntry>();
  const remaining = notes.map((note) => {
    const known = new Map(
      (baselines.get(folderOf(note, context)) ?? []).map((entry) => [keyOf(entry), entry]),
    );
    const marks = note.fingerprints();
    const isNew = entriesOf(note, context).map((entry) => {
      const before = entry && known.get(keyOf(entry));
      if (before) met.add(before);
      return !before;
    });
    return {
      ...note,
      diagnostics: note.diagnostics.filter((_, nth) => isNew[nth]),
      fingerprints: () => marks.filter((_, nth) => isNew[nth]),
    };
  });
  for (const [folder, entries] of baselines) {
    const linted = new Set(
      notes.filter((note) => folderOf(note, context) === folder).map((note) => pathIn(folder, note)),
    );
    const isLeft = noteIsLeft(folder);
    const gone = entries.filter((entry) => !met.has(entry) && (linted.has(entry.file) || !isLeft(entry)));
    if (gone.length > 0) context.note(lintMessages.baselineGone(shown(folder, context), gone.length));
  }
  return remaining;
}

/** Writes all findings of these notes to the baselines beside their configs; those of other notes that are there stay. */
export async function writeBaselines(notes: readonly LintedNote[], context: Context): Promise<void> {
  for (const folder of foldersOf(notes, context)) {
    const own = notes.filter((note) => folderOf(note, context) === folder);
    const linted = new Set(own.map((note) => pathIn(folder, note)));
    const isLeft = noteIsLeft(folder);
    const others = (await read(folder, context)).filter((entry) => !linted.has(entry.file) && isLeft(entry));
    const found = own.flatMap((note) => entriesOf(note, context).filter((entry) => entry !== null));
    await writeOutput(join(folder, fileName), baselineText([...others, ...found]), context);
    context.note(lintMessages.baselineWritten(shown(folder, context), found.length));
  }
}

/** Takes out of the baselines what is found no more of these notes, and of notes that are gone. Nothing is added. */
export async function pruneBaselines(notes: readonly LintedNote[], context: Context): Promise<void> {
  for (const folder of foldersOf(notes, context)) {
    const own = notes.filter((note) => folderOf(note, context) === folder);
    const linted = new Set(own.map((note) => pathIn(folder, note)));
    const found = new Set(
      own.flatMap((note) => entriesOf(note, context).flatMap((entry) => entry && keyOf(entry))),
    );
    const isLeft = noteIsLeft(folder);
    const before = await read(folder, context);
    const after = before.filter((entry) =>
      linted.has(entry.file) ? found.has(keyOf(entry)) : isLeft(entry),
    );
    if (after.length === before.length) continue;
    await writeOutput(join(folder, fileName), baselineText(after), context);
    context.note(lintMessages.baselinePruned(shown(folder, context), before.length - after.length));
  }
}

/** The entry of each finding; null for those that no baseline hides. */
function entriesOf(note: LintedNote, context: Context): (BaselineEntry | null)[] {
  const file = pathIn(folderOf(note, context), note);
  const marks = note.fingerprints();
  return note.diagnostics.map(({ rule }, nth) => {
    const { item, hash } = marks[nth]!;
    return isFirm(rule) ? null : { file, rule, item, fingerprint: hash };
  });
}

async function read(folder: string, context: Context): Promise<readonly BaselineEntry[]> {
  const file = join(folder, fileName);
  if (!existsSync(file)) return [];
  const baseline = readBaseline((await readRegular(file)).toString());
  if (baseline === null) {
    throw new ProtokollError(context.say(lintMessages.badBaseline(shown(folder, context))));
  }
  return baseline.findings.map((entry) => ({ ...entry, file: entry.file.normalize() }));
}

/** Tells which entries are about notes that are still there; each file is looked for once. */
function noteIsLeft(folder: string): (entry: BaselineEntry) => boolean {
  const known = new Map<string, boolean>();
  return ({ file }) => {
    const path = join(folder, file);
    const isLeft = known.get(file) ?? (existsSync(path) || composedAlike(path) !== null);
    known.set(file, isLeft);
    return isLeft;
  };
}

function foldersOf(notes: readonly LintedNote[], context: Context): string[] {
  return [...new Set(notes.map((note) => folderOf(note, context)))];
}

function folderOf({ config }: LintedNote, { io }: Context): string {
  return config.folder ?? io.cwd;
}

function pathIn(folder: string, { note }: LintedNote): string {
  return relative(folder, note.file).replaceAll(sep, '/').normalize();
}

function shown(folder: string, { io }: Context): string {
  return shownPath(join(folder, fileName), io.cwd);
}
