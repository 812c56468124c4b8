import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import { openLintCache } from '../../../src/cli/lint/lint-cache.ts';
import type { NoteFindings } from '../../../src/cli/lint/lint-note.ts';
import * as library from '../../../src/index.ts';
import { folderWith } from '../support/run.ts';
import type { Ended } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

/** Twelve notes of a series, one of them with a secret, and one that does not go on where the one before it ended. */
const notes = Object.fromEntries(
  Array.from({ length: 12 }, (_, nth) => [
    `${nth}.md`,
    notesWith(`Rasten är kl. 13:30 för :sekretess[Sven Hemlig]{lagrum="OSL 26:1"}.`, {
      date: `2026-05-${String(nth + 1).padStart(2, '0')}`,
      first: nth === 11 ? 40 : nth + 1,
    }).replace('---\n#', 'numrering: löpande-år\n---\n#'),
  ]),
);

interface Run extends Ended {
  /** How many notes were parsed. */
  readonly parsed: number;
}

async function lint(folder: string, cache: string, words = ''): Promise<Run> {
  const parseProtocol = vi.fn(library.parseProtocol);
  const ended = await protokoll(folder, `lint ${words} .`, {
    env: { XDG_CACHE_HOME: cache },
    library: { parseProtocol },
  });
  return { ...ended, parsed: parseProtocol.mock.calls.length };
}

/** That of notes, and that of what they give their series. */
async function cacheFiles(cache: string): Promise<[string, string]> {
  const folder = join(cache, 'protokoll', 'lint');
  const [one, other] = (await readdir(folder)).map((file) => join(folder, file)) as [string, string];
  return one.endsWith('-series.json') ? [other, one] : [one, other];
}

test('unchanged notes are not parsed again, and the findings are the same', async () => {
  const [folder, cache] = [await folderWith(notes), await folderWith({})];
  const first = await lint(folder, cache);
  expect(first.parsed).toBe(12);
  expect(first.stdout).toContain('paragraf-serie');
  expect(await lint(folder, cache)).toEqual({ ...first, parsed: 0 });
  const sarif = (words: string) => lint(folder, cache, `--output-format sarif ${words}`);
  expect((await sarif('')).stdout).toBe((await sarif('--no-cache')).stdout);
});

test('a change is seen, in the note and in its series', async () => {
  const [folder, cache] = [await folderWith(notes), await folderWith({})];
  await lint(folder, cache);
  await writeFile(join(folder, '11.md'), notes['11.md']!.replace('§ 40', '§ 12').replace('13:30', '13.30'));
  const { stdout } = await lint(folder, cache);
  expect(stdout).not.toMatch(/paragraf-serie|^11\.md/m);
  expect(stdout).toBe((await lint(folder, cache, '--no-cache')).stdout);
});

test('a change of the config or the profile is seen', async () => {
  const [folder, cache] = [await folderWith(notes), await folderWith({})];
  await lint(folder, cache);
  await writeFile(join(folder, 'protokoll.config.yaml'), 'rules: { klockslag-form: error }');
  expect((await lint(folder, cache)).status).toBe(1);
  expect((await lint(folder, cache, '--profile styrgrupp')).parsed).toBe(12);
});

test.each(['', 'x', '{"notes":{}}', 'cut'])('a damaged cache is ignored: %j', async (damage) => {
  const [folder, cache] = [await folderWith(notes), await folderWith({})];
  const first = await lint(folder, cache);
  const [file, seriesFile] = await cacheFiles(cache);
  const spoil = async (each: string) =>
    writeFile(each, damage === 'cut' ? (await readFile(each, 'utf8')).slice(0, -9) : damage);
  await spoil(file);
  expect(await lint(folder, cache)).toEqual(first);
  expect((await lint(folder, cache)).parsed).toBe(0);
  await spoil(seriesFile);
  expect(await lint(folder, cache)).toEqual({ ...first, parsed: 0 });
  await writeFile(join(folder, '11.md'), notes['11.md']!.replace('§ 40', '§ 12'));
  const { stdout, parsed } = await lint(folder, cache);
  expect(stdout).toBe((await lint(folder, cache, '--no-cache')).stdout);
  expect([stdout.includes('paragraf-serie'), parsed]).toEqual([false, 12]);
});

