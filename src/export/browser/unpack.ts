import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { isOursAlone, isPrivateFolder } from './private-folder.ts';

const program = 'chromium';
const libraries = 'lib';
const manifest = 'manifest.json';
const blockSize = 1 << 20;

/** The program in an unpacked folder. */
export const programIn = (folder: string): string => join(folder, program);
/** The system libraries in an unpacked folder. */
export const librariesIn = (folder: string): string => join(folder, libraries);

interface Manifest {
  /** Every file, by its path in the folder, with its size in bytes. */
  readonly files: Readonly<Record<string, number>>;
}

/**
 * Unpacks the package's browser and the libraries it needs into an empty folder, written through to the disk. The
 * manifest comes last: a folder without one is not whole.
 */
export async function unpackBrowser(
  packageFolder: string,
  folder: string,
  signal?: AbortSignal,
): Promise<void> {
  const archives = join(packageFolder, 'bin');
  const [libraryFiles] = await Promise.all([
    unpackLibraries(join(archives, 'al2023.tar.br'), folder),
    unpackProgram(join(archives, 'chromium.br'), folder, signal),
  ]);
  const files = Object.fromEntries(
    await Promise.all(
      [program, ...libraryFiles].map(async (file) => [file, (await lstat(join(folder, file))).size] as const),
    ),
  );
  await writeFile(join(folder, manifest), JSON.stringify({ files } satisfies Manifest), {
    mode: 0o600,
    flush: true,
  });
  await syncFolder(folder);
}

/** Whether the folder is this user's alone and holds every file of its manifest in full. */
export async function isWhole(folder: string): Promise<boolean> {
  if (!isPrivateFolder(folder)) return false;
  try {
    const { files } = JSON.parse(await readFile(join(folder, manifest), 'utf8')) as Manifest;
    const sound = await Promise.all(
      Object.entries(files).map(async ([file, size]) => {
        const stats = await lstat(join(folder, file));
        return stats.isFile() && stats.size === size && isOursAlone(stats);
      }),
    );
    return program in files && sound.every(Boolean);
  } catch {
    return false;
  }
}

/** Makes the names in a folder last through a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unpackProgram(archive: string, folder: string, signal?: AbortSignal): Promise<void> {
  await pipeline(
    createReadStream(archive, { highWaterMark: blockSize }),
    createBrotliDecompress({ chunkSize: blockSize }),
    createWriteStream(programIn(folder), { mode: 0o700, flush: true, highWaterMark: 4 * blockSize }),
    { signal: signal ?? new AbortController().signal },
  );
}

/** Gives back the files written, by their paths in the folder. Only plain files directly in `lib/` are taken. */
async function unpackLibraries(archive: string, folder: string): Promise<string[]> {
  const entries = await unpackTar(await promisify(brotliDecompress)(await readFile(archive)));
  await mkdir(librariesIn(folder), { mode: 0o700 });
  const written = [];
  for (const { header, data } of entries) {
    const file = join(libraries, basename(header.name));
    if (header.type !== 'file' || data === undefined || join(header.name) !== file) continue;
    await writeFile(join(folder, file), data, { mode: 0o700, flush: true });
    written.push(file);
  }
  return written;
}
