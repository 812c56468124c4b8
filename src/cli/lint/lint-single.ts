import type { Config, Profile } from '../../index.ts';
import type { Context } from '../context.ts';
import { readBytes } from '../notes/check-note.ts';
import type { ParsedNote } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';
import { profileNamed } from '../notes/known-profiles.ts';
import { readAtOnce } from '../notes/read-note.ts';
import { configDigest } from './config-digest.ts';
import { digestOf } from './digest.ts';
import type { HistoryGap } from './history/compare-history.ts';
import type { LintCache } from './lint-cache.ts';
import { lintNote } from './lint-note.ts';
import type { LintedAlone, LoadedNote, NoteFindings, SeriesPart } from './lint-note.ts';
import type { LintThreads } from './lint-threads.ts';

/** What a call says of how its notes are to be linted. */
export interface LintAllOptions {
  /** Name of the profile to use, whatever the notes and the config say; null for none. */
  readonly profile: string | null;
  /** Whether what an earlier run found may be used again. */
  readonly cache: boolean;
  /** Called with each note as it is read, one at a time; not with one that an earlier run found the same. */
  readonly whenRead?: (note: ReadNote) => Promise<void>;
  /** Paths of the notes that there is to tell of; the others are read as their neighbours. Left out, all. */
  readonly told?: ReadonlySet<string> | undefined;
  /** Called where notes could not be compared with all that they have been, with how many. */
  readonly whenNotCompared?: (gap: HistoryGap, count: number) => void;
}

/** A note that was read and linted by itself. */
export interface ReadNote extends ParsedNote {
  readonly note: Note;
  readonly config: Config;
  readonly findings: NoteFindings;
}

/** How a run lints its notes one by one. */
export interface Run extends Omit<LintAllOptions, 'cache'> {
  readonly cache: LintCache;
  readonly threads: LintThreads | null;
}

/** A note that was read, and linted by itself where that was done elsewhere: in an earlier run, or in another thread. */
export interface Started extends LoadedNote {
  readonly digest: string | null;
  readonly findings: NoteFindings | null;
  /** Null also where it is kept. */
  readonly part: SeriesPart | null;
}

/** A note linted by itself. */
export interface Single extends Omit<Started, 'bytes'> {
  readonly findings: NoteFindings;
  readonly profile: Profile;
  /** Null unless it is justerat: the bytes of all notes together are many. */
  readonly bytes: Uint8Array | null;
}

/** Reads a note, and lints it where that is done in another thread. */
export async function startLinting(
  note: Note,
  { profile, cache, threads }: Run,
  context: Context,
): Promise<Started> {
  const config = await context.loadConfig(note.file);
  const digestWith = (contents: Uint8Array) =>
    digestOf([note.shownAs, profile ?? '', configDigest(config, context.io.cwd), contents]);
  const sought = cache.notes.count > 0 ? readSought(note, digestWith) : null;
  const found = sought && cache.notes.find(sought.digest);
  if (found) return { note, config, part: null, ...sought, findings: found };
  const bytes = await readBytes(sought ? { ...note, contents: sought.bytes } : note, context);
  const loaded = { note, config, bytes };
  const isKept = cache.isOpen && bytes instanceof Uint8Array && !note.isStdin;
  const digest = isKept ? (sought?.digest ?? digestWith(bytes)) : null;
  if (threads === null) return { ...loaded, digest, findings: null, part: null };
  const { findings, part, isWhole } = await threads.lint({ loaded, profile });
  keep({ digest, findings, part, isWhole }, cache);
  return { ...loaded, digest, findings, part };
}

/** The bytes of a note that an earlier run may have linted, and their digest. Null for one that isn't read at once. */
function readSought(note: Note, digestWith: (contents: Uint8Array) => string) {
  const bytes = note.isStdin ? null : (note.contents ?? readAtOnce(note.file));
  return bytes && { bytes, digest: digestWith(bytes) };
}

function keep(
  {
    digest,
    findings,
    part,
    isWhole,
  }: Pick<LintedAlone, 'findings' | 'part' | 'isWhole'> & Pick<Started, 'digest'>,
  cache: LintCache,
): void {
  if (digest === null || !isWhole) return;
  cache.notes.keep(digest, findings);
  if (part !== null) cache.parts.keep(digest, part);
}

/** Lints a note that has not been linted yet. */
export async function endLinting(
  started: Started,
  { profile, cache, whenRead, told }: Run,
  context: Context,
): Promise<Single> {
  const { library } = context;
  const { note, config, digest, findings: known } = started;
  if (known !== null) {
    const used = profileNamed(known.profile, config, library) ?? library.defaultProfile;
    return { ...started, findings: known, profile: used, bytes: verifiedBytes(started.bytes, known) };
  }
  const { findings, part, profile: used, read, isWhole } = lintNote(started, profile, context);
  keep({ digest, findings, part, isWhole }, cache);
  if (read && !findings.isSummons && told?.has(note.file) !== false)
    await whenRead?.({ ...read, note, config, findings });
  return { ...started, findings, part, profile: used, bytes: verifiedBytes(started.bytes, findings) };
}

function verifiedBytes(bytes: LoadedNote['bytes'], { isVerified }: NoteFindings): Uint8Array | null {
  return isVerified && bytes instanceof Uint8Array ? bytes : null;
}