test('where one note changes, its series takes what the others gave it from what is kept', async () => {
  const [folder, cache] = [await folderWith(notes), await folderWith({})];
  await lint(folder, cache);
  for (const first of ['§ 12', '§ 50']) {
    await writeFile(join(folder, '11.md'), notes['11.md']!.replace('§ 40', first));
    const { stdout, parsed } = await lint(folder, cache);
    expect(stdout).toBe((await lint(folder, cache, '--no-cache')).stdout);
    expect(parsed).toBe(1);
  }
});

test('a folder that is moved, and the same on another machine, finds what was kept', async () => {
  const [folder, cache] = [await folderWith({}), await folderWith({})];
  const config = 'logo: vapen.svg\nownRules: [{ name: lokal-a, message: A., forbid: { vote: {} } }]\n';
  for (const place of ['hemma', 'borta']) {
    await mkdir(join(folder, place, 'protokoll'), { recursive: true });
    for (const [name, text] of Object.entries({ ...notes, 'protokoll.config.yaml': config }))
      await writeFile(join(folder, place, 'protokoll', name), text);
  }
  const there = await lint(join(folder, 'hemma/protokoll'), cache);
  const here = await lint(join(folder, 'borta/protokoll'), cache);
  expect([there.parsed, here.parsed]).toEqual([12, 0]);
  expect(here.stdout).toBe(there.stdout);
});

test('ten thousand notes stay in the cache, whatever else it holds', { timeout: 60_000 }, async () => {
  const [folder, cache] = [await folderWith({}), await folderWith({})];
  const context = { io: { cwd: folder, env: { XDG_CACHE_HOME: cache } }, library: { version: '1' } };
  const open = (count: number) => openLintCache(true, count, context as unknown as Context);
  const findings = { profile: 'mote' } as NoteFindings;
  for (const [name, count] of [
    ['other', 60_000],
    ['note', 10_000],
  ] as const) {
    const { notes: kept, save } = await open(count);
    for (let nth = 0; nth < count; nth++) kept.keep(`${name}${nth}`, findings);
    await save();
  }
  const { notes: kept } = await open(10_000);
  const lost = Array.from({ length: 10_000 }, (_, nth) => kept.find(`note${nth}`)).filter(
    (each) => each === null,
  );
  expect(lost).toHaveLength(0);
});

test('what another version of the program found is ignored', async () => {
  const [folder, cache] = [await folderWith(notes), await folderWith({})];
  await lint(folder, cache);
  const parseProtocol = vi.fn(library.parseProtocol);
  const setting = { env: { XDG_CACHE_HOME: cache }, library: { parseProtocol, version: '9.9.9' } };
  await protokoll(folder, 'lint .', setting);
  expect(parseProtocol).toHaveBeenCalledTimes(12);
});

test('the cache holds no secrets, and others can not read it', async () => {
  const [folder, cache] = [await folderWith(notes), await folderWith({})];
  await lint(folder, cache);
  for (const file of await cacheFiles(cache)) expect(await readFile(file, 'utf8')).not.toContain('Hemlig');
  if (process.platform !== 'win32') expect((await stat(join(cache, 'protokoll'))).mode & 0o077).toBe(0);
});

test('with few notes, --no-cache or no folder to write in, there is none', async () => {
  const [folder, cache] = [await folderWith(notes), await folderWith({})];
  await lint(folder, cache, '--no-cache');
  await protokoll(folder, 'lint 1.md', { env: { XDG_CACHE_HOME: cache } });
  expect(await readdir(cache)).toEqual([]);
  expect((await lint(folder, join(folder, '1.md'))).status).toBe(0);
});
