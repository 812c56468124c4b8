import { constants } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** A pipe that took the place of a file meanwhile is not waited for. Windows has no such flag. */
export const regularFlag = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file. Rejects with the error of the operating system, and with `EFTYPE` for pipes and devices, which may never come
 * to an end: not even a signal ends the waiting for them.
 */
export async function readRegular(file: string): Promise<Buffer> {
  const stats = await stat(file);
  if (stats.isFile() || stats.isDirectory()) return readFile(file, { flag: regularFlag });
  throw Object.assign(new Error(`${file} is no regular file`), {
    code: 'EFTYPE',
    syscall: 'read',
    path: file,
  });
}
