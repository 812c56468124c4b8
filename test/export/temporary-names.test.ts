import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeAbandoned, temporaryName } from '../../src/export/temporary-names.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'protokoll-test-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The number of a process that has just ended. */
const ended = (): number => spawnSync(process.execPath, ['-e', '0']).pid;
const nameOf = (pid: number) => temporaryName('.x-').replace(`-${process.pid}-`, `-${pid}-`);
const left = async () => {
  await removeAbandoned(folder, '.x-');
  return readdirSync(folder).sort();
};

test('what a process that is no more has left is removed, files and folders', async () => {
  writeFileSync(join(folder, `${nameOf(ended())}one.tmp`), 'half');
  mkdirSync(join(folder, `${nameOf(ended())}two`, 'profile'), { recursive: true });
  expect(await left()).toEqual([]);
});

test('what this process and others that live are at stays', async () => {
  const names = [`${temporaryName('.x-')}one.tmp`, `${nameOf(process.ppid)}two.tmp`].sort();
  for (const name of names) writeFileSync(join(folder, name), 'half');
  expect(await left()).toEqual(names);
});

test('what an earlier process with the number of this one has left is removed', async () => {
  const file = join(folder, `${temporaryName('.x-')}one.tmp`);
  writeFileSync(file, 'half');
  utimesSync(file, 1_000_000_000, 1_000_000_000);
  expect(await left()).toEqual([]);
});

test('of another machine, what is a day old', async () => {
  const [now, old] = [`.x-000000-${ended()}-now.tmp`, `.x-000000-${ended()}-old.tmp`];
  for (const name of [now, old]) writeFileSync(join(folder, name), 'half');
  utimesSync(join(folder, old), 1_000_000_000, 1_000_000_000);
  expect(await left()).toEqual([now]);
});

test('other names stay, and so does what a link leads to', async () => {
  const names = ['.x-notes.md', '.y-000000-1-a.tmp', 'anteckning.md'];
  for (const name of names) writeFileSync(join(folder, name), 'hel');
  symlinkSync(folder, join(folder, `${nameOf(ended())}link`));
  expect(await left()).toEqual(names);
});

test('a folder that is not there is no fault', async () => {
  await removeAbandoned(join(folder, 'saknas'), '.x-');
});
