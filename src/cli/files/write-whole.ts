import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryName } from '../../internals.ts';
import { writeChannel } from './write-channel.ts';

/** How the names of files that are being written begin. */
export const partialPrefix = '.protokoll-';

/**
 * Writes a file that appears whole or not at all, also when the machine stops in the middle: a temporary file in the same
 * folder takes the bytes, and then the name. What only leads elsewhere (a pipe, `/dev/stdout`) gets the bytes and stays.
 * `mode` is that of the file it takes the place of. Rejects with the error of the operating system.
 */
export async function writeWhole(file: string, data: string | Uint8Array, mode?: number): Promise<void> {
  if (await isChannel(file)) return writeChannel(file, data);
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

/** Whether a path is something that data goes through: a pipe, a device, or what the shell has put behind `/dev/stdout`. */
export async function isChannel(file: string): Promise<boolean> {
  const stats = await stat(file).catch(() => null);
  if (stats === null || stats.isDirectory()) return false;
  return !stats.isFile() || /^[/]dev[/](?:fd[/]\d+|std(?:out|err))$/.test(file);
}
