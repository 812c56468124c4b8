import { parentPort } from 'node:worker_threads';
import type { Library } from '../library.ts';
import { lintNote } from './lint-note.ts';
import type { LintedAlone, LoadedNote } from './lint-note.ts';

/** A note to be linted in another thread. */
export interface LintJob {
  readonly loaded: LoadedNote;
  /** Name of the profile to use, whatever the note and the config say; null for none. */
  readonly profile: string | null;
}

/** What came of it. */
export type LintAnswer = Pick<LintedAlone, 'findings' | 'part' | 'isWhole'>;

/** Lints the notes that the main thread sends, one by one. Gives false, and does nothing, in the main thread itself. */
export function serveLint(library: Library): boolean {
  parentPort?.on('message', ({ loaded, profile }: LintJob) => {
    const { findings, part, isWhole } = lintNote(loaded, profile, { library });
    parentPort?.postMessage({ findings, part, isWhole } satisfies LintAnswer);
  });
  return parentPort !== null;
}
