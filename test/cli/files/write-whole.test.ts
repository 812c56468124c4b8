import { execFileSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../src/cli/files/make-folder.ts';
import { writeWhole } from '../../../src/cli/files/write-whole.ts';
import { folderWith } from '../support/run.ts';

test.skipIf(process.platform === 'win32')('what is written to a pipe goes through it', async () => {
  const folder = await folderWith({});
  const pipe = join(folder, 'rör');
  execFileSync('mkfifo', [pipe]);
  const [, read] = await Promise.all([writeWhole(pipe, 'fynd'), readFile(pipe, 'utf8')]);
  expect(read).toBe('fynd');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test('a folder is made with those above it, once', async () => {
  const folder = await folderWith({ 'fil.txt': '' });
  await makeFolder(join(folder, 'a/b/c'));
  await makeFolder(join(folder, 'a/b/c'));
  await Promise.all(['x/y/1', 'x/y/2', 'x/y/1'].map((path) => makeFolder(join(folder, path))));
  expect(lstatSync(join(folder, 'x/y/2')).isDirectory()).toBe(true);
  await expect(makeFolder(join(folder, 'fil.txt'))).rejects.toThrow('EEXIST');
  await expect(makeFolder(join(folder, 'fil.txt/a'))).rejects.toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('a folder that can not be made is refused at once', async () => {
  await expect(makeFolder('/proc/protokoll/a')).rejects.toThrow('ENOENT');
});
