import type { Config, Profile } from '../../index.ts';
import { inOrder } from '../build/in-order.ts';
import type { Context } from '../context.ts';
import { readBytes } from '../notes/check-note.ts';
import type { ParsedNote } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';
import { profileNamed } from '../notes/known-profiles.ts';
import { configDigest } from './config-digest.ts';
import { digestOf } from './digest.ts';
import type { HistoryGap, HistoryNote, HistoryResult, compareHistory } from './history/compare-history.ts';
import { textOfExcerpts } from './excerpt.ts';
import type { PlacedReport } from './report-targets.ts';
import { openLintCache } from './lint-cache.ts';
import type { LintCache } from './lint-cache.ts';
import { lintNote } from './lint-note.ts';
import type { LoadedNote, NoteFindings } from './lint-note.ts';
import { tellSummonses } from '../notes/summonses.ts';
import { startLintThreads } from './lint-threads.ts';
import type { LintThreads } from './lint-threads.ts';
import { seriesDiagnostics } from './series-diagnostics.ts';
import type { SeriesDiagnostic, SeriesNote } from './series-diagnostics.ts';

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

/** All findings about one note. */
export interface LintedNote extends PlacedReport {
  readonly note: Note;
  readonly config: Config;
}

/** How many notes are read ahead. */
const notesAtATime = 32;

/** How many are linted while the threads start; what is kept compiled of the program for the next run is what that takes. */
const notesWhileStarting = 4;

/** Lints notes one by one and then together, in their order; only those before an interruption. */
export async function lintAll(
  notes: readonly Note[],
  options: LintAllOptions,
  context: Context,
): Promise<LintedNote[]> {
  const cache = await openLintCache(options.cache, notes.length, context);
  // What is called with each note as it was read needs all of it here.
  const threads = options.whenRead ? null : await startLintThreads(notes.length - cache.notes.count, context);
  const run = { ...options, cache, threads };
  const first = new Set(notes.slice(0, notesWhileStarting));
  const singles: Single[] = [];
  const summonses: Single[] = [];
  const isTold = ({ note }: Pick<Single, 'note'>) => options.told?.has(note.file) !== false;
  try {
    const start = (note: Note) =>
      startLinting(note, first.has(note) ? { ...run, threads: null } : run, context);
    for await (const started of inOrder(notes, notesAtATime, start)) {
      if (context.io.interrupted.aborted) break;
      const single = await endLinting(started, run, context);
      if (single.findings.isSummons) summonses.push(single);
      else singles.push(single);
    }
  } finally {
    await threads?.close();
  }
  tellSummonses(
    summonses.filter(isTold).map(({ note }) => note),
    context.note,
  );
  const verified = singles.filter(isTold).flatMap(toHistoryNote);
  const { found: history, gaps } =
    verified.length > 0 ? await findHistory(verified, cache, context) : nothingCompared;
  for (const [gap, count] of gaps) options.whenNotCompared?.(gap, count);
  const together = byFile([...seriesDiagnostics(singles.map(toSeriesNote), context), ...history]);
  await cache.save();
  return singles
    .filter(isTold)
    .map((single) => finish(single, together.get(single.note.shownAs) ?? [], context));
}

const nothingCompared: HistoryResult = { found: [], gaps: new Map() };

/** Loaded when there is something to compare: it takes much that starts other programs. */
const findHistory: typeof compareHistory = async (...all) => {
  const { compareHistory } = await import('./history/compare-history.ts');
  return compareHistory(...all);
};

interface Run extends Omit<LintAllOptions, 'cache'> {
  readonly cache: LintCache;
  readonly threads: LintThreads | null;
}

/** A note that was read, and linted by itself where that was done elsewhere: in an earlier run, or in another thread. */
interface Started extends LoadedNote {
  readonly digest: string | null;
  readonly findings: NoteFindings | null;
}

/** A note linted by itself. */
interface Single extends Started {
  readonly findings: NoteFindings;
  readonly profile: Profile;
}

async function startLinting(
  note: Note,
  { profile, cache, threads }: Run,
  context: Context,
): Promise<Started> {
  const loaded = { note, config: await context.loadConfig(note.file), bytes: await readBytes(note, context) };
  const { config, bytes } = loaded;
  const digest =
    cache.isOpen && bytes instanceof Uint8Array && !note.isStdin
      ? digestOf([note.shownAs, profile ?? '', configDigest(config, context.io.cwd), bytes])
      : null;
  const known = digest === null ? null : cache.notes.find(digest);
  if (known !== null || threads === null) return { ...loaded, digest, findings: known };
  const { findings, isWhole } = await threads.lint({ loaded, profile });
  if (digest !== null && isWhole) cache.notes.keep(digest, findings);
  return { ...loaded, digest, findings };
}

async function endLinting(
  started: Started,
  { profile, cache, whenRead, told }: Run,
  context: Context,
): Promise<Single> {
  const { library } = context;
  const { note, config, digest, findings: known } = started;
  if (known !== null) {
    const used = profileNamed(known.profile, config, library) ?? library.defaultProfile;
    return { ...started, findings: known, profile: used };
  }
  const { findings, profile: used, read, isWhole } = lintNote(started, profile, context);
  if (digest !== null && isWhole) cache.notes.keep(digest, findings);
  if (read && !findings.isSummons && told?.has(note.file) !== false)
    await whenRead?.({ ...read, note, config, findings });
  return { ...started, findings, profile: used };
}

function toSeriesNote({ note, config, profile, findings }: Single): SeriesNote {
  return { file: note.shownAs, config, profile, findings };
}

function toHistoryNote({ note, bytes, config, profile, findings, digest }: Single): HistoryNote[] {
  if (!(bytes instanceof Uint8Array) || !findings.isVerified) return [];
  return [{ path: note.file, file: note.shownAs, bytes, config, profile, digest }];
}

function byFile(found: readonly SeriesDiagnostic[]): Map<string, SeriesDiagnostic[]> {
  const files = new Map<string, SeriesDiagnostic[]>();
  for (const finding of found) {
    const others = files.get(finding.file);
    if (others) others.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

function finish(
  { note, config, profile, findings }: Single,
  together: readonly SeriesDiagnostic[],
  { library }: Context,
): LintedNote {
  const faults = [...findings.faults, ...together.map(({ diagnostic }) => diagnostic)];
  const settings = { profile, config };
  const { diagnostics, suppressed } = library.applySuppressions(faults, findings.suppressions, settings);
  const text = () => textOfExcerpts([findings.excerpt, ...together.map(({ excerpt }) => excerpt)]);
  return {
    note,
    config,
    file: note.shownAs,
    path: note.shownAs === '<stdin>' ? null : note.file,
    // Most formats do without.
    get text() {
      return text();
    },
    diagnostics,
    suppressed,
    fingerprints: () => library.fingerprints(diagnostics, { text: text(), items: findings.items }),
  };
}
