import type { Context } from '../context.ts';
import { shownPath } from '../notes/shown-path.ts';
import type { Manifest } from './manifest/manifest.ts';
import type { Job } from './plan-outputs.ts';

/** Tells what a run would write (`--dry-run`): the documents that are not there or no longer hold, and the index where there is one. */
export async function tellPlan(
  jobs: readonly Job[],
  index: string | null,
  manifest: Manifest | null,
  { io }: Pick<Context, 'io'>,
): Promise<void> {
  const files: (string | null)[] = [];
  for (const job of jobs) {
    if (((await manifest?.find(job)) ?? null) === null) files.push(...job.documents.map(({ file }) => file));
  }
  if (files.length > 0) files.push(index);
  for (const file of files) if (file !== null) io.stdout.write(`${shownPath(file, io.cwd)}\n`);
}
