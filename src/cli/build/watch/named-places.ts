import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { patternParts } from '../../notes/pattern-base.ts';

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
    const parts = stats === undefined ? patternParts(path, cwd) : null;
    return parts === null ? { file } : { folder: parts.base };
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
