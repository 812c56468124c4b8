import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { composedAlike } from './composed-alike.ts';

/** Where the notes lie, as absolute paths, and the folder that their images must not leave. */
export interface ImagePlace {
  readonly note: string;
  readonly root: string;
}

/** Why an address of the notes leads to no image of the project. */
export type AddressFault = 'web' | 'absolute' | 'outside' | 'missing';

/**
 * The file that `address` leads to, without links. It is relative to the note, as in any Markdown, and lies below the root:
 * whoever builds someone else's notes must not come to print his own files.
 */
export function locateImage(address: string, { note, root }: ImagePlace): { path: string } | AddressFault {
  const path = decoded(address);
  if (/^(?:https?|ftp|data|blob):/i.test(path)) return 'web';
  if (/^(?:[a-z][\w+.-]*:|[\\/])/i.test(path) || isAbsolute(path)) return 'absolute';
  const wanted = resolve(dirname(note), path);
  if (!isBelow(wanted, resolve(root))) return 'outside';
  const real = realPath(wanted) ?? realPath(composedAlike(wanted) ?? wanted);
  if (real === null) return 'missing';
  return isBelow(real, realPath(resolve(root)) ?? root) ? { path: real } : 'outside';
}

/** `%20` and the like; an address that is badly written is taken as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realPath(path: string): string | null {
  // A NUL byte, a loop of links, a folder that may not be read: none of them is a file that can be shown.
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
