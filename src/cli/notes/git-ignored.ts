import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { PathPatterns } from '../../index.ts';

/**
 * Tells which paths below `base` git ignores, by the `.gitignore` files from the top of the repository down (from `base`
 * outside of one). All paths are absolute. `base` itself was named by the user, so it counts as not ignored.
 */
export function gitIgnored(
  base: string,
  readPatterns: (text: string) => PathPatterns,
): (path: string) => boolean {
  const top = repositoryOf(base) ?? base;
  const patterns = new Map<string, PathPatterns | null>();
  const folders = new Map<string, boolean>([[base, false]]);

  const patternsIn = (folder: string) => {
    if (!patterns.has(folder)) {
      const file = join(folder, '.gitignore');
      patterns.set(folder, isFile(file) ? readPatterns(readFileSync(file, 'utf8')) : null);
    }
    return patterns.get(folder);
  };
  // The file nearest to the path has the last word.
  const matches = (path: string, ending: string) => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const verdict = patternsIn(folder)?.(relative(folder, path).replaceAll(sep, '/') + ending) ?? null;
      if (verdict !== null) return verdict;
      if (folder === top) return false;
    }
  };
  const folderIsIgnored = (folder: string): boolean => {
    const before = folders.get(folder);
    if (before !== undefined) return before;
    const isIgnored = folderIsIgnored(dirname(folder)) || matches(folder, '/');
    folders.set(folder, isIgnored);
    return isIgnored;
  };
  return (path) => folderIsIgnored(dirname(path)) || matches(path, '');
}

/** A folder or a pipe of that name is no list of patterns to git either. */
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** The top of the git repository that an absolute path lies in; null outside of one. */
export function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryOf(parent);
}
