import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readKept, writeKept } from '../files/kept-lines.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Context } from '../context.ts';
import { digestOf } from './digest.ts';
import type { NoteFindings } from './lint-note.ts';
import type { SeriesDiagnostic } from './series-diagnostics.ts';

/** What is kept from run to run, by what it was made from. */
export interface LintCache {
  readonly notes: Kept<NoteFindings>;
  /** What notes have become since they were justerade. */
  readonly history: Kept<readonly SeriesDiagnostic[]>;
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

/** What other runs kept is kept too, up to so many; what this run used is always kept. */
const mostOfOthers = 50_000;

/**
 * The cache of lint for runs from folders of this name, wherever they lie: a file in the user's cache folder, which only the user can
 * read. Each entry is known by what it was made from, so that a folder that is moved, and another machine that is given the cache, finds
 * its own. It holds findings and the masked lines that they are about, never a secret. One that is damaged, or of another build of the
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
      ? join(folder, 'lint', `${digestOf([basename(context.io.cwd)])}.json`)
      : null;
  const stamp = programStamp(context.library.version);
  const before = file === null ? null : await readKept(file, stamp);
  const used = new Map<string, string>();
  let isNew = false;
  const kept = <Value>(kind: Kind): Kept<Value> => ({
    find: (digest) => {
      const key = `${kind}${digest}`;
      const value = used.get(key) ?? before?.get(key);
      if (value === undefined) return null;
      used.set(key, value);
      return JSON.parse(value) as Value;
    },
    keep: (digest, value) => {
      used.set(`${kind}${digest}`, JSON.stringify(value));
      isNew = true;
    },
    count: [...(before?.keys() ?? [])].filter((key) => key.startsWith(kind)).length,
  });
  const save = async () => {
    if (file === null || !isNew) return;
    const others = [...(before ?? [])].filter(([key]) => !used.has(key)).slice(0, mostOfOthers);
    await writeKept(file, stamp, [...used, ...others]).catch(() => {});
  };
  return {
    notes: kept<NoteFindings>('n'),
    history: kept<readonly SeriesDiagnostic[]>('h'),
    isOpen: file !== null,
    save,
  };
}

/** What an entry is of: a note, or the history of one. */
type Kind = 'n' | 'h';

/** What tells one build of the program from another, so that findings of older rules are not taken for its own. */
export function programStamp(version: string): string {
  return `${version} ${buildId()}`;
}

/** That of the bundle, which is the same on each machine; else when the program was written here. */
function buildId(): string | number {
  try {
    return readFileSync(new URL('build.json', import.meta.url), 'utf8');
  } catch {
    return statSync(fileURLToPath(import.meta.url)).mtimeMs;
  }
}
