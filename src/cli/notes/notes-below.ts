import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../index.ts';
import { isNoteName } from './file-kinds.ts';
import { isStrangelyNamed } from './strange-name.ts';

/** Files below a folder, and folders that may hold more and can't be read; absolute paths, in no order. */
export interface FilesBelow {
  readonly files: readonly string[];
  readonly closed: readonly string[];
}

/**
 * The files below a folder that are called as notes are, but for those in dot folders and `node_modules`. A link within the tree
 * leads to a note that is found anyway, and one out of it to what nobody named: links are passed over.
 */
export async function notesBelow(folder: string): Promise<FilesBelow> {
  const entries = await entriesOf(folder);
  if (entries === null) return { files: [], closed: [folder] };
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  const files = shown
    .filter((entry) => entry.isFile() && isNoteName(entry.name))
    .map(({ name }) => join(folder, name));
  const folders = shown.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules');
  const below = await Promise.all(folders.map(({ name }) => notesBelow(join(folder, name))));
  return {
    files: [...files, ...below.flatMap((each) => each.files)],
    closed: below.flatMap(({ closed }) => closed),
  };
}

/** Null for a folder that may hold more; what is no folder any more holds nothing. */
async function entriesOf(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const isClosed = ['EACCES', 'EPERM'].includes(codeOf(error) ?? '');
    return isClosed || isStrangelyNamed(folder) ? null : [];
  }
}
