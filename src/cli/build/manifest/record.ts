import { createHash } from 'node:crypto';
import type { ArchiveEntry, Diagnostic } from '../../../index.ts';
import { readRegular } from '../../files/read-regular.ts';
import type { Excerpt } from '../../lint/excerpt.ts';
import type { ImageUse, WrittenFile } from '../written-file.ts';

/** What a run made of one note, from what: one file of the manifest. */
export interface NoteRecord {
  readonly recordVersion: 4;
  /** Path of the note, relative to the folder of the documents, with `/`. */
  readonly note: string;
  /** Whether marks of secrecy hide something in the note: `source` and `key` are then of its `publicContents`. */
  readonly isMasked: boolean;
  /** SHA-256 of the note, by which it is known again when it has another name. */
  readonly source: string;
  /** Hash of all that the documents depend on but the images, see `buildKey`; null when they are to be made again. */
  readonly key: string | null;
  readonly images: readonly ImageUse[];
  /** Paths relative to the folder of the documents, with `/`. */
  readonly outputs: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The lines that the findings are about, without secrets. */
  readonly excerpt: Excerpt;
  /** What the index tells of it. */
  readonly entry: ArchiveEntry;
}

interface Sealed {
  readonly record: NoteRecord;
  /** SHA-256 of `record` as JSON without white space. */
  readonly checksum: string;
}

/** Reads a record; null when it is missing, of another version or damaged in any way. */
export async function readSealed(file: string): Promise<NoteRecord | null> {
  try {
    const { record, checksum } = JSON.parse((await readRegular(file)).toString()) as Sealed;
    return checksum === checksumOf(record) && hasForm(record) ? record : null;
  } catch {
    return null;
  }
}

/** Whether a text that was whole is a record at all: anybody can write a checksum. */
function hasForm({ recordVersion, note, source, key, isMasked, entry, ...lists }: NoteRecord): boolean {
  const { images, outputs, diagnostics, excerpt } = lists;
  const isText = (value: unknown) => typeof value === 'string';
  return (
    recordVersion === 4 &&
    [note, source, entry.title].every(isText) &&
    typeof isMasked === 'boolean' &&
    (key === null || isText(key)) &&
    [images, outputs, diagnostics, excerpt, entry.items, entry.caseNumbers, entry.people].every(
      Array.isArray,
    ) &&
    outputs.every(({ file, format, sha256 }) => [file, format, sha256].every(isText)) &&
    images.every(({ address, sha256 }) => [address, sha256].every(isText)) &&
    diagnostics.every(
      ({ rule, message, position }) => isText(rule) && isText(message.sv) && position.start.line > 0,
    )
  );
}

/** A record as `readSealed` reads it: one line of JSON. */
export function sealed(record: NoteRecord): string {
  return `${JSON.stringify({ checksum: checksumOf(record), record } satisfies Sealed)}\n`;
}

/** SHA-256 in hexadecimal digits. */
export function sha256Of(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex');
}

function checksumOf(record: NoteRecord): string {
  return sha256Of(JSON.stringify(record));
}
