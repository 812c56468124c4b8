import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { removeAbandoned, temporaryPrefix } from '../../internals.ts';
import { manifestFolder } from './manifest/record-store.ts';
import type { Job } from './plan-outputs.ts';
import { partialPrefix } from '../files/write-whole.ts';

/** Removes what runs that were killed have left: where documents and the manifest of `outDir` are written, and of their browsers. */
export async function sweepFolders(jobs: readonly Job[], outDir: string | null): Promise<void> {
  const files = jobs.flatMap(({ documents }) => documents.map(({ file }) => file));
  const folders = new Set(files.flatMap((file) => (file === null ? [] : [dirname(file)])));
  const all = [...folders].flatMap((folder) =>
    outDir === null ? [folder] : [folder, join(outDir, manifestFolder, relative(outDir, folder))],
  );
  await Promise.all([
    removeAbandoned(tmpdir(), temporaryPrefix),
    ...all.map((folder) => removeAbandoned(folder, partialPrefix)),
  ]);
}
