import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryName } from '../../index.ts';

/** How the names of files that are being written begin. */
export const partialPrefix = '.protokoll-';

/**
 * Writes a file that appears whole or not at all, also when the machine stops in the middle: a temporary file in the same
 * folder takes the bytes, and then the name. A link stays one, and what is no file (a pipe, `/dev/null`) is written to as it is.
 * `mode` is that of the file it takes the place of. Rejects with the error of the operating system.
 */
export async function writeWhole(named: string, data: string | Uint8Array, mode?: number): Promise<void> {
  if (await isChannel(named)) return writeFile(named, data);
  const file = await realpath(named).catch(() => named);
  const temporary = join(dirname(file), `${temporaryName(partialPrefix)}${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Whether a path is something that data goes through (a pipe, `/dev/null`): it has no contents to take the place of. */
export async function isChannel(named: string): Promise<boolean> {
  const stats = await stat(named).catch(() => null);
  return stats !== null && !stats.isFile() && !stats.isDirectory();
}
