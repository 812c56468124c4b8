import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ProtokollError, codeOf, reasonOf } from '../index.ts';
import type { Context } from './context.ts';
import { readRegular } from './files/read-regular.ts';
import { messages } from './texts.ts';

/** In bytes: many times what a protocol with all that is attached to it has. What is read is held in memory several times over. */
const mostBytes = 200 * 2 ** 20;

/**
 * The bytes of a file that the call names and that is no note. Gives a `ProtokollError` when it is missing, is too large or can't be read, and
 * for pipes and devices, which may never come to an end.
 */
export async function readGiven(path: string, { io, say, language }: Context): Promise<Uint8Array> {
  const file = resolve(io.cwd, path);
  try {
    if ((await stat(file)).size > mostBytes) throw tooLarge(file);
    return await readRegular(file);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    const isMissing = codeOf(error) === 'ENOENT';
    const message = isMissing
      ? messages.missingPath(path, null)
      : messages.notReadable(path, reason[language]);
    throw new ProtokollError(say(message));
  }
}

function tooLarge(path: string): Error {
  return Object.assign(new Error(`${path} is too large`), { code: 'EFBIG', syscall: 'open', path });
}
