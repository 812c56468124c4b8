import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';

/** The notes that `protokoll lint` finds; each has one finding. */
async function found(folder: string, words: string): Promise<string[]> {
  const { stdout, stderr } = await run(folder, `lint --output-format concise ${words}`);
  expect(stderr).toBe('');
  return stdout.split('\n').flatMap((line) => line.split(':1:1:').slice(0, -1));
}

const notes = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, 'info i']));

test('a folder stands for the notes in it', async () => {
  const folder = await folderWith(
    notes(
      'b.md',
      'a/å.md',
      'a.md',
      'a.txt',
      'README.md',
      'a/readme.sv.md',
      'CHANGELOG.md',
      'LICENSE.md',
      '.git/x.md',
      '.dold.md',
      'node_modules/x/y.md',
    ),
  );
  expect(await found(folder, '.')).toEqual(['a.md', 'a/å.md', 'b.md']);
});

test('a file is taken whatever its name, and each note once', async () => {
  const folder = await folderWith(notes('README.md', 'a.txt', 'b.md'));
  expect(await found(folder, 'b.md README.md ./b.md . a.txt')).toEqual(['b.md', 'README.md', 'a.txt']);
});

test('what git ignores is passed over, as nested files say', async () => {
  const folder = await folderWith({
    ...notes('a.md', 'ut/b.md', 'x/c.utkast.md', 'x/d.utkast.md', 'x/y/e.md', 'x/y/f.md'),
    '.gitignore': '/ut/\n*.utkast.md\n',
    'x/.gitignore': '!d.utkast.md\n/y/e.md\n',
  });
  expect(await found(folder, '.')).toEqual(['a.md', 'x/d.utkast.md', 'x/y/f.md']);
  expect(await found(folder, 'ut')).toEqual(['ut/b.md']);
});

test('the .gitignore at the top of a repository counts for a folder in it', async () => {
  const folder = await folderWith({ ...notes('x/a.md', 'x/b.md'), '.git/HEAD': '', '.gitignore': 'b.md' });
  expect(await found(folder, 'x')).toEqual(['x/a.md']);
});

test('exclude of the config is passed over', async () => {
  const folder = await folderWith({
    ...notes('a.md', 'arkiv/b.md', 'x/arkiv/c.md'),
    'protokoll.config.yaml': 'exclude: [/arkiv/]',
  });
  expect(await found(folder, '.')).toEqual(['a.md', 'x/arkiv/c.md']);
  expect(await found(folder, 'arkiv/b.md')).toEqual(['arkiv/b.md']);
});

test('a pattern stands for the notes that match it', async () => {
  const folder = await folderWith(
    notes('2025/a.md', '2026/b.md', '2026/x/c.md', '2026/d.pdf', '2026/README.md'),
  );
  expect(await found(folder, '2026/**')).toEqual(['2026/b.md', '2026/x/c.md']);
  expect(await found(folder, '{2025,2026}/*.md')).toEqual(['2025/a.md', '2026/b.md']);
});

test('a name with brackets that exists is a file', async () => {
  const folder = await folderWith(notes('[1]*.md'));
  expect(await found(folder, '[1]*.md')).toEqual(['[1]*.md']);
});

test('links in a folder are not followed', async () => {
  const folder = await folderWith(notes('in/a.md', 'out/b.md'));
  await symlink(join(folder, 'out'), join(folder, 'in/folder'));
  await symlink(join(folder, 'out/b.md'), join(folder, 'in/file.md'));
  expect(await found(folder, 'in')).toEqual(['in/a.md']);
  expect(await found(folder, 'in/**/*.md')).toEqual(['in/a.md']);
});

test.each([
  ['a.md saknas.md', 'hittar inte saknas.md'],
  ['namnd/marz.md', 'hittar inte namnd/marz.md; menar du namnd/mars.md?'],
  ['tom', 'inga anteckningar (.md) i mappen tom'],
  ['a.md 2027/*.md', 'inga anteckningar (.md) stämmer med 2027/*.md'],
])('%s ends with 2 and one line', async (words, message) => {
  const folder = await folderWith({ 'a.md': 'error e', 'namnd/mars.md': '', 'tom/x.txt': '' });
  expect(await run(folder, `lint ${words}`)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `protokoll: ${message}\n`,
  });
});

test('a note that can not be read is a finding, and the others go on', async () => {
  const folder = await folderWith(notes('b.md'));
  const socket = createServer().listen(join(folder, 'a.md'));
  await once(socket, 'listening');
  const { status, stdout } = await run(folder, 'lint --output-format concise a.md b.md');
  socket.close();
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^a\.md:1:1: fel Filen går inte att läsa: det är ingen vanlig fil\. .*\nb\.md:1:1: info/,
  );
});

test.runIf(process.platform !== 'win32')(
  'a pipe and a device are no notes, and are not waited for',
  async () => {
    const folder = await folderWith(notes('a.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const { status, stdout } = await run(folder, 'lint --output-format concise pipe.md /dev/zero');
    expect(status).toBe(1);
    expect(stdout.match(/det är ingen vanlig fil/g)).toHaveLength(2);
  },
);
