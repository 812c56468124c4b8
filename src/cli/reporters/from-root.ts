import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { repositoryOf } from '../notes/git-ignored.ts';
import { printable } from '../notes/shown-path.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path of a file, absolute, from the root of its repository, which services show findings by: the folder that the service has
 * checked out, else the top that git has. Null where there is neither.
 */
export function pathFromRoot(file: string, env: Environment): string | null {
  const folder = dirname(file);
  const checkedOut = [env['GITHUB_WORKSPACE'], env['CI_PROJECT_DIR']];
  for (const root of [...checkedOut, repositoryOf(folder)]) {
    if (!root || !isAbsolute(root)) continue;
    // One of the two may be named by way of a link.
    const path =
      within(root, file) ?? within(realOf(root), join(realOf(folder), file.slice(folder.length + 1)));
    if (path !== null) return printable(path);
  }
  return null;
}

function within(root: string, file: string): string | null {
  const path = relative(root, file);
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return null;
  return path.replaceAll(sep, '/');
}

function realOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
