import { statSync } from 'node:fs';
import type { Config } from '../../index.ts';
import type { Context } from '../context.ts';
import { digestOf } from '../lint/digest.ts';
import type { Note } from '../notes/discover.ts';

/** A note as it stands before it is read. */
export interface NoteState {
  readonly note: Note;
  readonly config: Config;
  /** A digest of the settings that it is read by. */
  readonly settings: string;
  /** Null for what is no file. */
  readonly stats: { readonly size: number; readonly mtimeMs: number } | null;
}

/** Looks at notes from outside. */
export async function noteStates(notes: readonly Note[], context: Context): Promise<NoteState[]> {
  const settingsOf = settingsDigests();
  const states: NoteState[] = [];
  for (const note of notes) {
    const config = await context.loadConfig(note.file);
    const isFile = !note.isStdin && note.isFolder !== true;
    const stats = (isFile ? statSync(note.file, { throwIfNoEntry: false }) : null) ?? null;
    states.push({ note, config, settings: settingsOf(config), stats });
  }
  return states;
}

/** A digest of settings; most notes have the same. */
function settingsDigests(): (config: Config) => string {
  const known = new Map<Config, string>();
  const byText = new Map<string, string>();
  return (config) => {
    const before = known.get(config);
    if (before !== undefined) return before;
    const text = JSON.stringify(config);
    const digest = byText.get(text) ?? digestOf([text]);
    byText.set(text, digest);
    known.set(config, digest);
    return digest;
  };
}

/** A file that was changed so soon before something was made of it may have been changed since. In milliseconds. */
const doubtful = 2000;

/** Whether what was made at a time, in milliseconds, of a file last changed at another is surely made of what is in it now. */
export function isSettled(modified: number, made: number): boolean {
  return modified < made - doubtful;
}
