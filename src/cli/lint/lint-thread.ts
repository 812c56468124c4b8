import { parentPort } from 'node:worker_threads';
import type { Library } from '../library.ts';
import { lintNote } from './lint-note.ts';
import type { LoadedNote, NoteFindings } from './lint-note.ts';

/** A note to be linted in another thread. */
export interface LintJob {
  readonly loaded: LoadedNote;
  /** Name of the profile to use, whatever the note and the config say; null for none. */
  readonly profile: string | null;
}

/** What came of it. */
export interface LintAnswer {
  readonly findings: NoteFindings;
  readonly isWhole: boolean;
}

/** Lints the notes that the main thread sends, one by one. Gives false, and does nothing, in the main thread itself. */
export function serveLint(library: Library): boolean {
  parentPort?.on('message', ({ loaded, profile }: LintJob) => {
    const { findings, isWhole } = lintNote(loaded, profile, { library });
    parentPort?.postMessage({ findings, isWhole } satisfies LintAnswer);
  });
  return parentPort !== null;
}
