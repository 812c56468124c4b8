import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportFormats } from '../../../src/cli/reporters/index.ts';
import { folderWith, run } from '../support/run.ts';

const lint = (folder: string, ...targets: readonly string[]) =>
  run(folder, ['lint', ...targets.flatMap((target) => ['--output-format', target]), 'a.md']);

const foreign = ['brev.txt', 'package.json', 'annan.sarif', 'protokoll.pdf', 'lista.json'];

test.each([
  [['json:rapport', 'sarif:./rapport'], 'två rapporter skulle skrivas till rapport; ge dem var sin fil'],
  [
    ['json', 'sarif:-'],
    'ett format i taget kan visas på standard ut; ge de andra en fil, till exempel sarif:rapport.sarif',
  ],
  [['json:a.md'], 'a.md är en anteckning och skrivs inte över'],
  [['json:b.md'], 'b.md skrivs inte över: så heter anteckningar och inställningar; ange ett annat namn'],
  [
    ['json:protokoll.config.yaml'],
    'protokoll.config.yaml skrivs inte över: så heter anteckningar och inställningar; ange ett annat namn',
  ],
  ...foreign.map((name): [string[], string] => [
    ['json:rapport', `concise:${name}`],
    `${name} är ingen rapport från protokoll och skrivs inte över; ange ett annat namn, eller flytta undan den`,
  ]),
])('reports to %j are refused before anything is written', async (targets, message) => {
  const files = {
    'a.md': 'error\n',
    'b.md': 'b',
    'protokoll.config.yaml': '',
    'brev.txt': 'Hej!\nmöte kl:10:30: fel tid',
    'package.json': '{"name": "x"}',
    'annan.sarif':
      '{"$schema":"https://x/sarif.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"eslint"}}}]}',
    'protokoll.pdf': '%PDF-1.7',
    'lista.json': '[{"namn": "Bo Ek"}]',
  };
  const folder = await folderWith(files);
  const ended = await lint(folder, ...targets);
  expect(ended).toMatchObject({ status: 2, stdout: '', stderr: `protokoll: ${message}\n` });
  expect(existsSync(join(folder, 'rapport'))).toBe(false);
  for (const [name, text] of Object.entries(files))
    expect(await readFile(join(folder, name), 'utf8')).toBe(text);
});

test('a report to - goes to standard output', async () => {
  const folder = await folderWith({ 'a.md': 'error\n' });
  const { stdout } = await lint(folder, 'json:-', 'gitlab:a.json');
  expect(JSON.parse(stdout)).toHaveLength(1);
  expect(JSON.parse(await readFile(join(folder, 'a.json'), 'utf8'))).toHaveLength(1);
});

test.each(
  reportFormats.flatMap((format) => [[format, 'error\nwarning w\n'] as const, [format, ''] as const]),
)('a report in the place of an earlier one is written again: %s of %j', async (format, note) => {
  const folder = await folderWith({ 'a.md': note, tom: '' });
  for (const target of [
    `${format}:rapport`,
    `${format}:rapport`,
    'json:rapport',
    `${format}:rapport`,
    'json:tom',
  ])
    expect((await lint(folder, target)).stderr).not.toContain('skrivs inte över');
  expect(await readFile(join(folder, 'tom'), 'utf8')).toMatch(/^\[/);
});
