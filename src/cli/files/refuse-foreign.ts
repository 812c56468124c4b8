import { lstat, open } from 'node:fs/promises';
import { ProtokollError, codeOf } from '../../index.ts';
import type { Context } from '../context.ts';
import { shownPath } from '../notes/shown-path.ts';
import { messages } from '../texts.ts';
import { isReport } from '../reporters/is-report.ts';
import { isWrittenByHand } from './written-by-hand.ts';
import { isChannel } from './write-whole.ts';

/** So much tells what a file is. In bytes. */
const beginning = 65_536;

/**
 * Rejects with a `ProtokollError` when a report must not take the place of what lies at `file` (an absolute path): a file that people
 * write, by its name, or one that is no report of an earlier run. Empty files, pipes and devices have nothing to lose.
 */
export async function refuseForeign(file: string, { io, say }: Context): Promise<void> {
  const shown = shownPath(file, io.cwd);
  if (isWrittenByHand(file)) throw new ProtokollError(say(messages.overwritesHandwork(shown)));
  if (await isChannel(file)) return;
  if (!isReport(await beginningOf(file))) throw new ProtokollError(say(messages.overwritesForeign(shown)));
}

/** Empty where nothing is, or where to write will tell why it can't be done. */
async function beginningOf(file: string): Promise<string> {
  try {
    // A link is replaced, and what it leads to stays.
    if ((await lstat(file)).isSymbolicLink()) return '';
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginning), 0, beginning, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')) return '';
    // What can't be read may be anything.
    return '?';
  }
}
