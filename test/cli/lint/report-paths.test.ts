import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

const note = notesWith('Rasten är kl. 13:30.');

async function pathsIn(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<(string | undefined)[]> {
  const report = async (format: string) =>
    (await protokoll(folder, `lint . --output-format ${format}`, { env })).stdout;
  const [github, gitlab, sarif, junit] = await Promise.all(
    ['github', 'gitlab', 'sarif', 'junit'].map(report),
  );
  return [
    /file=([^,]+),/.exec(github!)?.[1],
    /"path": "(.*)"/.exec(gitlab!)?.[1],
    decodeURIComponent(/"uri": "(.*)"/.exec(sarif!)![1]!),
    /classname="([^"]*)"/.exec(junit!)?.[1],
  ];
}

test('services are told paths from the root of the repository, wherever the run is', async () => {
  const root = await folderWith({ 'nämnd/2026/a.md': note });
  const folder = join(root, 'nämnd');
  const fromRoot = Array<string>(4).fill('nämnd/2026/a.md');
  expect(await pathsIn(folder, {})).toEqual(Array<string>(4).fill('2026/a.md'));
  expect(await pathsIn(folder, { GITHUB_WORKSPACE: root })).toEqual(fromRoot);
  expect(await pathsIn(folder, { CI_PROJECT_DIR: root })).toEqual(fromRoot);
  expect(await pathsIn(folder, { CI_PROJECT_DIR: '/somewhere/else' })).toEqual(
    Array<string>(4).fill('2026/a.md'),
  );
  await mkdir(join(root, '.git'));
  expect(await pathsIn(folder, {})).toEqual(fromRoot);
  const people = await protokoll(folder, 'lint . --output-format concise');
  expect(people.stdout).toMatch(/^2026\/a\.md:/);
});

test('a path that is missing is a finding in the reports that programs read', async () => {
  const folder = await folderWith({ 'a.md': note });
  const { status, stdout, stderr } = await protokoll(folder, 'lint a.md x.md y.md --output-format json');
  expect(status).toBe(2);
  expect(stderr).toBe('protokoll: hittar inte x.md; menar du a.md?\n');
  expect(JSON.parse(stdout)).toMatchObject([
    { file: 'x.md', rule: 'olasbar-fil', severity: 'error', message: 'hittar inte x.md; menar du a.md?' },
    { file: 'y.md', rule: 'olasbar-fil' },
  ]);
  await protokoll(folder, 'ci x.md --output-format full --output-format sarif:r.sarif');
  expect(JSON.parse(await readFile(join(folder, 'r.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
});
