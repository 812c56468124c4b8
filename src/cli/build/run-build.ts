import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { signalStatus, worstStatus } from '../exit-status.ts';
import type { ExitStatus } from '../exit-status.ts';
import { tellFailure } from '../failure.ts';
import { tellNamedSummonses, tellSummonses } from '../notes/summonses.ts';
import { shownPath } from '../notes/shown-path.ts';
import { writeIndex } from './archive-index.ts';
import { batchMessages } from './batch-texts.ts';
import { buildNote } from './build-note.ts';
import type { BuildOptions } from './build-options.ts';
import { inOrder } from './in-order.ts';
import { describeGone } from './manifest/gone-notes.ts';
import { manifestOfRun } from './manifest/manifest-of-run.ts';
import type { Manifest } from './manifest/manifest.ts';
import type { RecordStore } from './manifest/record-store.ts';
import type { Job } from './plan-outputs.ts';
import { findRefusals } from './overwriting/find-refusals.ts';
import { planRun } from './plan-run.ts';
import type { RunPlan } from './plan-run.ts';
import { sweepFolders } from './sweep-folders.ts';
import { tellPlan } from './tell-plan.ts';
import { teller } from './teller.ts';
import { toldNote } from './told-note.ts';
import type { ToldNote } from './told-note.ts';
import type { Workshop } from './workshop.ts';
import { writableFolders } from '../files/writable-folders.ts';

/** What runs are made in, one after the other. */
export interface Workplace {
  readonly workshop: Workshop;
  /** What earlier runs left, where no folder keeps it; null to forget. */
  readonly memory: RecordStore | null;
  /** Gone notes that have been told of, by path; it is added to. */
  readonly toldGone: Set<string>;
  /** Whether what holds since an earlier run is told of too. */
  readonly tellsUnchanged: boolean;
  /** Whether the browser is kept for another run. */
  readonly keepsBrowser: boolean;
}

/** What a run came to. */
export interface EndedRun {
  readonly status: ExitStatus;
  readonly plan: RunPlan;
  /** In the order of the notes; those whose turn did not come are not there. */
  readonly built: readonly ToldNote[];
}

/**
 * Lints the notes that `paths` name and makes their documents. The findings and the path of each document go to standard
 * output, in the order of the notes; the findings to standard error when a document goes to standard output. A note that fails
 * stops no other. Gives a `ProtokollError`, before anything is written, when the run can't be planned.
 */
export async function runBuild(
  paths: readonly string[],
  options: BuildOptions,
  place: Workplace,
  context: Context,
): Promise<EndedRun> {
  const { io } = context;
  const { note } = place.workshop;
  const plan = await planRun(paths, options, context);
  const { jobs, allJobs, index } = plan;
  const manifest = await manifestOfRun(plan, options, place, context);
  if (options.dryRun) {
    const { printer, finisher } = place.workshop;
    const settings = {
      ...plan.choices,
      unmasked: options.unmasked ?? false,
      printer,
      finisher,
      printed() {},
    };
    const refusals = async (job: Job) =>
      findRefusals(job, (await manifest?.noteOf(job)) ?? null, settings, context);
    const status = await tellPlan(jobs, index, manifest, options.overwrite ? null : refusals, context);
    return { status, plan, built: [] };
  }

  await sweepFolders(jobs, options.outDir === undefined ? null : resolve(io.cwd, options.outDir));
  const made = await makeAll(plan, manifest, options, place, context);
  let status = io.interrupted.aborted ? signalStatus(io.interrupted.reason) : made.status;
  const unchanged = made.built.filter(({ isUnchanged }) => isUnchanged).length;
  if (unchanged > 0 && place.tellsUnchanged) note(batchMessages.unchanged(unchanged));
  const summonses = made.built.filter(({ isSummons }) => isSummons).map((each) => each.note);
  tellSummonses(
    summonses.filter(({ isNamed }) => isNamed !== true),
    note,
  );
  tellNamedSummonses(
    summonses.filter(({ isNamed }) => isNamed === true),
    note,
  );
  // One of the shards tells for all.
  const isFirst = (options.shard?.index ?? 1) === 1;
  const gone = manifest !== null && isFirst ? await manifest.gone(allJobs) : [];
  for (const each of gone.filter((known) => !place.toldGone.has(known.note))) {
    note(describeGone(each, io.cwd));
    place.toldGone.add(each.note);
  }
  if (index !== null && manifest !== null && !io.interrupted.aborted) {
    try {
      const isNew = await writeIndex(index, await manifest.archived(allJobs), context);
      if (isNew && !options.quiet) io.stdout.write(`${shownPath(index, io.cwd)}\n`);
    } catch (error) {
      status = worstStatus(status, tellFailure(error, context));
    }
  }
  await plan.writeSummary?.(made.built, { shard: options.shard ?? null, exitCode: status, gone });
  const first = made.built.flatMap(({ written }) => written)[0];
  if (options.open && first !== undefined) await io.open(first.file);
  return { status, plan, built: made.built };
}

