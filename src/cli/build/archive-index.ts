import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ProtokollError } from '../../index.ts';
import type { ArchivedProtocol } from '../../index.ts';
import type { Context } from '../context.ts';
import type { Library } from '../library.ts';
import { shownPath } from '../notes/shown-path.ts';
import { batchMessages } from './batch-texts.ts';
import type { BuildOptions } from './build-options.ts';
import { pathKey } from '../files/path-key.ts';
import { readRegular } from '../files/read-regular.ts';
import type { Job } from './plan-outputs.ts';
import { writableFolders } from '../files/writable-folders.ts';
import { writeOutput } from '../files/write-output.ts';

/**
 * The file that `--index` writes, an absolute path. Gives a `ProtokollError` when there is no folder for it, or it is a note, a
 * document of the run, or, unless it is to be overwritten, a page that no `--index` has written.
 */
export function planIndex(
  { outDir, overwrite = false }: Pick<BuildOptions, 'outDir' | 'overwrite'>,
  jobs: readonly Job[],
  { io, say, library }: Pick<Context, 'io' | 'say' | 'library'>,
): string {
  if (outDir === undefined) throw new ProtokollError(say(batchMessages.needsOutDir('--index')));
  const file = join(resolve(io.cwd, outDir), 'index.html');
  const taken = jobs.flatMap(({ note, documents }) => [note.file, ...documents.map((each) => each.file)]);
  const key = pathKey(file);
  if (taken.some((each) => each !== null && pathKey(each) === key)) {
    throw new ProtokollError(say(batchMessages.indexTaken(shownPath(file, io.cwd))));
  }
  if (!overwrite && isForeign(file, library))
    throw new ProtokollError(say(batchMessages.indexForeign(shownPath(file, io.cwd))));
  return file;
}

function isForeign(file: string, library: Library): boolean {
  try {
    return statSync(file).isFile() && !library.isArchive(readFileSync(file, 'utf8'));
  } catch {
    // It is not there, or to write it will tell why it can't be.
    return false;
  }
}

/** Writes the index of `protocols`, if it is another than the one that is there; tells whether. */
export async function writeIndex(
  file: string,
  protocols: readonly ArchivedProtocol[],
  context: Context,
): Promise<boolean> {
  const html = await context.library.renderArchive(protocols);
  const before = await readRegular(file).catch(() => null);
  if (before?.toString() === html) return false;
  await writableFolders(context)(dirname(file));
  await writeOutput(file, html, context);
  return true;
}
