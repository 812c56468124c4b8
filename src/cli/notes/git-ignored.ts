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
  const lists = new Map<string, readonly PatternList[]>();
  const folders = new Map<string, boolean>([[base, false]]);

  /** The lists that count in a folder, its own first. */
  const listsFor = (folder: string): readonly PatternList[] => {
    const before = lists.get(folder);
    if (before !== undefined) return before;
    const file = join(folder, '.gitignore');
    const own = isFile(file) ? [{ folder, patterns: readPatterns(readFileSync(file, 'utf8')) }] : [];
    const all = folder === top ? own : [...own, ...listsFor(dirname(folder))];
    lists.set(folder, all);
    return all;
  };
  // The file nearest to the path has the last word.
  const matches = (path: string, ending: string) => {
    for (const { folder, patterns } of listsFor(dirname(path))) {
      const verdict = patterns(relative(folder, path).replaceAll(sep, '/') + ending);
      if (verdict !== null) return verdict;
    }
    return false;
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

interface PatternList {
  readonly folder: string;
  readonly patterns: PathPatterns;
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