/** Makes what does not hold any more, and tells of each note in turn. */
async function makeAll(
  { jobs, choices }: RunPlan,
  manifest: Manifest | null,
  options: BuildOptions,
  { workshop, tellsUnchanged, keepsBrowser }: Workplace,
  context: Context,
): Promise<Omit<EndedRun, 'plan'>> {
  const { io } = context;
  const { printer, finisher, progress } = workshop;
  const isOnStdout = jobs.some(({ documents }) => documents.some(({ file }) => file === null));
  const tell = teller({ quiet: options.quiet ?? false, isOnStdout }, context);
  const toPrint = new Set(jobs.filter(hasPdf));
  const needsNoBrowser = (job: Job) => {
    toPrint.delete(job);
    // What is left to do goes quicker without it.
    if (toPrint.size === 0 && !keepsBrowser) printer.close().catch(() => {});
  };
  const settings = {
    ...choices,
    unmasked: options.unmasked ?? false,
    overwrites: options.overwrite ?? false,
    hasEntries: manifest !== null,
    printer,
    finisher,
    folders: writableFolders(context),
  };
  const built: ToldNote[] = [];
  let status: ExitStatus = 0;
  let worked = 0;
  const isOver = () => io.interrupted.aborted || (options.failFast === true && status !== 0);
  const work = async (job: Job) => {
    const printed = () => needsNoBrowser(job);
    const before = (await manifest?.find(job)) ?? null;
    if (before !== null) {
      printed();
      return before;
    }
    // The browser starts while the note is read. Why it doesn't is told by the first document that needs it.
    if (hasPdf(job)) printer.open().catch(() => {});
    const recordedNote = (await manifest?.noteOf(job)) ?? null;
    const made = await buildNote(job, recordedNote, { ...settings, printed }, context);
    // One that could not be read has nothing to print.
    printed();
    // What can't be remembered is made again next time.
    await manifest?.keep(job, made).catch(() => {});
    return made;
  };
  progress.begin(options.quiet ? 0 : jobs.length);
  for await (const each of inOrder(until(isOver, jobs), notesAtATime(options.jobs), work)) {
    progress.giveWay(() => {
      if (!each.isUnchanged || tellsUnchanged) status = worstStatus(status, tell(each));
    });
    // What fails because it was interrupted is no failure: its turn did not come.
    if (io.interrupted.aborted && each.failures.length > 0) continue;
    built.push(toldNote(each));
    if (!each.isUnchanged) worked++;
    progress.show(built.length, worked);
  }
  progress.end();
  return { status, built };
}

function hasPdf({ documents }: Job): boolean {
  return documents.some(({ format }) => format === 'pdf');
}

/** The printer limits the pages; that many more notes are read meanwhile. */
function notesAtATime(pages: number | undefined): number {
  return pages === undefined ? 8 : 2 * pages;
}

function* until(isOver: () => boolean, jobs: readonly Job[]): Generator<Job> {
  for (const job of jobs) {
    if (isOver()) return;
    yield job;
  }
}
