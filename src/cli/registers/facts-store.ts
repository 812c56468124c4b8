import { join } from 'node:path';
import type { NoteFacts } from '../../index.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Context } from '../context.ts';
import { readKept, writeKept } from '../files/kept-lines.ts';
import { digestOf } from '../lint/digest.ts';
import { programStamp } from '../lint/lint-cache.ts';

/** What is known of a file, and how to tell whether it still is that file. */
export interface StoredFacts {
  readonly size: number;
  /** As the file system has it, in milliseconds. */
  readonly modified: number;
  /** Of the settings that it was read by. */
  readonly settings: string;
  /** Of its bytes. */
  readonly digest: string;
  /** Null for a summons, which registers pass over. */
  readonly facts: NoteFacts | null;
}

/** The facts of notes from run to run, by their absolute paths. */
export interface FactsStore {
  readonly find: (file: string) => StoredFacts | null;
  readonly keep: (file: string, stored: StoredFacts) => void;
  /** When it was last written, in milliseconds: what changed about then or later may have changed since. */
  readonly written: number;
  readonly save: () => Promise<void>;
}

/** What other runs kept is kept too, up to so many. */
const mostOfOthers = 50_000;

/**
 * The facts of the notes of this folder: a file of its own beside the cache of lint, which only the user can read. They are
 * masked, as all that is made of a note. A store that is damaged, or of another build of the program, is ignored.
 */
export async function openFactsStore(isWanted: boolean, context: Context, now: number): Promise<FactsStore> {
  const folder = isWanted ? cacheFolder(context.io.env) : null;
  const file = folder === null ? null : join(folder, 'facts', digestOf([context.io.cwd]));
  const stamp = programStamp(context.library.version);
  const before = file === null ? null : await readKept(file, stamp);
  const used = new Map<string, string>();
  let isNew = false;
  return {
    find: (path) => {
      const key = JSON.stringify(path);
      const value = before?.get(key);
      if (value === undefined) return null;
      used.set(key, value);
      return JSON.parse(value) as StoredFacts;
    },
    keep: (path, stored) => {
      used.set(JSON.stringify(path), JSON.stringify(stored));
      isNew = true;
    },
    written: JSON.parse(before?.get(timeKey) ?? '0') as number,
    save: async () => {
      if (file === null || !isNew) return;
      const others = [...(before ?? [])].filter(([key]) => !used.has(key) && key !== timeKey);
      const time = [timeKey, String(now)] as const;
      await writeKept(file, stamp, [time, ...used, ...others.slice(0, mostOfOthers)]).catch(() => {});
    },
  };
}

/** No path is named so. */
const timeKey = 'written';
