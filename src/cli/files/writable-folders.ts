import { access, constants } from 'node:fs/promises';
import { ProtokollError, reasonOf } from '../../index.ts';
import type { Context } from '../context.ts';
import { shownPath } from '../notes/shown-path.ts';
import { messages } from '../texts.ts';
import { makeFolder } from './make-folder.ts';

/** Makes a folder if it is missing. Rejects with a `ProtokollError` when files can't be written there. */
export type WritableFolders = (folder: string) => Promise<void>;

/** Looks at each folder once, so that a thousand documents are not made in vain. */
export function writableFolders(context: Context): WritableFolders {
  const folders = new Map<string, Promise<void>>();
  return (folder) => {
    const ready = folders.get(folder) ?? prepare(folder, context);
    folders.set(folder, ready);
    return ready;
  };
}

async function prepare(folder: string, { io, language, say }: Context): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new ProtokollError(say(messages.notWritable(shownPath(folder, io.cwd), reason[language])));
  }
}
