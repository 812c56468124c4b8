import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import type { BuildOptions } from '../build-options.ts';
import type { Job } from '../plan-outputs.ts';
import type { Workshop } from '../workshop.ts';
import type { KeyedSettings } from './build-key.ts';
import { openManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { folderStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';

/** The notes of a run, and how they are made. */
export interface PlannedRun {
  readonly jobs: readonly Job[];
  /** What the notes are mirrored from: an absolute path. */
  readonly root: string;
  readonly choices: KeyedSettings;
}

/**
 * The manifest of a run, in the folder of its documents. There is none without `--out-dir`, since the folders of the notes are
 * the user's, with `--no-cache`, or for what is unmasked; then the run goes by `memory`, if it has one.
 */
export async function manifestOfRun(
  { jobs, root, choices }: PlannedRun,
  options: BuildOptions,
  { workshop, memory }: { readonly workshop: Workshop; readonly memory: RecordStore | null },
  context: Context,
): Promise<Manifest | null> {
  const { outDir, cache = true, force = false, unmasked = false } = options;
  const isKept = outDir !== undefined && cache && !unmasked;
  const store = isKept ? folderStore(resolve(context.io.cwd, outDir)) : memory;
  if (store === null) return null;
  const isPrinted = jobs.some(({ documents }) => documents.some(({ format }) => format === 'pdf'));
  const browser = isPrinted ? await workshop.browserIdentity() : '';
  return openManifest(store, { ...choices, force, root, browser }, context);
}
