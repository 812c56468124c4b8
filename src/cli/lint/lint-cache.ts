import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../files/make-folder.ts';
import { readRegular } from '../files/read-regular.ts';
import { writeWhole } from '../files/write-whole.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Context } from '../context.ts';
import { digestOf } from './digest.ts';
import type { NoteFindings } from './lint-note.ts';
import type { SeriesFinding } from './series-findings.ts';

/** What is kept from run to run, by what it was made from. */
export interface LintCache {
  readonly notes: Kept<NoteFindings>;
  /** What notes have become since they were justerade. */
  readonly history: Kept<readonly SeriesFinding[]>;
  /** Whether anything is kept: else nothing needs a digest. */
  readonly isOpen: boolean;
  /** Writes what this run used or found, if there is any news. What can't be written is found again next time. */
  readonly save: () => Promise<void>;
}

interface Kept<Value> {
  readonly find: (digest: string) => Value | null;
  readonly keep: (digest: string, value: Value) => void;
  /** How many there are from earlier runs. */
  readonly count: number;
}

/** Fewer notes are linted sooner than a cache is read. */
const fewNotes = 10;

/** What other runs kept is kept too, up to so many. */
const mostEntries = 5_000;

interface Contents {
  /** The build of the program that found it. */
  readonly stamp: string;
  readonly notes: Record<string, NoteFindings>;
  readonly history: Record<string, readonly SeriesFinding[]>;
}

/**
 * The cache of lint for runs from this folder: a file of its own in the user's cache folder, which only the user can read. It
 * holds findings and the masked lines that they are about, never a secret. One that is damaged, or of another build of the
 * program, is ignored.
 */
export async function openLintCache(
  isWanted: boolean,
  noteCount: number,
  context: Context,
): Promise<LintCache> {
  const folder = cacheFolder(context.io.env);
  const file =
    isWanted && folder !== null && noteCount >= fewNotes
      ? join(folder, 'lint', `${digestOf([context.io.cwd])}.json`)
      : null;
  const stamp = programStamp(context.library.version);
  const before = (file !== null && (await readCache(file, stamp))) || { stamp, notes: {}, history: {} };
  const used: Contents = { stamp, notes: {}, history: {} };
  let isNew = false;
  const kept = <Value>(old: Record<string, Value>, current: Record<string, Value>): Kept<Value> => ({
    find: (digest) => {
      const value = old[digest];
      if (value !== undefined) current[digest] = value;
      return value ?? null;
    },
    keep: (digest, value) => {
      current[digest] = value;
      isNew = true;
    },
    count: Object.keys(old).length,
  });
  const save = async () => {
    if (file === null || !isNew) return;
    const limited = <Value>(all: Record<string, Value>) =>
      Object.fromEntries(Object.entries(all).slice(0, mostEntries));
    const contents = {
      stamp,
      notes: limited({ ...used.notes, ...before.notes }),
      history: limited({ ...used.history, ...before.history }),
    };
    await writeCache(file, contents).catch(() => {});
  };
  return {
    notes: kept(before.notes, used.notes),
    history: kept(before.history, used.history),
    isOpen: file !== null,
    save,
  };
}

/** What tells one build of the program from another, so that findings of older rules are not taken for its own. */
function programStamp(version: string): string {
  return `${version} ${statSync(fileURLToPath(import.meta.url)).mtimeMs}`;
}

/** The first line is a checksum of the rest. */
async function readCache(file: string, stamp: string): Promise<Contents | null> {
  const written = await readRegular(file).catch(() => Buffer.alloc(0));
  const end = written.indexOf('\n');
  const bytes = written.subarray(end + 1);
  if (end < 0 || written.toString('latin1', 0, end) !== digestOf([bytes])) return null;
  const contents = JSON.parse(bytes.toString()) as Contents;
  return contents.stamp === stamp ? contents : null;
}

async function writeCache(file: string, contents: Contents): Promise<void> {
  await makeFolder(dirname(file), 0o700);
  const bytes = Buffer.from(JSON.stringify(contents));
  await writeWhole(file, Buffer.concat([Buffer.from(`${digestOf([bytes])}\n`), bytes]));
}
