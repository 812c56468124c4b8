import { ProtokollError, reasonOf } from '../../index.ts';
import type { Context } from '../context.ts';
import { shownPath } from '../notes/shown-path.ts';
import { messages } from '../texts.ts';
import { writeWhole } from './write-whole.ts';

/** Writes a file whole, with `mode` as its permissions if given. Gives a `ProtokollError` when the operating system refuses. */
export async function writeOutput(
  file: string,
  contents: string | Uint8Array,
  { io, language, say }: Context,
  mode?: number,
): Promise<void> {
  try {
    await writeWhole(file, contents, mode);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new ProtokollError(say(messages.notWritable(shownPath(file, io.cwd), reason[language])));
  }
}
