import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ProtokollError } from '../../../src/index.ts';
import { fakeLibrary } from '../support/fake-library.ts';
import { contentsOf, folderWith, run } from '../support/run.ts';
import type { Ended, Setting } from '../support/run.ts';

/** A run that goes on until it is interrupted. */
interface Watching {
  readonly folder: string;
  readonly write: (file: string, contents: string) => Promise<void>;
  /** Waits until a file below the folder is what it should be. */
  readonly becomes: (file: string, contents: string) => Promise<void>;
  /** Waits until something has been told. */
  readonly tells: (text: string) => Promise<void>;
  readonly interrupt: (signal?: string) => Promise<Ended>;
}

let running: Watching | null = null;
afterEach(async () => {
  await running?.interrupt();
  if (running !== null) await rm(running.folder, { recursive: true, force: true });
  running = null;
});

const patience = { timeout: 20_000, interval: 25 };

async function watching(
  files: Readonly<Record<string, string>>,
  words: string,
  setting: Setting = {},
): Promise<Watching> {
  const folder = await folderWith(files);
  const interruption = new AbortController();
  let told = '';
  const onWrite = (text: string) => (told += text);
  const ended = run(folder, `build --watch ${words}`, {
    ...setting,
    interrupted: interruption.signal,
    onWrite,
  });
  running = {
    folder,
    async write(file, contents) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), contents);
    },
    becomes: (file, contents) =>
      vi.waitFor(async () => expect(await readFile(join(folder, file), 'utf8')).toBe(contents), patience),
    tells: (text) => vi.waitFor(() => expect(told).toContain(text), patience),
    interrupt(signal = 'SIGINT') {
      interruption.abort(signal);
      return ended;
    },
  };
  await running.tells('bevakar');
  return running;
}

test('makes the documents, and again that of a note that changes', async () => {
  const { write, becomes, tells, interrupt } = await watching(
    { 'p/a.md': 'A', 'p/b.md': 'B' },
    '-f json --out-dir ut p',
  );
  await becomes('ut/a.json', 'json A');
  await write('p/a.md', 'A2');
  await becomes('ut/a.json', 'json A2');
  await tells('gjorde om 1 anteckning\n');
  const { status, stdout } = await interrupt();
  expect(status).toBe(130);
  expect(stdout).toBe('ut/a.json\nut/b.json\nut/a.json\n');
});

test.each([
  ['beside the notes', '-f json p', 'p'],
  ['what is unmasked', '-f json --unmasked p', 'p'],
  ['without a cache', '-f json --no-cache --out-dir ut p', 'ut'],
])('makes only what has changed, without a manifest too (%s)', async (_, words, out) => {
  const { folder, write, tells, interrupt } = await watching({ 'p/a.md': 'A', 'p/b.md': 'B' }, words);
  await write('p/a.md', 'A2');
  await tells('gjorde om 1 anteckning\n');
  expect((await interrupt()).stdout.match(/b[^/]*\.json/g)).toHaveLength(1);
  const files = Object.keys(await contentsOf(folder)).filter((path) => path.startsWith(out));
  expect(files.filter((path) => path.includes('manifest'))).toEqual([]);
});

describe('sees', () => {
  const files = { 'x/p/a.md': 'A', 'x/mallar/title.hbs': 'Ett' };

  test('a note that comes, in a folder that comes', async () => {
    const { write, becomes } = await watching(files, '-f json --out-dir ut x/p');
    await write('x/p/2026/b.md', 'B');
    await becomes('ut/2026/b.json', 'json B');
  });

  test('a note that is renamed, and one that goes', async () => {
    const { folder, tells } = await watching({ ...files, 'x/p/b.md': 'B' }, '-f json --out-dir ut x/p');
    await rename(join(folder, 'x/p/a.md'), join(folder, 'x/p/c.md'));
    await tells('x/p/a.md heter nu x/p/c.md, men ut/a.json är kvar\n');
    await rm(join(folder, 'x/p/b.md'));
    await tells('x/p/b.md finns inte längre, men ut/b.json är kvar\n');
    const { stderr } = await running!.interrupt();
    expect(stderr.match(/heter nu/g)).toHaveLength(1);
  });

  test.each(['x/p/protokoll.config.json', 'protokoll.config.json'])('a config file (%s)', async (config) => {
    const { write, tells } = await watching(files, '-f json --out-dir ut x/p');
    await write(config, '{ "principal": "Byrådet" }');
    await tells('gjorde om 1 anteckning\n');
  });

  test('a template, which the config names', async () => {
    const withConfig = { ...files, 'protokoll.config.json': '{ "templates": "x/mallar" }' };
    await savedUntilTold(
      await watching(withConfig, '-f json --out-dir ut x/p'),
      'x/mallar/title.hbs',
      'gjorde om 1 anteckning\n',
    );
  });

  test('an image, wherever it lies', async () => {
    const bytes = Buffer.from('one');
    const images = new Map([['../bild.png', { mediaType: 'image/png', bytes }]]);
    const library = { inlineImages: () => ({ images, diagnostics: [] }) };
    await savedUntilTold(
      await watching({ ...files, 'x/bild.png': 'one' }, '-f json --out-dir ut x/p', { library }),
      'x/bild.png',
      'gjorde om 1 anteckning\n',
    );
  });
});

