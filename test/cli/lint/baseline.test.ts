import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutKnown, writeBaselines } from '../../../src/cli/lint/baseline-file.ts';
import type { LintedNote } from '../../../src/cli/lint/lint-all.ts';
import type { Context } from '../../../src/cli/context.ts';
import { folderWith } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

const concise = '--output-format concise';
const old = notesWith('Rasten är kl. 13:30.');

async function written(folder: string): Promise<string> {
  return readFile(join(folder, 'protokoll.baseline.json'), 'utf8');
}

test('findings in the baseline are not shown, though lines move; others are', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'möten/a.md': old });
  const { status, stderr } = await protokoll(folder, 'lint --write-baseline .');
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: 'protokoll: skrev 1 fynd till protokoll.baseline.json\n',
  });
  expect(JSON.parse(await written(folder))).toEqual({
    version: 1,
    findings: [
      {
        file: 'möten/a.md',
        rule: 'klockslag-form',
        item: '§ 1',
        fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      },
    ],
  });
  expect((await protokoll(folder, `lint ${concise} .`)).stdout).toBe('');
  expect((await protokoll(folder, 'lint .')).stderr).toContain(
    '0 nya fynd; 1 står redan i protokoll.baseline.json',
  );
  await writeFile(
    join(folder, 'möten/a.md'),
    notesWith(`Kaffe serveras.\n\nRasten är kl. 13:30.\n\n§§ 1-7 gäller.`),
  );
  expect((await protokoll(folder, `lint ${concise} .`)).stdout).toMatch(/^[^\n]*tankstreck-saknas\n$/);
  expect((await protokoll(folder, `lint ${concise} --no-baseline .`)).stdout).toContain('klockslag-form');
});

test('findings that are gone are told, of the notes that were linted', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'a.md': old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline .');
  await writeFile(join(folder, 'a.md'), notesWith(''));
  expect((await protokoll(folder, 'lint a.md')).stderr).toContain(
    '1 fynd i protokoll.baseline.json finns inte längre',
  );
  expect((await protokoll(folder, 'lint b.md')).stderr).not.toContain('finns inte längre');
});

test('a baseline of some notes keeps what it knows of others, and its order', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'a.md': old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline b.md');
  await protokoll(folder, 'lint --write-baseline a.md');
  const once = await written(folder);
  await protokoll(folder, 'lint --write-baseline .');
  expect(await written(folder)).toBe(once);
  expect(once.indexOf('"a.md"')).toBeLessThan(once.indexOf('"b.md"'));
});

test('notes that can not be read stay errors', async () => {
  const folder = await folderWith({ 'a.md': 'a\0b' });
  await protokoll(folder, 'lint --write-baseline a.md');
  expect((await protokoll(folder, 'lint a.md')).status).toBe(1);
});

test('a baseline that can not be read stops the run', async () => {
  const folder = await folderWith({ 'a.md': old, 'protokoll.baseline.json': '{' });
  expect(await protokoll(folder, 'lint a.md')).toMatchObject({ status: 2, stdout: '' });
});

test('what it knows of notes that are removed is told, and forgotten when it is written anew', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'a.md': old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline .');
  await rm(join(folder, 'b.md'));
  const { stderr } = await protokoll(folder, `lint ${concise} .`);
  expect(stderr).toContain('1 fynd i protokoll.baseline.json finns inte längre');
  await protokoll(folder, 'lint --write-baseline a.md');
  expect(await written(folder)).not.toContain('b.md');
});

const other = notesWith('Kaffet serveras kl. 14:30.');

test('what it knows of a note follows it when it is renamed, and when its folder is', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', '2025/a.md': old, '2025/b.md': other });
  await protokoll(folder, 'lint --write-baseline .');
  await rename(join(folder, '2025'), join(folder, 'arkiv'));
  await rename(join(folder, 'arkiv/b.md'), join(folder, 'arkiv/c.md'));
  await writeFile(join(folder, 'arkiv/a.md'), notesWith('Rasten är kl. 13:30.\n\n§§ 1-7 gäller.'));
  const { stdout, stderr } = await protokoll(folder, `lint ${concise} .`);
  expect(stdout).toMatch(/^arkiv\/a\.md:[^\n]*tankstreck-saknas\n$/);
  expect(stderr).not.toContain('finns inte längre');
  const pruned = await protokoll(folder, `lint ${concise} --prune-baseline .`);
  expect(pruned.stderr).toContain(
    'skrev om protokoll.baseline.json efter 2 flyttade eller omdöpta anteckningar',
  );
  expect(pruned.stdout).toBe(stdout);
  expect((JSON.parse(await written(folder)) as Written).findings.map(({ file }) => file)).toEqual([
    'arkiv/a.md',
    'arkiv/c.md',
  ]);
});

