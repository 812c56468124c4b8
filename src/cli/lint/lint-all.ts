import { setImmediate } from 'node:timers/promises';
import type { Config } from '../../index.ts';
import { inOrder } from '../build/in-order.ts';
import type { Context } from '../context.ts';
import { readBytes } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';
import type { HistoryNote, HistoryResult, compareHistory } from './history/compare-history.ts';
import { textOfExcerpts } from './excerpt.ts';
import type { PlacedReport } from './report-targets.ts';
import { openLintCache } from './lint-cache.ts';
import { lintNote } from './lint-note.ts';
import { startLintThreads } from './lint-threads.ts';
import { endLinting, startLinting, type LintAllOptions, type Run, type Single } from './lint-single.ts';
import { tellSummonses } from '../notes/summonses.ts';
import { seriesDiagnostics } from './series-diagnostics.ts';
import type { SeriesDiagnostic, SeriesNote } from './series-diagnostics.ts';

/** All findings about one note. */
export interface LintedNote extends PlacedReport {
  readonly note: Note;
  readonly config: Config;
}

/** How many notes are read ahead. */
const notesAtATime = 32;

/** How many that are known are looked at before an interruption is. */
const notesInATurn = 100;

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
      if (singles.length % notesInATurn === 0) await setImmediate();
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
  const series = singles.map((single) => toSeriesNote(single, run, context));
  const together = byFile([...(await seriesDiagnostics(series, cache.series, context)), ...history]);
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

function toSeriesNote(
  { note, config, profile, findings, digest, part: own }: Single,
  { cache, profile: asked }: Run,
  context: Context,
): SeriesNote {
  const part = async () => {
    const kept = own ?? (digest === null ? null : await cache.parts.find(digest));
    // What is kept apart may have been lost.
    return kept ?? lintNote({ note, config, bytes: await readBytes(note, context) }, asked, context).part;
  };
  return { file: note.shownAs, config, profile, findings, digest, part };
}

function toHistoryNote({ note, bytes, config, profile, digest }: Single): HistoryNote[] {
  if (bytes === null) return [];
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
  // What exceptions are told by takes the rules, which what is kept does without.
  const { diagnostics, suppressed } =
    findings.suppressions.length === 0
      ? { diagnostics: library.asTold(faults, settings), suppressed: [] }
      : library.applySuppressions(faults, findings.suppressions, settings);
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
