import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Context } from '../../context.ts';
import { excerpt, textOfExcerpts } from '../../lint/excerpt.ts';
import type { BuiltNote, WrittenFile } from '../build-note.ts';
import type { Job } from '../plan-outputs.ts';
import { buildKey } from './build-key.ts';
import type { BuildKey, KeyedSettings } from './build-key.ts';
import { findGoneNotes } from './gone-notes.ts';
import type { GoneNote } from './gone-notes.ts';
import { readRecord, recordFile, sha256Of, writeRecord } from './record.ts';
import type { NoteRecord } from './record.ts';

/**
 * What earlier runs made in a folder of documents: one small file for each note, so that several machines can write to one
 * folder, or the folders of several be laid together, and nothing needs merging.
 */
export interface Manifest {
  /** What became of the note, if nothing that it depends on has changed since and its documents are still whole. */
  find(job: Job): Promise<BuiltNote | null>;
  /** Remembers what became of the note of `job`, if all its documents were made. */
  keep(job: Job, built: BuiltNote): Promise<void>;
  /** The notes that are no more; see `findGoneNotes`. */
  gone(jobs: readonly Job[]): Promise<GoneNote[]>;
}

export interface ManifestSettings extends KeyedSettings {
  /** Where the documents lie, and what the notes are mirrored from: absolute paths. */
  readonly outDir: string;
  readonly root: string;
  /** Builds everything again (`--force`), and remembers it. */
  readonly force: boolean;
  /** Tells the browser that prints from others. */
  readonly browser: string;
}

/** Opens the manifest of a folder. A record that is damaged in any way counts for nothing. */
export function openManifest(settings: ManifestSettings, context: Context): Manifest {
  const { outDir, root, force } = settings;
  const keyOf = buildKey(settings, settings.browser, context);
  const keys = new Map<Job, string>();

  async function find(job: Job): Promise<BuiltNote | null> {
    const bytes = await readFile(job.note.file).catch(() => null);
    if (bytes === null) return null;
    const key = await keyOfJob(job, bytes, { keyOf, root }, context);
    keys.set(job, `${sha256Of(bytes)} ${key}`);
    if (force) return null;
    const record = await readRecord(recordFile(job, outDir));
    if (record?.key !== key || !(await isWhole(record, job, outDir))) return null;
    const { diagnostics, images } = record;
    const written = record.outputs.map((output) => ({ ...output, file: resolve(outDir, output.file) }));
    const text = textOfExcerpts([record.excerpt]);
    const nothing = { failures: [], images };
    return {
      note: job.note,
      text,
      diagnostics,
      written,
      made: written.length,
      isUnchanged: true,
      ...nothing,
    };
  }

  async function keep(job: Job, built: BuiltNote): Promise<void> {
    const [source, key] = keys.get(job)?.split(' ') ?? [];
    const isComplete = built.made === job.documents.length && built.failures.length === 0;
    // What was found of an image that is not there would hold when it is.
    const isDenied = built.diagnostics.some(({ rule }) => rule === 'bild-nekad');
    if (source === undefined || key === undefined || !isComplete || isDenied) return;
    const outputs = built.written.map((output) => ({
      ...output,
      file: slashed(relative(outDir, output.file)),
    }));
    const { diagnostics, images, text } = built;
    await writeRecord(recordFile(job, outDir), {
      recordVersion: 1,
      note: slashed(relative(outDir, job.note.file)),
      source,
      key,
      images,
      outputs,
      diagnostics,
      excerpt: excerpt(text, diagnostics),
    });
  }
  return { find, keep, gone: (jobs) => findGoneNotes(outDir, jobs) };
}

async function keyOfJob(
  { note, documents }: Job,
  bytes: Uint8Array,
  { keyOf, root }: { readonly keyOf: BuildKey; readonly root: string },
  { loadConfig }: Context,
): Promise<string> {
  const config = await loadConfig(note.file);
  const formats = documents.map(({ format }) => format);
  return keyOf({ bytes, path: slashed(relative(root, note.file)), formats, config });
}

/** Whether the documents of the record are those of the job, and they and the images still have their contents. */
async function isWhole(record: NoteRecord, { note, documents }: Job, outDir: string): Promise<boolean> {
  const files = record.outputs.map(({ file }) => resolve(outDir, file));
  if (files.join('\n') !== documents.map(({ file }) => file).join('\n')) return false;
  const folder = dirname(note.file);
  const images = record.images.map(({ address, sha256 }) => ({
    file: resolve(folder, decoded(address)),
    sha256,
  }));
  const outputs = record.outputs.map(({ sha256 }, index) => ({ file: files[index]!, sha256 }));
  return (await Promise.all([...outputs, ...images].map(isAsItWas))).every(Boolean);
}

async function isAsItWas({ file, sha256 }: Pick<WrittenFile, 'file' | 'sha256'>): Promise<boolean> {
  const bytes = await readFile(file).catch(() => null);
  return bytes !== null && sha256Of(bytes) === sha256;
}

/** An address as the notes have it, as a path. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const slashed = (path: string) => path.replaceAll(sep, '/');
