import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { isOursAlone, isPrivateFolder } from './private-folder.ts';

const program = 'chromium';
const fontsFile = 'fonts.conf';
const manifest = 'manifest.json';
const blockSize = 1 << 20;

/** The program in an unpacked folder. */
export const programIn = (folder: string): string => join(folder, program);
/** The system libraries in an unpacked folder. */
export const librariesIn = (folder: string): string => join(folder, 'lib');
/** The fontconfig file in an unpacked folder. */
export const fontsFileIn = (folder: string): string => join(folder, fontsFile);

const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

interface Manifest {
  /** Every file, by its path in the folder, with its size in bytes. */
  readonly files: Readonly<Record<string, number>>;
}

/**
 * Unpacks the package's browser, the libraries it needs and its fonts into an empty folder, written through to the
 * disk. The manifest comes last: a folder without one is not whole.
 */
export async function unpackBrowser(
  packageFolder: string,
  folder: string,
  signal?: AbortSignal,
): Promise<void> {
  const archives = join(packageFolder, 'bin');
  // One after the other: when one fails, no other is still writing.
  const files = [
    program,
    fontsFile,
    ...(await unpackFiles(join(archives, 'al2023.tar.br'), folder, 'lib')),
    ...(await unpackFiles(join(archives, 'fonts.tar.br'), folder, 'fonts')),
  ];
  await writeThrough(fontsFileIn(folder), fontsConfiguration);
  await unpackProgram(join(archives, 'chromium.br'), folder, signal);
  const sizes = files.map(async (file) => [file, (await lstat(join(folder, file))).size] as const);
  const content: Manifest = { files: Object.fromEntries(await Promise.all(sizes)) };
  await writeThrough(join(folder, manifest), JSON.stringify(content));
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

/**
 * Unpacks the plain files that an archive has somewhere in the folder `top`, all into that folder. Gives back their
 * paths.
 */
async function unpackFiles(archive: string, folder: string, top: string): Promise<string[]> {
  const entries = await unpackTar(await promisify(brotliDecompress)(await readFile(archive)));
  await mkdir(join(folder, top), { mode: 0o700 });
  const written = [];
  for (const { header, data } of entries) {
    if (header.type !== 'file' || data === undefined || !header.name.startsWith(`${top}/`)) continue;
    const file = join(top, basename(header.name));
    await writeThrough(join(folder, file), data);
    written.push(file);
  }
  return written;
}

const writeThrough = (path: string, data: string | Uint8Array): Promise<void> =>
  writeFile(path, data, { mode: 0o700, flush: true });
