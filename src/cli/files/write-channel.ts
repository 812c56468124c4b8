import { constants, openSync } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from '../../index.ts';

/** How long somebody who reads a pipe may take to open it, in milliseconds. */
const longestWait = 3000;
const betweenTries = 50;

/**
 * Writes to what data goes through: a pipe or a device. Rejects with the error of the operating system, also (`ENXIO`) when nobody reads
 * the pipe: to wait for a reader in the system would end neither by itself nor by a signal.
 */
export async function writeChannel(file: string, data: string | Uint8Array): Promise<void> {
  if (!(await stat(file)).isFIFO()) return appendFile(file, data);
  const fd = await openPipe(file);
  await new Promise<void>((resolve, reject) => {
    const pipe = new Socket({ fd, readable: false, writable: true });
    pipe.on('error', reject);
    pipe.on('close', () => resolve());
    pipe.end(data);
  });
}

async function openPipe(file: string): Promise<number> {
  for (let waited = 0; ; waited += betweenTries) {
    try {
      return openSync(file, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (codeOf(error) !== 'ENXIO' || waited >= longestWait) throw error;
    }
    await pause(betweenTries);
  }
}
