import { join } from 'node:path';
import type { FactsPart, NoteFacts } from '../../index.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Context } from '../context.ts';
import { readColumns, writeColumns, type KeptColumns } from '../files/kept-columns.ts';
import { digestOf } from '../lint/digest.ts';
import { programStamp } from '../lint/lint-cache.ts';
import {
  addRow,
  emptyColumns,
  factsAt,
  factsParts,
  partsAt,
  readColumnsOf,
  type PackedFacts,
  type ReadState,
} from './facts-columns.ts';

/** What is known of a file, and how to tell whether it still is that file. */
export interface StoredFacts {
  readonly state: ReadState;
  /** Null for a summons, which registers pass over. Only the parts that the store was opened for are filled. */
  readonly facts: () => NoteFacts | null;
}

/** The facts of notes from run to run, by their absolute paths. */
export interface FactsStore {
  readonly find: (file: string) => StoredFacts | null;
  /** Keeps facts; left out, those that are there, which the file in its new state has too. */
  readonly keep: (file: string, state: ReadState, facts?: PackedFacts) => void;
  /** When it was last written, in milliseconds: what changed about then or later may have changed since. */
  readonly written: number;
  readonly save: () => Promise<void>;
}

/** What other runs kept is kept too, up to so many. */
const mostOfOthers = 50_000;

/**
 * The facts of the notes of this folder, as far as `needed`: a file of its own beside the cache of lint, which only the user can
 * read. They are masked, as all that is made of a note. A store that is damaged, or of another build of the program, is ignored.
 */
export async function openFactsStore(
  { isWanted, needed, now }: { isWanted: boolean; needed: readonly FactsPart[]; now: number },
  context: Context,
): Promise<FactsStore> {
  const folder = isWanted ? cacheFolder(context.io.env) : null;
  const file = folder === null ? null : join(folder, 'facts', digestOf([context.io.cwd]));
  const stamp = programStamp(context.library.version);
  const kept = file === null ? null : await readColumns(file, stamp);
  const before = kept && readColumnsOf(kept, needed);
  const places = new Map(before?.path.map((path, nth) => [path, nth]));
  const fresh = new Map<string, { readonly state: ReadState; readonly facts: PackedFacts | undefined }>();
  return {
    find: (path) => {
      const nth = places.get(path);
      if (before === null || nth === undefined) return null;
      return { state: before.state[nth]!, facts: () => factsAt(before, nth, needed) };
    },
    keep: (path, state, facts) => void fresh.set(path, { state, facts }),
    written: before === null ? 0 : writtenAt(kept!),
    save: async () => {
      if (file === null || fresh.size === 0) return;
      const made = emptyColumns();
      // Also the parts that this register had no need of.
      const all = kept && readColumnsOf(kept, factsParts);
      for (const [path, { state, facts }] of fresh) {
        const nth = places.get(path);
        if (facts !== undefined) addRow(made, path, state, facts.parts);
        else if (all !== null && nth !== undefined) addRow(made, path, state, partsAt(all, nth));
      }
      if (all !== null) {
        const others = [...places].filter(([path]) => !fresh.has(path)).slice(0, mostOfOthers);
        for (const [path, nth] of others) addRow(made, path, all.state[nth]!, partsAt(all, nth));
      }
      await writeColumns(file, stamp, { ...made, [timeName]: [now] }).catch(() => {});
    },
  };
}

const timeName = 'written';

function writtenAt(kept: KeptColumns): number {
  return (kept.read(timeName)?.[0] as number | undefined) ?? 0;
}
