import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ArchivedProtocol } from '../../../index.ts';
import { formats } from '../format.ts';
import type { NoteRecord } from './record.ts';
import type { RecordStore } from './record-store.ts';

/**
 * The protocols that a folder holds documents of, made by this run or others: those whose note is there still, each once, with
 * the documents that are made of the same notes. `current` are the notes of this run by the names of their records.
 */
export async function archivedProtocols(
  store: RecordStore,
  current: ReadonlyMap<string, string>,
): Promise<ArchivedProtocol[]> {
  const byNote = new Map<string, NoteRecord[]>();
  for (const name of await store.names()) {
    const record = await store.read(name);
    if (record === null) continue;
    const note = current.get(name) ?? resolve(store.base, record.note);
    const records = byNote.get(note) ?? [];
    // Those of this run come first.
    if (current.has(name)) records.unshift(record);
    else if (existsSync(note)) records.push(record);
    byNote.set(note, records);
  }
  return [...byNote.values()].flatMap((records) => archivedProtocol(records, store.base));
}

/** None when its documents are gone. */
function archivedProtocol([first, ...others]: readonly NoteRecord[], base: string): ArchivedProtocol[] {
  if (first === undefined) return [];
  const same = [first, ...others.filter(({ source }) => source === first.source)];
  const outputs = new Map(same.flatMap((record) => record.outputs).map((output) => [output.file, output]));
  const documents = [...outputs.values()]
    .filter(({ file }) => existsSync(resolve(base, file)))
    .toSorted((one, other) => formats.indexOf(one.format) - formats.indexOf(other.format))
    .map(({ file, format }) => ({ format: format.toUpperCase(), path: file }));
  return documents.length === 0 ? [] : [{ entry: first.entry, documents }];
}