/** Saves a file again and again: what a build has only just named is watched a moment later. */
async function savedUntilTold({ write, tells }: Watching, file: string, text: string): Promise<void> {
  let times = 0;
  const saving = setInterval(() => void write(file, `${++times}`), 1000);
  try {
    await write(file, `${times}`);
    await tells(text);
  } finally {
    clearInterval(saving);
  }
}

describe('goes on', () => {
  test('after a config file with a fault', async () => {
    const { write, tells, becomes } = await watching({ 'p/a.md': 'A' }, '-f json --out-dir ut p');
    await write('protokoll.config.json', '{ "papper": "A4" }');
    await tells('okänd nyckel "papper"');
    await write('protokoll.config.json', '{ "paper": "A4" }');
    await write('p/a.md', 'A2');
    await becomes('ut/a.json', 'json A2');
  });

  test('when all notes are gone for a while', async () => {
    const { folder, write, tells, becomes } = await watching({ 'p/a.md': 'A' }, '-f json --out-dir ut p');
    await rm(join(folder, 'p/a.md'));
    await tells('inga anteckningar');
    await write('p/b.md', 'B');
    await becomes('ut/b.json', 'json B');
  });

  test('when the note that it was given is replaced, or gone for a while', async () => {
    const { folder, write, becomes, tells } = await watching(
      { 'p/a.md': 'A' },
      '-f json --out-dir ut p/a.md',
    );
    await write('p/new', 'A2');
    await rename(join(folder, 'p/new'), join(folder, 'p/a.md'));
    await becomes('ut/a.json', 'json A2');
    await rm(join(folder, 'p/a.md'));
    await tells('hittar inte p/a.md');
    await write('p/a.md', 'A3');
    await becomes('ut/a.json', 'json A3');
    await write('p/a.md', 'A4');
    await becomes('ut/a.json', 'json A4');
  });

  test('with the same browser', async () => {
    let starts = 0;
    const openPrinter = () => {
      starts++;
      return fakeLibrary.openPrinter();
    };
    const { write, tells } = await watching({ 'p/a.md': 'A' }, '--out-dir ut p', {
      library: { openPrinter },
    });
    await write('p/a.md', 'A2');
    await tells('gjorde om 1 anteckning\n');
    expect(starts).toBe(1);
  });

  test('after a document that could not be printed', async () => {
    const openPrinter = () => Promise.reject(new ProtokollError('ingen webbläsare', 3));
    const { write, becomes } = await watching({ 'p/a.md': 'A' }, '-f pdf,json --out-dir ut p', {
      library: { openPrinter },
    });
    await write('p/a.md', 'A2');
    await becomes('ut/a.json', 'json A2');
  });
});

test('SIGTERM ends it by 143', async () => {
  const { interrupt } = await watching({ 'p/a.md': 'A' }, '-f json p');
  expect((await interrupt('SIGTERM')).status).toBe(143);
});

test.each([
  ['--watch -f json -', '--watch behöver filer; - går inte'],
  ['--watch -f json -o - a.md', '--watch behöver filer; - går inte'],
  ['--watch --dry-run a.md', '--watch och --dry-run kan inte användas tillsammans'],
  ['--watch b.md', 'hittar inte b.md; menar du a.md?'],
])('%s ends by 2 at once', async (words, message) => {
  const folder = await folderWith({ 'a.md': 'A' });
  expect(await run(folder, `build ${words}`)).toMatchObject({ status: 2, stderr: `protokoll: ${message}\n` });
});
