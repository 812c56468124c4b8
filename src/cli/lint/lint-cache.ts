import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../cache-folder.ts';
import type { Context } from '../context.ts';
import { digestOf } from './digest.ts';
import { openKeptFile, type Kept, type KeptFile } from './kept-file.ts';
import type { NoteFindings, SeriesPart } from './lint-note.ts';
import type { SeriesDiagnostic } from './series-diagnostics.ts';

/** What is kept from run to run, by what it was made from. */
export interface LintCache {
  readonly notes: Kept<NoteFindings>;
  /** What notes have become since they were justerade. */
  readonly history: Kept<readonly SeriesDiagnostic[]>;
  /** What was found in all notes of a series together. */
  readonly series: Kept<readonly SeriesDiagnostic[]>;
  /** What notes give their series: much, that is read only where a series has changed. */
  readonly parts: KeptApart<SeriesPart>;
  /** Whether anything is kept: else nothing needs a digest. */
  readonly isOpen: boolean;
  /** Writes what this run used or found, if there is any news. What can't be written is found again next time. */
  readonly save: () => Promise<void>;
}

/** Found when it is asked for, in a file that is read then. */
interface KeptApart<Value> extends Pick<Kept<Value>, 'keep'> {
  readonly find: (digest: string) => Promise<Value | null>;
}

/** Fewer notes are linted sooner than a cache is read. */
const fewNotes = 10;

/**
 * The cache of lint for runs from folders of this name, wherever they lie: two files in the user's cache folder, which only the user can
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
  const isOpen = isWanted && folder !== null && noteCount >= fewNotes;
  const file = (ending: string) =>
    isOpen ? join(folder, 'lint', `${digestOf([basename(context.io.cwd)])}${ending}.json`) : null;
  const stamp = programStamp(context.library.version);
  const main = await openKeptFile(file(''), stamp);
  const notes = main.ofKind<NoteFindings>('n');
  const own = new Set<string>();
  let apart: Promise<KeptFile> | null = null;
  const openApart = () => (apart ??= openKeptFile(file('-series'), stamp));
  const fresh = new Map<string, SeriesPart>();
  return {
    notes: {
      ...notes,
      find: (digest) => {
        const found = notes.find(digest);
        if (found !== null) own.add(digest);
        return found;
      },
    },
    history: main.ofKind('h'),
    series: main.ofKind('s'),
    parts: {
      find: async (digest) => fresh.get(digest) ?? (await openApart()).ofKind<SeriesPart>('p').find(digest),
      keep: (digest, part) => void fresh.set(digest, part),
    },
    isOpen,
    save: async () => {
      await main.save();
      if (fresh.size === 0) return;
      const parts = (await openApart()).ofKind<SeriesPart>('p');
      for (const digest of own) parts.hold(digest);
      for (const [digest, part] of fresh) parts.keep(digest, part);
      await (await openApart()).save();
    },
  };
}

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
