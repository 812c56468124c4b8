import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ProtokollError, reasonOf } from '../../index.ts';
import type { Severity } from '../../index.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import type { DiagnosticCounts } from '../diagnostic-counts.ts';
import { shownPath } from '../notes/shown-path.ts';
import { batchMessages } from './batch-texts.ts';
import type { GoneNote } from './manifest/gone-notes.ts';
import { pathKey } from '../files/path-key.ts';
import type { Job } from './plan-outputs.ts';
import type { Shard } from './shard.ts';
import type { ToldNote } from './told-note.ts';
import { refuseForeign } from '../files/refuse-foreign.ts';
import { writableFolders } from '../files/writable-folders.ts';
import { writeOutput } from '../files/write-output.ts';
import { isChannel } from '../files/write-whole.ts';

/** What the summary says of a run besides its notes. */
export interface SummaryOfRun {
  readonly shard: Shard | null;
  readonly exitCode: ExitStatus;
  readonly gone: readonly GoneNote[];
}

/** A run to be summed up. */
export interface SummedRun {
  readonly jobs: readonly Job[];
  /** Those of other shards too. */
  readonly allJobs: readonly Job[];
  /** What `--index` writes; null when it is not asked for. */
  readonly index: string | null;
}

/** Writes `--summary`, once the run is over. */
export type WriteSummary = (built: readonly ToldNote[], run: SummaryOfRun) => Promise<void>;

/**
 * `unchanged`: the documents of an earlier run still hold. `failed`: a document of it could not be made, or was not to be.
 * `passed-over`: it is no protocol. `not-run`: the run ended before the note's turn.
 */
type NoteStatus = 'built' | 'unchanged' | 'passed-over' | 'failed' | 'not-run';

/**
 * Prepares the summary of a run, before anything is made: gives a `ProtokollError` when `file` is a document of the run, a
 * file that is no report of an earlier run, or can't be written. Paths in it are relative to the current folder.
 */
export async function openSummary(
  file: string,
  { jobs, allJobs, index }: SummedRun,
  context: Context,
): Promise<WriteSummary> {
  const { io, say } = context;
  if (file === '-') throw new ProtokollError(say(batchMessages.summaryNeedsFile()));
  const path = resolve(io.cwd, file);
  const taken = allJobs.flatMap(({ note, documents }) => [note.file, ...documents.map((each) => each.file)]);
  const key = pathKey(path);
  if ([...taken, index].some((each) => each !== null && pathKey(each) === key))
    throw new ProtokollError(say(batchMessages.summaryTaken(shownPath(path, io.cwd))));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new ProtokollError(say(batchMessages.summaryIsFolder(shownPath(path, io.cwd))));
  await refuseForeign(path, context);
  if (!(await isChannel(path))) await writableFolders(context)(dirname(path));
  return async (built, run) => {
    const byNote = new Map(built.map((each) => [each.note, each]));
    const notes = jobs.map((job) => noteEntry(job, byNote.get(job.note) ?? null, context));
    const count = (status: NoteStatus) => notes.filter((note) => note.status === status).length;
    const summary = {
      schemaVersion: 1,
      program: `protokoll ${context.library.version}`,
      shard: run.shard && `${run.shard.index}/${run.shard.count}`,
      exitCode: run.exitCode,
      totals: {
        notes: notes.length,
        built: count('built'),
        unchanged: count('unchanged'),
        passedOver: count('passed-over'),
        failed: count('failed'),
        notRun: count('not-run'),
        outputs: built.flatMap(({ written }) => written).length,
        findings: sumOf(built.map(({ findings }) => findings)),
      },
      notes,
      index: index && shownPath(index, io.cwd),
      gone: run.gone.map(({ note, outputs, renamedTo }) => ({
        note: shownPath(note, io.cwd),
        renamedTo: renamedTo && shownPath(renamedTo, io.cwd),
        outputs: outputs.map((output) => shownPath(output, io.cwd)),
      })),
    };
    await writeOutput(path, `${JSON.stringify(summary, null, 2)}\n`, context);
  };
}

function noteEntry({ note, documents }: Job, built: ToldNote | null, context: Context) {
  return {
    note: note.shownAs,
    status: statusOf(documents.length, built),
    outputs: (built?.written ?? []).map(({ file, format, sha256, bytes }) => ({
      file: shownPath(file, context.io.cwd),
      format,
      sha256,
      bytes,
    })),
    findings: sumOf(built === null ? [] : [built.findings]),
    errors: (built?.failures ?? []).map((failure) => messageOf(failure, context)),
  };
}

function statusOf(wanted: number, built: ToldNote | null): NoteStatus {
  if (built === null) return 'not-run';
  if (built.isUnchanged) return 'unchanged';
  if (built.isSummons && built.note.isNamed !== true) return 'passed-over';
  return built.made === wanted ? 'built' : 'failed';
}

function sumOf(counts: readonly DiagnosticCounts[]): DiagnosticCounts {
  const sum = (severity: Severity) => counts.reduce((total, each) => total + each[severity], 0);
  return { error: sum('error'), warning: sum('warning'), info: sum('info') };
}

function messageOf(failure: unknown, { language }: Context): string {
  if (failure instanceof ProtokollError) return failure.text[language];
  const reason = reasonOf(failure);
  return reason?.[language] ?? (failure instanceof Error ? failure.message : String(failure));
}
