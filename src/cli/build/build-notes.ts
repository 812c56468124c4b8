import type { Bilingual, PdfProfile } from '../../index.ts';
import type { Context } from '../context.ts';
import { signalStatus, worstStatus } from '../exit-status.ts';
import type { ExitStatus } from '../exit-status.ts';
import { discover } from '../notes/discover.ts';
import { shownPath } from '../notes/shown-path.ts';
import { buildNote } from './build-note.ts';
import type { BuiltNote } from './build-note.ts';
import type { Format } from './format.ts';
import { inOrder } from './in-order.ts';
import { batchMessages } from './batch-texts.ts';
import { describeGone } from './manifest/gone-notes.ts';
import { manifestOfRun } from './manifest/manifest-of-run.ts';
import type { Manifest } from './manifest/manifest.ts';
import { planOutputs } from './plan-outputs.ts';
import type { Job } from './plan-outputs.ts';
import { inShard } from './shard.ts';
import type { Shard } from './shard.ts';
import { progressOn } from './progress.ts';
import { sharedPrinter } from './shared-printer.ts';
import { openSummary } from './summary.ts';
import { teller } from './teller.ts';
import { writableFolders } from './writable-folders.ts';

/** The options of `protokoll build`. */
export interface BuildOptions {
  readonly format?: readonly Format[];
  /** One file, or `-` for standard output. */
  readonly output?: string;
  readonly outDir?: string;
  readonly strict?: boolean;
  readonly unmasked?: boolean;
  readonly open?: boolean;
  readonly quiet?: boolean;
  readonly browser?: string;
  /** Address of a browser that runs already. */
  readonly browserUrl?: string;
  readonly pdfProfile?: PdfProfile;
  readonly signatureFields?: boolean;
  /** How many documents are printed at a time. */
  readonly jobs?: number;
  readonly failFast?: boolean;
  readonly dryRun?: boolean;
  readonly summary?: string;
  readonly shard?: Shard;
  /** Whether to make again what is unchanged. */
  readonly force?: boolean;
  /** Whether to use the manifest; default yes. */
  readonly cache?: boolean;
}

/**
 * `protokoll build`: documents of the notes. The findings and the path of each document go to standard output, in the order
 * of the notes; the findings to standard error when a document goes to standard output. A note that fails stops no other.
 */
export async function buildNotes(
  paths: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<ExitStatus> {
  const { io, language } = context;
  const destination = {
    formats: options.format ?? null,
    output: options.output ?? null,
    outDir: options.outDir ?? null,
    unmasked: options.unmasked ?? false,
  };
  const discovery = await discover(paths, context);
  const shard = options.shard ?? null;
  const isOurs = inShard(shard, discovery.root);
  const allJobs = planOutputs(discovery, destination, context);
  const jobs = allJobs.filter(({ note }) => isOurs(note));
  const choices = {
    strict: options.strict ?? false,
    pdfProfile: options.pdfProfile ?? 'a-3a',
    signatureFields: options.signatureFields ?? false,
  } as const;
  const manifest = await manifestOfRun(jobs, discovery.root, { ...options, ...choices }, context);
  if (options.dryRun) return tellPlan(jobs, manifest, context);
  const writeSummary =
    options.summary === undefined ? null : await openSummary(options.summary, jobs, context);

  const documents = jobs.flatMap((job) => job.documents);
  const progress = progressOn(io, options.quiet ? 0 : jobs.length, language);
  const note = (message: Bilingual) => {
    progress.clear();
    if (!options.quiet) context.note(message);
  };
  const printer = sharedPrinter({ ...options, pages: options.jobs }, note, context);
  const isOnStdout = documents.some(({ file }) => file === null);
  const tell = teller({ quiet: options.quiet ?? false, isOnStdout }, context);
  const settings = {
    ...destination,
    ...choices,
    printer,
    folders: writableFolders(context),
  };
  const built: BuiltNote[] = [];
  let status: ExitStatus = 0;
  const isOver = () => io.interrupted.aborted || (options.failFast === true && status !== 0);
  try {
    const work = async (job: Job) => {
      const before = (await manifest?.find(job)) ?? null;
      if (before !== null) return before;
      // The browser starts while the note is read. Why it doesn't is told by the first document that needs it.
      if (job.documents.some(({ format }) => format === 'pdf')) printer.open().catch(() => {});
      const made = await buildNote(job, settings, context);
      // What can't be remembered is made again next time.
      await manifest?.keep(job, made).catch(() => {});
      return made;
    };
    for await (const each of inOrder(until(isOver, jobs), notesAtATime(options.jobs), work)) {
      progress.clear();
      status = worstStatus(status, tell(each));
      // What fails because it was interrupted is no failure: its turn did not come.
      if (io.interrupted.aborted && each.failures.length > 0) continue;
      // The text of a thousand notes is not needed any more.
      built.push({ ...each, text: '' });
      progress.show(built.length);
    }
  } finally {
    progress.clear();
    await printer.close();
  }
  if (io.interrupted.aborted) status = signalStatus(io.interrupted.reason);
  const unchanged = built.filter(({ isUnchanged }) => isUnchanged).length;
  if (unchanged > 0) note(batchMessages.unchanged(unchanged));
  // One of the shards tells for all.
  const gone = manifest === null || (shard !== null && shard.index > 1) ? [] : await manifest.gone(allJobs);
  for (const each of gone) note(describeGone(each, io.cwd));
  await writeSummary?.(built, { shard, exitCode: status, gone });
  const first = built.flatMap(({ written }) => written)[0];
  if (options.open && first !== undefined) await io.open(first.file);
  return status;
}

/** Tells what a run would write. */
async function tellPlan(
  jobs: readonly Job[],
  manifest: Manifest | null,
  { io }: Context,
): Promise<ExitStatus> {
  for (const job of jobs) {
    if ((await manifest?.find(job)) ?? null) continue;
    for (const { file } of job.documents) {
      if (file !== null) io.stdout.write(`${shownPath(file, io.cwd)}\n`);
    }
  }
  return 0;
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
