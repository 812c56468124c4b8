import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';

/** Where what a call names lies: the files themselves, and the folders that notes may come to or go from. Absolute paths. */
export interface NamedPlaces {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** The places of `paths`: files, folders, and patterns. */
export function namedPlaces(paths: readonly string[], cwd: string): NamedPlaces {
  const places = paths.map((path) => {
    const file = resolve(cwd, path);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return { folder: file };
    return stats === undefined && isDynamicPattern(path) ? { folder: fixedPart(path, cwd) } : { file };
  });
  return {
    files: places.flatMap(({ file }) => file ?? []),
    folders: places.flatMap(({ folder }) => folder ?? []),
  };
}

/** The folders from that of each place to the top, where config files may lie. */
export function foldersAbove({ files, folders }: NamedPlaces): string[] {
  const above = new Set<string>();
  for (const start of [...folders, ...files.map((file) => dirname(file))]) {
    for (let folder = start; !above.has(folder); folder = dirname(folder)) above.add(folder);
  }
  return [...above];
}

function fixedPart(pattern: string, cwd: string): string {
  const parts = pattern.replaceAll('\\', '/').split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => isDynamicPattern(part)),
  );
  return resolve(cwd, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.'));
}
