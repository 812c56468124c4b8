import { join } from 'node:path';
import type { FactsPart, NoteFacts } from '../../index.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Context } from '../context.ts';
import { readColumns, writeColumns, type KeptColumns } from '../files/kept-columns.ts';
import { digestOf } from '../lint/digest.ts';
import { programStamp } from '../lint/lint-cache.ts';

/** A file as it was when it was read. */
export interface ReadState {
  readonly size: number;
  /** As the file system has it, in milliseconds. */
  readonly modified: number;
  /** Of the settings that it was read by. */
  readonly settings: string;
  /** Of its bytes. */
  readonly digest: string;
}

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
  readonly keep: (file: string, state: ReadState, facts?: NoteFacts | null) => void;
  /** When it was last written, in milliseconds: what changed about then or later may have changed since. */
  readonly written: number;
  readonly save: () => Promise<void>;
}

/** Lists of one length, an entry for each file; each part has its own, so that a register reads those that it is made of. */
interface Columns extends Readonly<Record<FactsPart, unknown[]>> {
  readonly path: string[];
  readonly state: ReadState[];
  /** What is in no part; null for a summons. */
  readonly head: (Omit<NoteFacts, FactsPart> | null)[];
}

const empty: Pick<NoteFacts, FactsPart> = {
  actions: [],
  decisions: [],
  attendance: { numbers: [], people: [] },
  nextMeetings: [],
};
const parts = Object.keys(empty) as FactsPart[];

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
  const before = kept && readParts(kept, needed);
  const places = new Map(before?.path.map((path, nth) => [path, nth]));
  const fresh = new Map<
    string,
    { readonly state: ReadState; readonly facts: NoteFacts | null | undefined }
  >();
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
      const all = kept && readParts(kept, parts);
      for (const [path, { state, facts }] of fresh) {
        const nth = places.get(path);
        if (facts !== undefined) add(made, path, state, facts);
        else if (all !== null && nth !== undefined) add(made, path, state, factsAt(all, nth, parts));
      }
      if (all !== null) {
        const others = [...places].filter(([path]) => !fresh.has(path)).slice(0, mostOfOthers);
        for (const [path, nth] of others) add(made, path, all.state[nth]!, factsAt(all, nth, parts));
      }
      await writeColumns(file, stamp, { ...made, [timeName]: [now] }).catch(() => {});
    },
  };
}

const timeName = 'written';

function writtenAt(kept: KeptColumns): number {
  return (kept.read(timeName)?.[0] as number | undefined) ?? 0;
}

/** Null where one of them is damaged. */
function readParts(kept: KeptColumns, needed: readonly FactsPart[]): Columns | null {
  const columns: Record<keyof Columns, unknown[]> = emptyColumns();
  for (const name of ['path', 'state', 'head', ...needed] as const) {
    const values = kept.read(name);
    if (values === null) return null;
    columns[name] = values;
  }
  return columns as unknown as Columns;
}

function emptyColumns(): Columns {
  return { path: [], state: [], head: [], actions: [], decisions: [], attendance: [], nextMeetings: [] };
}

function add(columns: Columns, path: string, state: ReadState, facts: NoteFacts | null): void {
  const { actions, decisions, attendance, nextMeetings, ...head } = facts ?? { ...empty, isSummons: true };
  columns.path.push(path);
  columns.state.push(state);
  columns.head.push('isSummons' in head ? null : head);
  columns.actions.push(actions);
  columns.decisions.push(decisions);
  columns.attendance.push(attendance);
  columns.nextMeetings.push(nextMeetings);
}

function factsAt(columns: Columns, nth: number, needed: readonly FactsPart[]): NoteFacts | null {
  const head = columns.head[nth];
  if (head == null) return null;
  const facts: Record<keyof NoteFacts, unknown> = { ...head, ...empty };
  for (const part of needed) facts[part] = columns[part][nth];
  return facts as unknown as NoteFacts;
}
