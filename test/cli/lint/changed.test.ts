import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

/** Months of one board, each with one § that goes on from the one before; `lines` in some of them. */
function series(lines: Readonly<Record<number, string>> = {}, firsts: Readonly<Record<number, number>> = {}) {
  return Object.fromEntries(
    [1, 2, 3, 4, 5].map((month) => [
      `möten/${month}.md`,
      notesWith(lines[month] ?? '', { date: `2026-0${month}-10`, first: firsts[month] ?? month }).replace(
        '---\n#',
        'numrering: löpande-år\n---\n#',
      ),
    ]),
  );
}

const author = ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.org'];

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-C', folder, ...author, ...args], { encoding: 'utf8', stdio: 'pipe' });
}

async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith(files);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'x');
  return folder;
}

async function found(folder: string, words: string, env = {}) {
  const { stdout, stderr, status } = await protokoll(folder, `${words} --output-format concise`, { env });
  const named = stdout
    .split('\n')
    .flatMap((line) => /^([^:]+):.* {2}(\S+)$/.exec(line)?.slice(1).join(' ') ?? []);
  return { named, stderr, status };
}

test.each(['lint', 'ci', 'lint möten'])(
  '%s --since tells only of notes that differ, by their series',
  async (words) => {
    const folder = await repository(series({ 2: 'Rasten är kl. 13:30.' }));
    const { [`möten/3.md`]: third, [`möten/5.md`]: fifth } = series({ 3: 'Rasten är kl. 14:30.' }, { 5: 40 });
    await writeFile(join(folder, 'möten/3.md'), third!);
    await writeFile(join(folder, 'möten/5.md'), fifth!);
    const { named } = await found(folder, `${words} --since main`);
    expect(named).toEqual(['möten/3.md klockslag-form', 'möten/5.md paragraf-serie']);
  },
);

test('named files are read with the others of their folder', async () => {
  const folder = await repository(series());
  await writeFile(join(folder, 'möten/3.md'), series({ 3: 'Kaffe serveras.' })['möten/3.md']!);
  await writeFile(join(folder, 'möten/5.md'), series({}, { 5: 40 })['möten/5.md']!);
  const { named } = await found(folder, 'lint --since HEAD möten/3.md möten/5.md');
  expect(named).toEqual(['möten/5.md paragraf-serie']);
});

test('what a branch has changed, and files that git does not have yet, differ from main', async () => {
  const folder = await repository(series());
  git(folder, 'checkout', '-qb', 'egen');
  await writeFile(join(folder, 'möten/2.md'), series({ 2: 'Rasten är kl. 13:30.' })['möten/2.md']!);
  git(folder, 'commit', '-qam', 'y');
  git(folder, 'checkout', '-q', 'main');
  await writeFile(join(folder, 'möten/4.md'), series({ 4: 'Rasten är kl. 15:30.' })['möten/4.md']!);
  git(folder, 'commit', '-qam', 'z');
  git(folder, 'checkout', '-q', 'egen');
  await writeFile(join(folder, 'åtgärd.md'), notesWith('Rasten är kl. 16:30.', { date: '2024-02-02' }));
  const { named } = await found(folder, 'lint --since main');
  expect(named).toEqual(['möten/2.md klockslag-form', 'åtgärd.md klockslag-form']);
});

test('what is staged is checked as it is staged', async () => {
  const folder = await repository(series());
  await writeFile(join(folder, 'möten/2.md'), series({ 2: 'Rasten är kl. 13:30.' })['möten/2.md']!);
  await writeFile(join(folder, 'möten/3.md'), series({ 3: 'Rasten är kl. 13:30.' })['möten/3.md']!);
  git(folder, 'add', 'möten/2.md');
  await writeFile(join(folder, 'möten/2.md'), series()['möten/2.md']!);
  expect((await found(folder, 'lint --staged')).named).toEqual(['möten/2.md klockslag-form']);
  git(folder, 'reset', '-q');
  expect(await found(folder, 'lint --staged')).toMatchObject({
    named: [],
    status: 0,
    stderr: expect.stringContaining('ingen anteckning är ändrad'),
  });
});

test('a commit that is not there, and a folder that is not in git, end with 2', async () => {
  const folder = await repository(series());
  expect(await found(folder, 'lint --since nej')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('git har ingen sådan commit'),
  });
  expect((await found(folder, 'lint --since --output=x')).status).toBe(2);
  await rm(join(folder, '.git'), { recursive: true });
  expect(await found(folder, 'lint --since main')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('ligger inte i en mapp där git sparar ändringar'),
  });
});

test('a path may be named as git quotes it', async () => {
  const folder = await repository(series({ 2: 'Rasten är kl. 13:30.' }));
  const words = ['lint', '"m\\303\\266ten/2.md"', '--output-format', 'concise'];
  expect((await protokoll(folder, words)).stdout).toMatch(/^möten\/2\.md:/);
});

const verified = notesWith('Kaffe serveras.', { status: 'justerat' });

test('what notes that are justerade can not be compared with is told, and can be required', async () => {
  const folder = await repository({ 'a.md': verified });
  const told = async (words: string, env = {}) => {
    const { status, stderr } = await protokoll(folder, words, {
      env: { PATH: process.env['PATH']!, ...env },
    });
    return { status, stderr: stderr.split('\n')[0] };
  };
  const foreign = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
  expect((await told('lint .')).stderr).not.toContain('jämfördes');
  expect(await told('lint .', foreign)).toEqual({
    status: 0,
    stderr: expect.stringContaining(
      '1 justerad anteckning jämfördes inte med allt som den har varit: repot tillhör',
    ),
  });
  expect((await told('ci --require-history', foreign)).status).toBe(2);
  expect(await told('lint . --require-history', { PATH: folder })).toEqual({
    status: 2,
    stderr: expect.stringContaining('git finns inte här'),
  });
  await rm(join(folder, '.git'), { recursive: true });
  expect((await told('lint .')).stderr).not.toContain('jämfördes');
  expect((await told('ci')).stderr).toContain('ligger inte i en mapp där git sparar ändringar');
  expect((await told('lint . --require-history')).status).toBe(2);
});

test('a shallow clone is told to be one', async () => {
  const folder = await repository({ 'a.md': verified });
  await writeFile(join(folder, 'a.md'), verified.replace('Kaffe', 'Te'));
  git(folder, 'commit', '-qam', 'y');
  const clone = await folderWith({});
  git(
    clone,
    'clone',
    '-q',
    '--depth',
    '1',
    `file://${folder.replaceAll('[', '%5B').replaceAll(']', '%5D').replaceAll(' ', '%20').replaceAll('å', '%C3%A5')}`,
    'klon',
  );
  const { stderr, status } = await protokoll(clone, 'lint klon --require-history');
  expect(stderr).toContain('historiken är inte hel');
  expect(status).toBe(2);
});
