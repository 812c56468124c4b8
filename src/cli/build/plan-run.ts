import type { Context } from '../context.ts';
import { discover } from '../notes/discover.ts';
import { checkProfileName } from '../notes/known-profiles.ts';
import { planIndex } from './archive-index.ts';
import type { BuildOptions } from './build-options.ts';
import { planOutputs } from './plan-outputs.ts';
import type { Job } from './plan-outputs.ts';
import type { PlannedRun } from './manifest/manifest-of-run.ts';
import { inShard } from './shard.ts';
import { openSummary } from './summary.ts';
import type { WriteSummary } from './summary.ts';

/** A run before anything is written. */
export interface RunPlan extends PlannedRun {
  /** Those of other shards too. */
  readonly allJobs: readonly Job[];
  /** What `--index` writes, an absolute path; null when it is not asked for. */
  readonly index: string | null;
  readonly writeSummary: WriteSummary | null;
}

/** Decides all that a run is to make and where. Gives a `ProtokollError` when it can't, or must not, be done. */
export async function planRun(
  paths: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<RunPlan> {
  const discovery = await discover(paths, context);
  const { root } = discovery;
  const destination = {
    formats: options.format ?? null,
    output: options.output ?? null,
    outDir: options.outDir ?? null,
    unmasked: options.unmasked ?? false,
  };
  const allJobs = planOutputs(discovery, destination, context);
  await checkProfileName(
    options.profile,
    allJobs.map(({ note }) => note),
    context,
  );
  const isOurs = inShard(options.shard ?? null, root);
  const jobs = allJobs.filter(({ note }) => isOurs(note));
  const index = options.index === true ? planIndex(options, allJobs, context) : null;
  const isSummed = options.summary !== undefined && options.dryRun !== true;
  return {
    root,
    allJobs,
    jobs,
    choices: {
      strict: options.strict ?? false,
      profile: options.profile ?? null,
      pdfProfile: options.pdfProfile ?? 'a-3a',
      signatureFields: options.signatureFields ?? false,
    },
    index,
    writeSummary: isSummed ? await openSummary(options.summary!, { jobs, allJobs, index }, context) : null,
  };
}
