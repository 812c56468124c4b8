import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonOf } from '../../index.ts';
import { cacheFolder } from '../cache-folder.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { Context } from '../context.ts';
import type { Check } from './check.ts';
import { findings } from './texts.ts';

/** Whether the folders that the program keeps things in can be written to, and only by this user. */
export async function checkFolders(context: Context): Promise<Check[]> {
  return [await checkCache(context), await checkTemporary(context)];
}

async function checkCache({ io, language }: Context): Promise<Check> {
  const folder = cacheFolder(io.env);
  if (folder === null) return { subject: 'cache', verdict: 'warning', finding: findings.noCache() };
  try {
    await makeFolder(folder, 0o700);
    await tryWriting(folder);
    const { mode } = await stat(folder);
    if (process.platform !== 'win32' && (mode & 0o022) !== 0)
      return { subject: 'cache', verdict: 'warning', finding: findings.open(folder) };
    return { subject: 'cache', verdict: 'ok', finding: findings.plain(folder) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    // Without it all works, more slowly.
    return { subject: 'cache', verdict: 'warning', finding: findings.notWritable(folder, reason[language]) };
  }
}

async function checkTemporary({ language }: Context): Promise<Check> {
  const folder = tmpdir();
  try {
    await tryWriting(folder);
    return { subject: 'temporary', verdict: 'ok', finding: findings.plain(folder) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    const finding = findings.temporaryNotWritable(folder, reason[language]);
    return { subject: 'temporary', verdict: 'fault', finding };
  }
}

/** Permissions alone do not tell: a disk may be full or read-only. */
async function tryWriting(folder: string): Promise<void> {
  await rm(await mkdtemp(join(folder, 'protokoll-')), { recursive: true });
}
