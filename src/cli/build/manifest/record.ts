import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Diagnostic } from '../../../index.ts';
import type { Excerpt } from '../../lint/excerpt.ts';
import type { ImageUse, WrittenFile } from '../build-note.ts';
import type { Job } from '../plan-outputs.ts';
import { writeWhole } from '../write-whole.ts';

/** The folder of the manifest, in that of the documents. */
export const manifestFolder = 'protokoll.manifest';

/** What a run made of one note, from what: one file of the manifest. */
export interface NoteRecord {
  readonly recordVersion: 1;
  /** Path of the note, relative to the folder of the documents, with `/`. */
  readonly note: string;
  /** SHA-256 of the note, by which it is known again when it has another name. */
  readonly source: string;
  /** Hash of all that the documents depend on but the images; see `buildKey`. */
  readonly key: string;
  readonly images: readonly ImageUse[];
  /** Paths relative to the folder of the documents, with `/`. */
  readonly outputs: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The lines that the findings are about, without secrets. */
  readonly excerpt: Excerpt;
}

interface Sealed {
  readonly record: NoteRecord;
  /** SHA-256 of `record` as JSON without white space. */
  readonly checksum: string;
}

/**
 * Where the record of a note lies: as its documents do, one for each set of formats. It is JSON, by a name that nobody takes
 * for a document's.
 */
export function recordFile({ documents }: Job, outDir: string): string {
  const [first] = documents;
  const path = relative(outDir, first!.file!).slice(0, -(first!.format.length + 1));
  return join(outDir, manifestFolder, `${path}.${documents.map(({ format }) => format).join('+')}.manifest`);
}

/** Reads a record; null when it is missing, of another version or damaged in any way. */
export async function readRecord(file: string): Promise<NoteRecord | null> {
  try {
    const { record, checksum } = JSON.parse(await readFile(file, 'utf8')) as Sealed;
    return checksum === checksumOf(record) && record.recordVersion === 1 ? record : null;
  } catch {
    return null;
  }
}

/** Writes a record, whole or not at all. Rejects with the error of the operating system. */
export async function writeRecord(file: string, record: NoteRecord): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const sealed: Sealed = { checksum: checksumOf(record), record };
  await writeWhole(file, `${JSON.stringify(sealed)}\n`);
}

/** SHA-256 in hexadecimal digits. */
export function sha256Of(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex');
}

function checksumOf(record: NoteRecord): string {
  return sha256Of(JSON.stringify(record));
}
