import { dirname, resolve } from 'node:path';
import type { ArchivedProtocol } from '../../../index.ts';
import type { Context } from '../../context.ts';
import { readRegular } from '../../files/read-regular.ts';
import { excerpt, textOfExcerpts } from '../../lint/excerpt.ts';
import { readNote } from '../../notes/read-note.ts';
import type { BuiltNote } from '../build-note.ts';
import type { WrittenFile } from '../written-file.ts';
import type { Job } from '../plan-outputs.ts';
import { archivedProtocols } from './archived-protocols.ts';
import { buildKey } from './build-key.ts';
import type { BuildKey, KeyedSettings } from './build-key.ts';
import { findGoneNotes } from './gone-notes.ts';
import type { GoneNote } from './gone-notes.ts';
import { imageFile } from '../image-file.ts';
import { sha256Of } from './record.ts';
import type { NoteRecord } from './record.ts';
import { recordPath } from './record-store.ts';
import type { RecordStore } from './record-store.ts';

/** What earlier runs have made. */
export interface Manifest {
  /** What became of the note, if nothing that it depends on has changed since and its documents are still whole. */
  find(job: Job): Promise<BuiltNote | null>;
  /** Absolute path of the note that a document in the place of this job's was last made of; null when that is not known. */
  noteOf(job: Job): Promise<string | null>;
  /** Remembers what became of the note of `job`; what was not made in full is made again. */
  keep(job: Job, built: BuiltNote): Promise<void>;
  /** The notes that are no more; see `findGoneNotes`. `jobs` are all of the run, also those of other shards. */
  gone(jobs: readonly Job[]): Promise<GoneNote[]>;
  /** All protocols that have documents, also of other runs; see `archivedProtocols`. */
  archived(jobs: readonly Job[]): Promise<ArchivedProtocol[]>;
}

export interface ManifestSettings extends KeyedSettings {
  /** What the notes are mirrored from: an absolute path. */
  readonly root: string;
  /** Builds everything again (`--force`), and remembers it. */
  readonly force: boolean;
  /** Tells the browser that prints from others; null when it can't be told, and everything is made again. */
  readonly browser: string | null;
}

/** Opens the manifest that lies in `store`. */
export async function openManifest(
  store: RecordStore,
  settings: ManifestSettings,
  context: Context,
): Promise<Manifest> {
  const { root, force, browser } = settings;
  const { base } = store;
  const keyOf = await buildKey(settings, settings.browser ?? '', context);
  const hashes = new Map<Job, { readonly open: NoteHashes; readonly masked: NoteHashes }>();

  async function find(job: Job): Promise<BuiltNote | null> {
    const bytes = await readNote(job.note.file).catch(() => null);
    if (bytes === null) return null;
    const hashed = (isMasked: boolean) => hashesOf(job, bytes, { isMasked, keyOf, root }, context);
    const record = force || browser === null ? null : await store.read(recordName(job, base));
    const isSame = record !== null && record.key === (await hashed(record.isMasked)).key;
    if (!isSame || !(await isWhole(record, job, base))) {
      hashes.set(job, { open: await hashed(false), masked: await hashed(true) });
      return null;
    }
    const { diagnostics, images, entry, isMasked } = record;
    const written = record.outputs.map((output) => ({ ...output, file: resolve(base, output.file) }));
    const text = textOfExcerpts([record.excerpt]);
    const made = { written, made: written.length, failures: [], images, entry, isMasked, isSummons: false };
    return { note: job.note, text, diagnostics, ...made, isUnchanged: true };
  }

  async function keep(job: Job, built: BuiltNote): Promise<void> {
    const { entry, diagnostics, images, text, written, isMasked } = built;
    const { source, key } = hashes.get(job)?.[isMasked ? 'masked' : 'open'] ?? {};
    if (source === undefined || key === undefined || entry === null || written.length === 0) return;
    const isComplete = built.made === job.documents.length && built.failures.length === 0;
    // What was found of an image or attachment that is not there would hold when it is.
    const isDenied = diagnostics.some(({ rule }) => rule === 'bild-nekad' || rule === 'bilaga-nekad');
    await store.write(recordName(job, base), {
      recordVersion: 4,
      note: recordPath(base, job.note.file),
      isMasked,
      source,
      key: isComplete && !isDenied && browser !== null ? key : null,
      images,
      outputs: written.map((output) => ({ ...output, file: recordPath(base, output.file) })),
      diagnostics,
      excerpt: excerpt(text, diagnostics),
      entry,
    });
  }

  const currentOf = (jobs: readonly Job[]) =>
    new Map(jobs.map((job) => [recordName(job, base), job.note.file]));
  return {
    find,
    async noteOf(job) {
      const record = await store.read(recordName(job, base));
      return record && resolve(base, record.note);
    },
    keep,
    gone(jobs) {
      const sources = new Map(
        [...hashes].flatMap(([{ note }, { open, masked }]) =>
          [open, masked].map(({ source }) => [source, note.file] as const),
        ),
      );
      return findGoneNotes(store, currentOf(jobs), sources);
    },
    archived: (jobs) => archivedProtocols(store, currentOf(jobs)),
  };
}

/** The name of a note's record: where its documents lie, and which they are. */
function recordName({ documents }: Job, base: string): string {
  const [first] = documents;
  const path = recordPath(base, first!.file!).slice(0, -(first!.format.length + 1));
  return `${path}.${documents.map(({ format }) => format).join('+')}`;
}

/** As `NoteRecord` has them. */
type NoteHashes = Pick<NoteRecord, 'source'> & { readonly key: string };

async function hashesOf(
  { note, documents }: Job,
  read: Uint8Array,
  { isMasked, keyOf, root }: { readonly isMasked: boolean; readonly keyOf: BuildKey; readonly root: string },
  { loadConfig, library }: Context,
): Promise<NoteHashes> {
  const config = await loadConfig(note.file);
  const formats = documents.map(({ format }) => format);
  const path = recordPath(root, note.file);
  const bytes = isMasked ? Buffer.from(library.publicContents(read, path)) : read;
  return { source: sha256Of(bytes), key: keyOf({ bytes, path, formats, config }) };
}

/** Whether the documents of the record are those of the job, and they and the images still have their contents. */
async function isWhole(record: NoteRecord, { note, documents }: Job, base: string): Promise<boolean> {
  const files = record.outputs.map(({ file }) => resolve(base, file));
  if (files.join('\n') !== documents.map(({ file }) => file).join('\n')) return false;
  const folder = dirname(note.file);
  const images = record.images.map(({ address, sha256 }) => ({ file: imageFile(folder, address), sha256 }));
  const outputs = record.outputs.map(({ sha256 }, index) => ({ file: files[index]!, sha256 }));
  return (await Promise.all([...outputs, ...images].map(isAsItWas))).every(Boolean);
}

async function isAsItWas({ file, sha256 }: Pick<WrittenFile, 'file' | 'sha256'>): Promise<boolean> {
  const bytes = await readRegular(file).catch(() => null);
  return bytes !== null && sha256Of(bytes) === sha256;
}
