import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that a note's images must lie below: that of its config, else of the git repository around it, else its own.
 * `note` is an absolute path.
 */
export function projectRoot(note: string, configFolder: string | null): string {
  return configFolder ?? repositoryOf(dirname(note)) ?? dirname(note);
}

function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? null : repositoryOf(dirname(folder));
}
