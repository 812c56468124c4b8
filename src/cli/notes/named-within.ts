import { dirname, relative, sep } from 'node:path';
import type { Config } from '../../index.ts';
import type { Context } from '../context.ts';
import { gitIgnored } from './git-ignored.ts';

/** Tells whether naming the folder `base` names a file in it too: neither git nor the config leaves it out. */
export function namedWithin(base: string, context: Context): (file: string) => boolean | Promise<boolean> {
  const isIgnored = gitIgnored(base, context.library.pathPatterns);
  /** Folders without a config: thousands of notes are asked about, and waiting takes time. */
  const bare = new Set<string>();
  return (file) => {
    if (isIgnored(file)) return false;
    const folder = dirname(file);
    if (bare.has(folder)) return true;
    return context.loadConfig(file).then((config) => {
      if (config.folder === null) bare.add(folder);
      return !isExcluded(file, config, context);
    });
  };
}

/** Those of the paths that belong. */
export async function those(
  paths: readonly string[],
  belongs: (path: string) => boolean | Promise<boolean>,
): Promise<string[]> {
  const kept: string[] = [];
  for (const path of paths) {
    const does = belongs(path);
    if (typeof does === 'boolean' ? does : await does) kept.push(path);
  }
  return kept;
}

function isExcluded(file: string, { folder, exclude }: Config, { library }: Context): boolean {
  if (folder === null || exclude.length === 0) return false;
  // Names from a Mac are decomposed, and patterns are not.
  const patterns = library.pathPatterns(exclude.map((pattern) => pattern.normalize()));
  return patterns(relative(folder, file).replaceAll(sep, '/').normalize()) === true;
}
