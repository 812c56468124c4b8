import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { topOf } from '../../index.ts';
import { homeOf } from '../home-folder.ts';
import type { Context } from '../context.ts';
import type { LintedNote } from './lint-all.ts';

/** The name of a baseline file. */
export const baselineName = 'protokoll.baseline.json';

/**
 * Finds the folder of the baseline of a note: the nearest that has one, upwards to the config, else to the top of the repository or the
 * home folder; where none has, that of the config, else the current one.
 */
export function baselineFolders({ io }: Context): (note: LintedNote) => string {
  const known = new Map<string, string | null>();
  const nearest = (folder: string, top: string): string | null => {
    const key = `${top}\n${folder}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const isHere = existsSync(join(folder, baselineName));
    const found = isHere ? folder : folder === top ? null : nearest(dirname(folder), top);
    known.set(key, found);
    return found;
  };
  const find = (folder: string, own: string | null): string => {
    const top = own ?? topOf(folder, homeOf(io.env)) ?? io.cwd;
    return (isWithin(folder, top) ? nearest(folder, top) : null) ?? own ?? io.cwd;
  };
  /** By the folder of the note and that of its config: thousands of notes lie in few folders. */
  const found = new Map<string, string>();
  return ({ note, config }) => {
    const folder = dirname(note.file);
    const key = `${folder}\n${config.folder ?? ''}`;
    const before = found.get(key) ?? find(folder, config.folder);
    found.set(key, before);
    return before;
  };
}

function isWithin(folder: string, top: string): boolean {
  const way = relative(top, folder);
  return way !== '..' && !way.startsWith(`..${sep}`);
}
