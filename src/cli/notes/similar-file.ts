import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../../index.ts';
import { kindByName } from './file-kinds.ts';

/** A file whose path is the same but for how its letters are composed (NFC and NFD), as names from a Mac are. */
export function composedAlike(file: string): string | null {
  const parent = dirname(file);
  if (parent === file) return file;
  const folder = existsSync(parent) ? parent : composedAlike(parent);
  if (folder === null) return null;
  const name = basename(file).normalize();
  try {
    const alike = readdirSync(folder).find((other) => other.normalize() === name);
    return alike === undefined ? null : join(folder, alike);
  } catch {
    return null;
  }
}

/** The note whose name is nearest to that of a path that is not there, as `path` would name it; null for none. */
export function similarFile(path: string, file: string): string | null {
  const folder = statSync(dirname(file), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) return null;
  const names = readdirSync(dirname(file)).filter((each) => kindByName(each) === null);
  const name = nearest(basename(file), names);
  return name && join(dirname(path), name);
}
