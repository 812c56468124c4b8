import { createReadStream, readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { readRegular, regularFlag } from '../files/read-regular.ts';

/** What the shell lends a program to read from, as in `<(command)`. */
const lent = /^\/(dev\/stdin$|dev\/fd\/|proc\/self\/fd\/)/;

/** More than this is not even counted: notes of more than 5 MB are refused. In bytes. */
const mostBytes = 100_000_000;

/**
 * The bytes of a file that was named as a note. Rejects with the error of the operating system, and for pipes and devices,
 * which may never come to an end, and for files of more than 100 MB.
 */
export async function readNote(file: string): Promise<Uint8Array> {
  if (lent.test(file)) return readStream(createReadStream(file));
  const stats = await stat(file);
  if (stats.size > mostBytes) throw refusal('EFBIG', `${file} is too large`);
  return readRegular(file);
}

/** The bytes of a file that `readNote` would read, without waiting in turn for each of thousands; null for all that is no such file. */
export function readAtOnce(file: string): Uint8Array | null {
  if (lent.test(file)) return null;
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    const isReadable = stats?.isFile() === true && stats.size <= mostBytes;
    return isReadable ? readFileSync(file, { flag: regularFlag }) : null;
  } catch {
    return null;
  }
}

/** The bytes of standard input and the like. Rejects when it does not come to an end within 100 MB. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > mostBytes) throw refusal('EFBIG', 'the stream does not end');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refusal(code: string, message: string): Error {
  return Object.assign(new Error(message), { code, syscall: 'read' });
}
