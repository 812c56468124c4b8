import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import type { Job } from '../plan-outputs.ts';
import type { KeyedSettings } from './build-key.ts';
import { openManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';

/** What of the options of `protokoll build` decides about the manifest. */
export interface ManifestChoices extends KeyedSettings {
  readonly outDir?: string;
  readonly cache?: boolean;
  readonly force?: boolean;
  readonly unmasked?: boolean;
  readonly browser?: string;
  readonly browserUrl?: string;
}

/**
 * The manifest of a run. There is none without `--out-dir`, since the folders of the notes are the user's, with
 * `--no-cache`, for what is unmasked, or when the browser can't be told from others.
 */
export async function manifestOfRun(
  jobs: readonly Job[],
  root: string,
  choices: ManifestChoices,
  context: Context,
): Promise<Manifest | null> {
  const { outDir, cache = true, force = false, unmasked = false } = choices;
  if (outDir === undefined || !cache || unmasked) return null;
  const browser = await browserOf(jobs, choices, context);
  if (browser === null) return null;
  return openManifest({ ...choices, force, root, browser, outDir: resolve(context.io.cwd, outDir) }, context);
}

/** What tells the browser from others; empty when nothing is printed, null when there is none that answers. */
async function browserOf(
  jobs: readonly Job[],
  { browser, browserUrl }: Pick<ManifestChoices, 'browser' | 'browserUrl'>,
  { library, io }: Context,
): Promise<string | null> {
  if (!jobs.some(({ documents }) => documents.some(({ format }) => format === 'pdf'))) return '';
  // Why there is none, the printing tells.
  const identity = await library.identifyBrowser({ browser, browserUrl, env: io.env }).catch(() => null);
  return identity?.version ?? null;
}
