import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ProtokollError, baselineText, composedAlike, isFirm, keyOf, readBaseline } from '../../index.ts';
import type { BaselineEntry } from '../../index.ts';
import { readRegular } from '../files/read-regular.ts';
import { writeOutput } from '../files/write-output.ts';
import type { Context } from '../context.ts';
import { shownPath } from '../notes/shown-path.ts';
import { baselineFolders, baselineName } from './baseline-folder.ts';
import type { LintedNote } from './lint-all.ts';
import { findingOf, followMoves } from './moved-notes.ts';
import { lintMessages } from './texts.ts';

/**
 * Takes out the findings that the baseline nearest to each note knows. Entries about these notes that nothing is found of any more are
 * told on standard error.
 */
export async function withoutKnown(notes: readonly LintedNote[], context: Context): Promise<LintedNote[]> {
  const places = placesOf(notes, context);
  const known = new Map<string, BaselineEntry>();
  const baselines = await Promise.all(
    places.map(async (place) => ({ place, ...(await followed(place, context)) })),
  );
  for (const { place, entries } of baselines)
    for (const entry of entries) known.set(`${place.folder}\n${keyOf(entry)}`, entry);
  if (known.size === 0) return [...notes];
  const met = new Set<BaselineEntry>();
  const remaining = new Map<LintedNote, LintedNote>();
  for (const { folder, notes: placed } of places) {
    for (const { note, entries } of placed) {
      const marks = note.fingerprints();
      const isNew = entries().map((entry) => {
        const before = entry && known.get(`${folder}\n${keyOf(entry)}`);
        if (before) met.add(before);
        return !before;
      });
      remaining.set(note, {
        ...note,
        diagnostics: note.diagnostics.filter((_, nth) => isNew[nth]),
        fingerprints: () => marks.filter((_, nth) => isNew[nth]),
      });
    }
  }
  for (const { place, entries, isLeft } of baselines) {
    const isGone = (entry: BaselineEntry) =>
      !met.has(entry) && (place.files.has(entry.file) || !isLeft(entry));
    const gone = entries.filter(isGone).length;
    if (gone > 0) context.note(lintMessages.baselineGone(place.shown, gone));
  }
  return notes.map((note) => remaining.get(note)!);
}

/** Writes all findings of these notes to their baselines; those of other notes that are there stay. */
export async function writeBaselines(notes: readonly LintedNote[], context: Context): Promise<void> {
  for (const place of placesOf(notes, context)) {
    const { entries, isLeft } = await followed(place, context);
    const others = entries.filter((entry) => !place.files.has(entry.file) && isLeft(entry));
    const found = place.notes.flatMap((note) => note.entries().filter((entry) => entry !== null));
    await writeOutput(join(place.folder, baselineName), baselineText([...others, ...found]), context);
    context.note(lintMessages.baselineWritten(place.shown, found.length));
  }
}

/** Takes out of the baselines what is found no more of these notes, and of notes that are gone. Nothing is added. */
export async function pruneBaselines(notes: readonly LintedNote[], context: Context): Promise<void> {
  for (const place of placesOf(notes, context)) {
    const found = new Set(
      place.notes.flatMap(({ entries }) => entries().flatMap((entry) => entry && keyOf(entry))),
    );
    const { before, entries, isLeft } = await followed(place, context);
    const after = entries.filter((entry) =>
      place.files.has(entry.file) ? found.has(keyOf(entry)) : isLeft(entry),
    );
    if (baselineText(after) === baselineText(before)) continue;
    await writeOutput(join(place.folder, baselineName), baselineText(after), context);
    const removed = before.length - after.length;
    if (removed > 0) context.note(lintMessages.baselinePruned(place.shown, removed));
    const moved = new Set(
      entries.filter((entry, nth) => entry.file !== before[nth]!.file).map(({ file }) => file),
    );
    if (moved.size > 0) context.note(lintMessages.baselineMoved(place.shown, moved.size));
  }
}

/** The folder of a baseline, with the notes that it is of. */
interface Place {
  readonly folder: string;
  /** Its baseline as messages name it. */
  readonly shown: string;
  /** Each with what makes an entry for each finding; null for those that no baseline hides. */
  readonly notes: readonly {
    readonly note: LintedNote;
    readonly entries: () => readonly (BaselineEntry | null)[];
  }[];
  /** The paths of the notes from the folder. */
  readonly files: ReadonlySet<string>;
}

function placesOf(notes: readonly LintedNote[], context: Context): Place[] {
  return [...Map.groupBy(notes, baselineFolders(context))].map(([folder, of]) => ({
    folder,
    shown: shownPath(join(folder, baselineName), context.io.cwd),
    notes: of.map((note) => ({ note, entries: () => entriesOf(note, pathIn(folder, note)) })),
    files: new Set(of.map((note) => pathIn(folder, note))),
  }));
}

function entriesOf(note: LintedNote, file: string): (BaselineEntry | null)[] {
  const marks = note.fingerprints();
  return note.diagnostics.map(({ rule }, nth) => {
    const { item, hash } = marks[nth]!;
    return isFirm(rule) ? null : { file, rule, item, fingerprint: hash };
  });
}

/** What a baseline holds, with notes that have been moved or renamed where they are now, and as it is written. */
async function followed(place: Place, context: Context) {
  const before = await read(place, context);
  const isLeft = noteIsLeft(place);
  if (before.every(isLeft)) return { before, entries: before, isLeft };
  const found = place.notes.map(({ note, entries }) => ({
    file: pathIn(place.folder, note),
    findings: new Set(
      entries()
        .flatMap((entry) => entry && findingOf(entry))
        .filter((each) => each !== null),
    ),
  }));
  return { before, entries: followMoves(before, found, isLeft), isLeft };
}

async function read({ folder, shown }: Place, context: Context): Promise<readonly BaselineEntry[]> {
  const file = join(folder, baselineName);
  if (!existsSync(file)) return [];
  const baseline = readBaseline((await readRegular(file)).toString());
  if (baseline === null) throw new ProtokollError(context.say(lintMessages.badBaseline(shown)));
  return baseline.findings.map((entry) => ({ ...entry, file: entry.file.normalize() }));
}

/** Tells which entries are about notes that are still there; each file is looked for once. */
function noteIsLeft({ folder, files }: Place): (entry: BaselineEntry) => boolean {
  const known = new Map<string, boolean>();
  return ({ file }) => {
    const path = join(folder, file);
    const isLeft = known.get(file) ?? (files.has(file) || existsSync(path) || composedAlike(path) !== null);
    known.set(file, isLeft);
    return isLeft;
  };
}

function pathIn(folder: string, { note }: LintedNote): string {
  return relative(folder, note.file).replaceAll(sep, '/').normalize();
}
