import { readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { readSealed, sealed } from './record.ts';
import type { NoteRecord } from './record.ts';

/** Where records lie, each by the name that `recordName` gives. */
export interface RecordStore {
  /** What paths in the records are relative to, an absolute path. */
  readonly base: string;
  /** Null when it is missing or damaged in any way. */
  read(name: string): Promise<NoteRecord | null>;
  /** Whole or not at all. Rejects with the error of the operating system. */
  write(name: string, record: NoteRecord): Promise<void>;
  remove(name: string): Promise<void>;
  /** Sorted. */
  names(): Promise<string[]>;
}

/** The folder of the manifest, in that of the documents. */
export const manifestFolder = 'protokoll.manifest';
const extension = '.manifest';

/**
 * Records in a folder of documents: one small file for each note, so that several machines can write to one folder, or the
 * folders of several be laid together, and nothing needs merging.
 */
export function folderStore(base: string): RecordStore {
  const folder = join(base, manifestFolder);
  const fileOf = (name: string) => join(folder, name + extension);
  return {
    base,
    read: (name) => readSealed(fileOf(name)),
    async write(name, record) {
      await makeFolder(dirname(fileOf(name)));
      await writeWhole(fileOf(name), sealed(record));
    },
    remove: (name) => rm(fileOf(name), { force: true }),
    async names() {
      const files = await readdir(folder, { recursive: true }).catch(() => []);
      return files
        .filter((file) => file.endsWith(extension))
        .map((file) => file.slice(0, -extension.length).replaceAll(sep, '/'))
        .toSorted();
    },
  };
}

/** Records for as long as the program runs. */
export function memoryStore(base: string): RecordStore {
  const records = new Map<string, NoteRecord>();
  return {
    base,
    read: (name) => Promise.resolve(records.get(name) ?? null),
    write: (name, record) => Promise.resolve(void records.set(name, record)),
    remove: (name) => Promise.resolve(void records.delete(name)),
    names: () => Promise.resolve([...records.keys()].toSorted()),
  };
}

/** Whether a path is one of a manifest. */
export function isOfManifest(path: string): boolean {
  return path.split(sep).includes(manifestFolder);
}

/** A path as records have it: relative to `base`, with `/`. */
export function recordPath(base: string, file: string): string {
  return relative(base, file).replaceAll(sep, '/');
}
