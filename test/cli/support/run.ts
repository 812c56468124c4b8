import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import type { Library } from '../../../src/cli/library.ts';
import { main } from '../../../src/cli/main.ts';
import { fakeLibrary } from './fake-library.ts';

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly isTTY?: boolean;
  /** What the user types where it is not seen. */
  readonly secret?: string;
  /** What the user answers, in order. */
  readonly answers?: readonly string[];
  readonly library?: Partial<Library>;
  readonly interrupted?: AbortSignal;
  /** Told what is written as it is written. */
  readonly onWrite?: (text: string) => void;
}

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that were shown in the user's own program, without their folder. */
  readonly opened: readonly string[];
}

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 3 })));
});

/** Makes a folder with these files, its path holding what paths may hold. It is there until the tests of the file have ended. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'protokoll [å] '));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Runs the program in a folder, as a user who types `protokoll` and these words. Words with spaces come in an array. */
export async function run(
  folder: string,
  words: string | readonly string[],
  setting: Setting = {},
): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const opened: string[] = [];
  const answers = [...(setting.answers ?? [])];
  const output = (name: 'stdout' | 'stderr') => ({
    write(data: string | Uint8Array) {
      const text = Buffer.from(data).toString();
      written[name] += text;
      setting.onWrite?.(text);
    },
    isTTY: setting.isTTY ?? false,
  });
  const io = {
    stdin: Readable.from([Buffer.from(setting.stdin ?? '')]),
    stdout: output('stdout'),
    stderr: output('stderr'),
    env: setting.env ?? {},
    cwd: folder,
    interrupted: setting.interrupted ?? new AbortController().signal,
    threads: null,
    ask: () => Promise.resolve(answers.shift() ?? null),
    askSecret: () => Promise.resolve(setting.secret ?? null),
    open: (file: string) => Promise.resolve(void opened.push(file.slice(folder.length + 1))),
  };
  const argv = typeof words === 'string' ? words.split(' ').filter(Boolean) : words;
  const status = await main(argv, io, { ...fakeLibrary, ...setting.library });
  return { status, ...written, opened };
}

/** All files in a folder with what is in them, by path. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths
    .sort()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}
