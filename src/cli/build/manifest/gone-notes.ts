import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual } from '../../../index.ts';
import { shownPath } from '../../notes/shown-path.ts';
import { batchMessages } from '../batch-texts.ts';
import type { RecordStore } from './record-store.ts';

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
 * The notes of earlier runs that are gone, by path. Their documents are left to the user; a record whose documents are gone
 * too is removed. `current` are all notes of the run by the names of their records, also those of other shards, and `sources`
 * the notes by the hash of their contents, as far as they have been read.
 */
export async function findGoneNotes(
  store: RecordStore,
  current: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
): Promise<GoneNote[]> {
  const names = (await store.names()).filter((name) => !current.has(name));
  const gone: (GoneNote & { readonly source: string })[] = [];
  for (const name of names) {
    const record = await store.read(name);
    if (record === null) continue;
    const note = resolve(store.base, record.note);
    if (existsSync(note)) continue;
    const outputs = record.outputs.map(({ file }) => resolve(store.base, file)).filter(existsSync);
    if (outputs.length === 0) await store.remove(name);
    else gone.push({ note, outputs, source: record.source, renamedTo: null });
  }
  if (gone.length === 0) return [];
  const bySource = new Map([...(await sourcesOf(store, current)), ...sources]);
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
async function sourcesOf(
  store: RecordStore,
  current: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const sources = new Map<string, string>();
  for (const [name, note] of current) {
    const record = await store.read(name);
    if (record !== null) sources.set(record.source, note);
  }
  return sources;
}
