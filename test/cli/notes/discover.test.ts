import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
  expect(await found(folder, '{2025,2026/x}/*.md')).toEqual(['2025/a.md', '2026/x/c.md']);
});

test('a name with brackets that exists is a file', async () => {
  const folder = await folderWith(notes('[1]*.md'));
  expect(await found(folder, '[1]*.md')).toEqual(['[1]*.md']);
});

test.skipIf(process.platform === 'win32')(
  'a sign of a folder’s name can be escaped in a pattern',
  async () => {
    const folder = await folderWith(notes('[1]/a.md', '1/c.md'));
    expect(await found(folder, '\\[1\\]/*.md')).toEqual(['[1]/a.md']);
  },
);

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

test('a name that is composed in another way, as on a Mac, is the same name', async () => {
  const folder = await folderWith(notes('Mo\u0308te.md'));
  expect(await found(folder, 'M\u00F6te.md')).toEqual(['Mo\u0308te.md']);
});

test('a path that leads nowhere is told in one line, as it was given', async () => {
  const folder = await folderWith(notes('a.md'));
  await symlink('ring.md', join(folder, 'ring.md'));
  const told = async (path: string) => run(folder, ['lint', path]);
  expect(await told('ring.md')).toMatchObject({
    status: 2,
    stderr: 'protokoll: kan inte läsa ring.md: länken leder till sig själv\n',
  });
  const long = `${'a'.repeat(300)}.md`;
  expect((await told(long)).stderr).toBe(`protokoll: kan inte läsa ${long}: namnet är för långt\n`);
  expect((await told('a\n\u001B[31m.md')).stderr).toMatch(
    /^protokoll: hittar inte a\uFFFD\uFFFD\[31m\.md.*\n$/,
  );
});

test('a .gitignore that is a folder ignores nothing', async () => {
  const folder = await folderWith(notes('a.md', '.gitignore/x'));
  expect(await found(folder, '.')).toEqual(['a.md']);
});

test('standard input that does not come to an end is no note', async () => {
  const folder = await folderWith({});
  const { status, stdout } = await run(folder, 'lint --output-format concise -', {
    stdin: 'a'.repeat(100_000_001),
  });
  expect(status).toBe(1);
  expect(stdout).toBe(
    '<stdin>:1:1: fel Filen går inte att läsa: den är för stor; anteckningar får vara högst 5 MB.  olasbar-fil\n',
  );
});

// Nothing is closed to root.
describe.skipIf(process.getuid?.() === 0)('a folder that may not be read', () => {
  const close = async (folder: string) => {
    await mkdir(join(folder, 'stängd'), { mode: 0 });
    return folder;
  };

  test('is a finding, and the notes beside it are read', async () => {
    const folder = await close(await folderWith(notes('a.md', 'b.md')));
    const { status, stdout } = await run(folder, 'lint --output-format concise .');
    expect(status).toBe(1);
    expect(stdout).toContain('stängd:1:1: fel Mappen går inte att läsa: behörighet saknas.  olasbar-fil\n');
    expect(stdout).toContain('b.md:1:1: info');
    expect(await run(folder, 'build -f json --out-dir ut .')).toMatchObject({ status: 1, stderr: '' });
    await chmod(join(folder, 'stängd'), 0o700);
  });

  test('is nothing to a run that git or the config keeps out of it', async () => {
    const folder = await close(await folderWith({ ...notes('a.md'), '.gitignore': 'stängd/' }));
    expect(await found(folder, '.')).toEqual(['a.md']);
    await chmod(join(folder, 'stängd'), 0o700);
  });

  test('can not be named', async () => {
    const folder = await close(await folderWith(notes('a.md')));
    expect(await run(folder, 'lint stängd')).toMatchObject({ status: 1 });
    expect(await run(folder, 'lint stängd/a.md')).toMatchObject({
      status: 2,
      stderr: 'protokoll: kan inte läsa stängd/a.md: behörighet saknas\n',
    });
    await chmod(join(folder, 'stängd'), 0o700);
  });
});
