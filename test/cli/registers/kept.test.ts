import { readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import * as library from '../../../src/index.ts';
import { folderWith } from '../support/run.ts';
import { protokoll } from '../lint/notes.ts';

const note = (date: string, lines: string) =>
  `---\norgan: Rådet\nprofil: namnd\nbeslutande: Bo Ek\ndatum: ${date}\n---\n\n## § 1 Läget\n\n${lines}\n\n### Beslut\n\natt vänta\n`;

/** A folder with two notes that were written long ago, a cache, and runs that count how many notes they read and registers they make. */
async function kept() {
  const folder = await folderWith({
    'a.md': note('2026-01-15', '- [ ] Bo Ek: ringa :sekretess[Elsa Hemlig] (senast 2026-02-01) {#U-1}'),
    'b.md': note(
      '2026-02-15',
      '- [x] Bo Ek: ringa {#U-1}\n- [ ] Ada Berg: skriva (senast 2026-03-01) {#U-2}',
    ),
  });
  for (const file of ['a.md', 'b.md']) await utimes(join(folder, file), 1000, 1000);
  const cache = await folderWith({});
  const stores = async () => {
    const facts = join(cache, 'protokoll', 'facts');
    return (await readdir(facts)).map((name) => join(facts, name));
  };
  const run = async (words: string) => {
    const parseProtocol = vi.fn(library.parseProtocol);
    const makeRegister = vi.fn(library.makeRegister);
    const { stdout, stderr, status } = await protokoll(folder, `${words} --per 2026-04-01`, {
      env: { XDG_CACHE_HOME: cache },
      library: { parseProtocol, makeRegister },
    });
    return {
      told: { stdout, stderr, status },
      parsed: parseProtocol.mock.calls.length,
      made: makeRegister.mock.calls.length,
    };
  };
  return { folder, run, stores };
}

test('asked again it tells the same of unchanged notes without reading them, and the same without the store', async () => {
  const { run, stores } = await kept();
  const first = await run('actions');
  expect(first).toMatchObject({ parsed: 2, made: 1, told: { status: 0 } });
  expect(await run('actions')).toEqual({ ...first, parsed: 0, made: 0 });
  expect(await run('actions --no-cache')).toEqual(first);
  for (const file of await stores()) await writeFile(file, '');
  expect(await run('actions')).toEqual(first);
});

test('another question, or another register, is answered from what is kept of the notes', async () => {
  const { run } = await kept();
  await run('actions');
  expect(await run('actions --open')).toMatchObject({ parsed: 0, made: 1 });
  for (const kind of ['decisions', 'attendance', 'actions --format json']) {
    expect((await run(kind)).told).toEqual((await run(`${kind} --no-cache`)).told);
    expect((await run(kind)).parsed).toBe(0);
  }
});

test('a changed note is read again, and what is kept of the others stays', async () => {
  const { folder, run } = await kept();
  await run('actions');
  await writeFile(join(folder, 'b.md'), note('2026-02-15', 'Inget.'));
  const changed = await run('actions');
  expect(changed.parsed).toBe(1);
  expect(changed.told.stdout).toContain('1 öppet, 1 försenat, 1 rad');
  // It was changed so lately that it may change again unseen: it is looked at, and not read.
  expect(await run('attendance')).toMatchObject({ parsed: 0 });
  expect((await run('decisions')).told.stdout).toContain('2 rader');
});

test('what is kept is masked', async () => {
  const { run, stores } = await kept();
  for (const kind of ['actions', 'decisions', 'attendance']) await run(kind);
  const files = await stores();
  expect(files).toHaveLength(4);
  for (const file of files) expect(await readFile(file, 'utf8')).not.toContain('Hemlig');
});

test('a store that is damaged anywhere is made anew without a word', async () => {
  const { run, stores } = await kept();
  const first = await run('actions');
  const [facts = ''] = (await stores()).filter((file) => !file.endsWith('-actions'));
  const [answer = ''] = (await stores()).filter((file) => file.endsWith('-actions'));
  const whole = await readFile(facts);
  for (const at of [0, 50, 300, Math.floor(whole.length / 2), whole.length - 3]) {
    const damaged = Buffer.from(whole);
    damaged[at]! ^= 0x15;
    await writeFile(facts, damaged);
    await writeFile(answer, damaged.subarray(0, at));
    expect((await run('actions')).told).toEqual(first.told);
    expect((await run('decisions')).told).toEqual((await run('decisions --no-cache')).told);
  }
});