interface Written {
  readonly findings: readonly { readonly file: string }[];
}

test('a note that is new, and no other that has gone, is not hidden by what is known of one that has', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'a.md': old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline .');
  await writeFile(join(folder, 'c.md'), old);
  expect((await protokoll(folder, `lint ${concise} .`)).stdout).toMatch(/^c\.md:/);
  await rm(join(folder, 'a.md'));
  await writeFile(join(folder, 'd.md'), old);
  // One of the two is what a.md has become.
  expect((await protokoll(folder, `lint ${concise} .`)).stdout.split('\n')).toHaveLength(2);
  await rm(join(folder, 'c.md'));
  await writeFile(join(folder, 'd.md'), other);
  expect((await protokoll(folder, `lint ${concise} .`)).stdout).toMatch(/^d\.md:/);
});

test('the baseline nearest upwards from a note counts, from wherever it is linted', async () => {
  const folder = await folderWith({
    '.git/HEAD': '',
    'a.md': old,
    'namnd/2026/b.md': old,
    'namnd/c.md': old,
  });
  await protokoll(join(folder, 'namnd'), 'lint --write-baseline .');
  expect((await protokoll(folder, `lint ${concise} .`)).stdout).toMatch(/^a\.md:[^\n]*\n$/);
  expect((await protokoll(join(folder, 'namnd/2026'), `lint ${concise} b.md`)).stdout).toBe('');
  await protokoll(folder, 'lint --write-baseline .');
  expect((JSON.parse(await written(folder)) as Written).findings.map(({ file }) => file)).toEqual(['a.md']);
  expect((await protokoll(join(folder, 'namnd/2026'), `lint ${concise} ..`)).stdout).toBe('');
});

test('six thousand notes and their findings take seconds', { timeout: 60_000 }, async () => {
  const folder = await folderWith({});
  const context = { io: { cwd: folder, env: {} }, note: () => {}, say: ({ sv }: { sv: string }) => sv };
  const notes = Array.from({ length: 6000 }, (_, nth) => lintedNote(folder, `${nth % 60}/${nth}.md`));
  const start = performance.now();
  await writeBaselines(notes, context as unknown as Context);
  const moved = notes.map((note, nth) => (nth % 2 ? note : lintedNote(folder, `arkiv/${note.file}`)));
  const left = await withoutKnown(moved, context as unknown as Context);
  expect(left.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(20_000);
});

/** A note with ten findings, as linting gives it. */
function lintedNote(folder: string, file: string): LintedNote {
  const name = file.split('/').at(-1)!;
  const found = Array.from({ length: 10 }, (_, nth) => ({ rule: 'klockslag-form', nth }));
  return {
    file,
    note: { file: join(folder, file) },
    config: { folder: null },
    diagnostics: found,
    fingerprints: () => found.map(({ nth }) => ({ item: null, hash: `${name}-${nth}` })),
  } as unknown as LintedNote;
}

test('--prune-baseline takes away what is found no more, and lets nothing new in', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': '', 'a.md': old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline .');
  await writeFile(join(folder, 'a.md'), notesWith('§§ 1-7 gäller.'));
  const { stdout, stderr } = await protokoll(folder, `lint ${concise} --prune-baseline .`);
  expect(stdout).toMatch(/^a\.md:[^\n]*tankstreck-saknas\n$/);
  expect(stderr).toContain('tog bort 1 fynd ur protokoll.baseline.json');
  expect(await written(folder)).toContain('"b.md"');
  expect(await written(folder)).not.toContain('"a.md"');
});

test('a file whose name is decomposed is the one that the baseline and the config name composed', async () => {
  const name = 'mo\u0308te.md';
  const folder = await folderWith({ 'protokoll.config.yaml': '', [name]: old, 'b.md': old });
  await protokoll(folder, 'lint --write-baseline .');
  expect(await written(folder)).toContain('"m\u00f6te.md"');
  expect((await protokoll(folder, `lint ${concise} .`)).stdout).toBe('');
  await writeFile(join(folder, 'protokoll.config.yaml'), 'exclude: [m\u00f6te.md]\n');
  expect((await protokoll(folder, `lint ${concise} --no-baseline .`)).stdout).toMatch(/^b\.md[^\n]*\n$/);
});
