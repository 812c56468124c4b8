import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../../index.ts';

/**
 * Makes a folder, and those above it that are missing; `mode` is that of what is made. Rejects with the error of the operating
 * system, also for places like `/proc/x`, where `mkdir` of Node.js with `recursive` tries for ever.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  const parent = dirname(folder);
  try {
    await makeOne(folder, mode);
  } catch (error) {
    const isParentMissing = codeOf(error) === 'ENOENT';
    if (!isParentMissing || parent === folder) throw error;
    await makeFolder(parent, mode);
    await makeOne(folder, mode);
  }
}

/** Others may make it meanwhile. */
async function makeOne(folder: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(folder, mode);
  } catch (error) {
    const stats = await stat(folder).catch(() => null);
    if (stats?.isDirectory() !== true) throw error;
  }
}
