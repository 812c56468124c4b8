import type { Context } from '../context.ts';
import { worstStatus } from '../exit-status.ts';
import type { ExitStatus } from '../exit-status.ts';
import { tellFailure } from '../failure.ts';
import { shownPath } from '../notes/shown-path.ts';
import type { Manifest } from './manifest/manifest.ts';
import type { Job, PlannedDocument } from './plan-outputs.ts';

/** Why documents of a note would not be written over what lies there. */
export type Refusals = (job: Job) => Promise<ReadonlyMap<PlannedDocument, unknown>>;

/**
 * Tells what a run would write (`--dry-run`): the documents that are not there or no longer hold, and the index where there is one;
 * and on standard error what it would refuse to, which gives the status that it would end with.
 */
export async function tellPlan(
  jobs: readonly Job[],
  index: string | null,
  manifest: Manifest | null,
  refusals: Refusals | null,
  context: Context,
): Promise<ExitStatus> {
  const { io } = context;
  let status: ExitStatus = 0;
  let isAnything = false;
  const tell = (file: string) => io.stdout.write(`${shownPath(file, io.cwd)}\n`);
  for (const job of jobs) {
    if (((await manifest?.find(job)) ?? null) !== null) continue;
    const refused = await refusals?.(job);
    for (const document of job.documents) {
      isAnything = true;
      const refusal = refused?.get(document);
      if (refusal !== undefined) status = worstStatus(status, tellFailure(refusal, context));
      else if (document.file !== null) tell(document.file);
    }
  }
  if (isAnything && index !== null) tell(index);
  return status;
}
