import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { codeOf } from '../../model/system-error.ts';
import type { Machine } from './machine.ts';

/**
 * The folder `protokoll` in the user's cache (`XDG_CACHE_HOME`, else `~/.cache`), made when missing. Null when it
 * cannot be made, or when somebody else owns it or can change what is in it.
 */
export function privateCacheFolder({ env, home }: Machine): string | null {
  const configured = env['XDG_CACHE_HOME'];
  const cache = configured && isAbsolute(configured) ? configured : home && join(home, '.cache');
  if (!cache) return null;
  const folder = join(cache, 'protokoll');
  try {
    makeFolder(folder);
  } catch {
    return null;
  }
  return isPrivateFolder(folder) && isTrustedParent(dirname(folder)) ? folder : null;
}

/** One folder at a time: with `recursive`, Node.js tries for ever in places like `/proc/x`, and heeds no signal meanwhile. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another run may have made it meanwhile.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Whether the path is a real folder (no link) of this user's that nobody else can write in. */
export function isPrivateFolder(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.isDirectory() && isOursAlone(stats);
}

/** Whether this user owns it and neither group nor others can write it. */
export function isOursAlone(stats: Stats): boolean {
  return stats.uid === process.getuid?.() && (stats.mode & 0o022) === 0;
}

/** A folder in which nobody else can replace ours: not writable by others, unless sticky as /tmp is. */
function isTrustedParent(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (stats.isSymbolicLink()) return stats.uid === process.getuid?.();
  const isOwnedWell = stats.uid === process.getuid?.() || stats.uid === 0;
  return isOwnedWell && ((stats.mode & 0o022) === 0 || (stats.mode & 0o1000) !== 0);
}
