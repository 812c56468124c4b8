import { gzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { packTar } from 'modern-tar';
import type { Entry } from './contents.ts';

// When all files were made, as far as an archive tells: the same program gives the same bytes. Those for Windows tell local time.
const madeAt = new Date(Date.UTC(2020, 0, 1));
const madeHere = new Date(2020, 0, 1);

/** Of little gain are those that are packed already. */
const isPacked = (path: string) => /\.(?:br|woff2|png)$/.test(path);

/** An archive for Windows, with the files in a folder `name`. */
export function zipOf(name: string, entries: readonly Entry[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, bytes } of entries)
    files[`${name}/${path}`] = [bytes, { level: isPacked(path) ? 0 : 6, mtime: madeHere }];
  return zipSync(files);
}

/** The same for other machines. */
export async function tarballOf(name: string, entries: readonly Entry[]): Promise<Uint8Array> {
  const files = entries.map(({ path, bytes, isExecutable }) => ({
    header: {
      name: `${name}/${path}`,
      size: bytes.length,
      mode: isExecutable ? 0o755 : 0o644,
      mtime: madeAt,
      uid: 0,
      gid: 0,
    },
    body: bytes,
  }));
  return gzipSync(await packTar(files), { level: 6, mtime: 0 });
}
