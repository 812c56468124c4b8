import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ProtokollError, reasonOf } from '../../index.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { isNoteName } from '../notes/file-kinds.ts';
import { shownPath } from '../notes/shown-path.ts';
import { messages } from '../texts.ts';
import { withSchema } from './schema-line.ts';
import { starterConfig, starterNote } from './starter-files.ts';
import type { StarterFile } from './starter-files.ts';
import { initMessages } from './texts.ts';

const configNames = /^protokoll\.config\.(?:yaml|json|mjs)$/;

/**
 * `protokoll init`: writes a config file with its schema for editors, and a first note where the folder has none, and tells their paths. What is there
 * already stays as it is. `today` is the date of the note (`2026-05-28`).
 */
export async function startFolder(folder: string, today: string, context: Context): Promise<ExitStatus> {
  const { io, language, library, say, note } = context;
  const target = resolve(io.cwd, folder);
  try {
    await makeFolder(target);
    const names = await readdir(target);
    const config = names.find((name) => configNames.test(name));
    const firstNote = starterNote(today);
    if (config === undefined) {
      const withIts = await withSchema(starterConfig, target, library.configSchema);
      await write(withIts.config);
      if (withIts.copy !== null && !names.includes(withIts.copy.name)) await write(withIts.copy);
    } else note(initMessages.isThere(shownPath(join(target, config), io.cwd)));
    // Who has notes needs no example.
    if (names.some((name) => isNoteName(name) && !/^readme/i.test(name))) return 0;
    await write(firstNote);
    note(initMessages.next(shownPath(join(target, firstNote.name), io.cwd)));
    return 0;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new ProtokollError(say(messages.notWritable(shownPath(target, io.cwd), reason[language])));
  }

  async function write({ name, contents }: StarterFile): Promise<void> {
    // `wx`: also what came in between is not overwritten.
    await writeFile(join(target, name), contents, { flag: 'wx' });
    io.stdout.write(`${shownPath(join(target, name), io.cwd)}\n`);
  }
}
