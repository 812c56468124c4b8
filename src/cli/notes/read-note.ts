import { readFile, stat } from 'node:fs/promises';

/** What the shell lends a program to read from, as in `<(command)`. */
const lent = /^\/(dev\/stdin$|dev\/fd\/|proc\/self\/fd\/)/;

/**
 * The bytes of a file that was named as a note. Rejects with the error of the operating system, and for pipes and devices,
 * which may never come to an end.
 */
export async function readNote(file: string): Promise<Uint8Array> {
  if (!lent.test(file) && !(await stat(file)).isFile()) {
    throw Object.assign(new Error(`${file} is no regular file`), { code: 'EFTYPE', syscall: 'read' });
  }
  return readFile(file);
}
