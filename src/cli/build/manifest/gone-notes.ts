import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Bilingual } from '../../../index.ts';
import { shownPath } from '../../notes/shown-path.ts';
import { batchMessages } from '../batch-texts.ts';
import type { Job } from '../plan-outputs.ts';
import { manifestFolder, readRecord, recordFile } from './record.ts';

/** A note that is there no more, while documents of it are. */
export interface GoneNote {
  /** Absolute path. */
  readonly note: string;
  /** Absolute paths of its documents. */
  readonly outputs: readonly string[];
  /** Absolute path of a note of this run with the same contents; null when there is none. */
  readonly renamedTo: string | null;
}

/**
 * The notes of earlier runs into a folder of documents that are gone, by path. Their documents are left to the user; a record
 * whose documents are gone too is removed. `jobs` are all notes of the run, also those of other shards.
 */
export async function findGoneNotes(outDir: string, jobs: readonly Job[]): Promise<GoneNote[]> {
  const folder = join(outDir, manifestFolder);
  const current = new Map(jobs.map((job) => [recordFile(job, outDir), job.note.file]));
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.manifest')).map((name) => join(folder, name));
  const gone: (GoneNote & { readonly source: string })[] = [];
  for (const file of files.filter((each) => !current.has(each)).toSorted()) {
    const record = await readRecord(file);
    if (record === null) continue;
    const note = resolve(outDir, record.note);
    if (existsSync(note)) continue;
    const outputs = record.outputs.map((output) => resolve(outDir, output.file)).filter(existsSync);
    if (outputs.length === 0) await rm(file, { force: true });
    else gone.push({ note, outputs, source: record.source, renamedTo: null });
  }
  if (gone.length === 0) return [];
  const bySource = await sourcesOf(current);
  return gone.map(({ source, ...each }) => ({ ...each, renamedTo: bySource.get(source) ?? null }));
}

/** Tells of a note that is gone, with paths relative to `cwd`. */
export function describeGone({ note, outputs, renamedTo }: GoneNote, cwd: string): Bilingual {
  const [before, files] = [shownPath(note, cwd), outputs.map((output) => shownPath(output, cwd)).join(', ')];
  return renamedTo === null
    ? batchMessages.gone(before, files)
    : batchMessages.renamed(before, shownPath(renamedTo, cwd), files);
}

/** The notes that have records, by the hash of their contents. */
async function sourcesOf(current: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const sources = new Map<string, string>();
  for (const [file, note] of current) {
    const record = await readRecord(file);
    if (record !== null) sources.set(record.source, note);
  }
  return sources;
}
