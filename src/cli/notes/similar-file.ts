import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../../index.ts';
import { kindByName } from './file-kinds.ts';

/** The note whose name is nearest to that of a path that is not there, as `path` would name it; null for none. */
export function similarFile(path: string, file: string): string | null {
  const folder = statSync(dirname(file), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) return null;
  const names = readdirSync(dirname(file)).filter((each) => kindByName(each) === null);
  const name = nearest(basename(file), names);
  return name && join(dirname(path), name);
}
