import { expect, test } from 'vitest';
import { pageLines } from '../../../src/cli/rules/page-lines.ts';
import * as library from '../../../src/index.ts';
import { run } from '../support/run.ts';

const real = { library: { ...library, version: '1.0.0' } };

test('explain shows the page of a rule', async () => {
  const { status, stdout } = await run('/', 'explain datum-saknas', real);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^datum-saknas\n\nProtokollet säger inte vilken dag mötet hölls\.\n\nVarför\n/);
});

test.each([
  ['explain datum-sakans', 'okänd regel datum-sakans; menar du datum-saknas?'],
  ['explain xyz', 'okänd regel xyz; protokoll rules visar alla'],
  ['explain --lang en xyz', 'unknown rule xyz; protokoll rules lists them all'],
  ['explain', 'skriv regel efter kommandot; se --help'],
])('%s is a call that can not be done', async (words, message) => {
  expect(await run('/', words, real)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `protokoll: ${message}\n`,
  });
});

test('rules lists each rule with its severity and what it is about', async () => {
  const { stdout } = await run('/', 'rules', real);
  expect(stdout).toContain('datum-saknas  fel  lag\n  Protokollet säger inte vilken dag mötet hölls.\n');
  expect(stdout.match(/^\S/gm)).toHaveLength(library.ruleNames.length);
});

test('rules --json is the same as data', async () => {
  const { stdout } = await run('/', 'rules --json', real);
  expect(JSON.parse(stdout)).toContainEqual({
    name: 'datum-saknas',
    severity: 'error',
    always: true,
    origin: 'linter',
    family: 'lag',
    summary: 'Protokollet säger inte vilken dag mötet hölls.',
    law: expect.any(Array),
    profiles: expect.arrayContaining(['mote', 'namnd']),
    fixable: false,
    options: { except: [] },
  });
  const facts = JSON.parse(stdout) as { name: string; law: string[]; profiles: string[]; fixable: boolean }[];
  const rule = (name: string) => facts.find((each) => each.name === name)!;
  expect(rule('justering-sen').law).toContain('Kommunallagen 5 kap. 69 §');
  expect(rule('mbl-utfall-saknas').profiles).toEqual(
    ['mbl', 'samverkansgrupp'].filter((name) => rule('mbl-utfall-saknas').profiles.includes(name)),
  );
  expect(rule('tankstreck-saknas').fixable).toBe(true);
});

test('explain --json is a rule as data, with its page', async () => {
  const { stdout } = await run('/', 'explain justering-sen --json', real);
  expect(JSON.parse(stdout)).toMatchObject({
    name: 'justering-sen',
    family: 'lag',
    page: expect.stringMatching(/^# justering-sen\n/),
  });
});

test('a page loses its marks but no word', () => {
  const page = '# regel\n\nEn mening som är lång.\n\n````markdown\n# Rubrik\n```text\n```\n````\n';
  expect(pageLines(page, 12, false)).toEqual([
    'regel',
    '',
    'En mening',
    'som är lång.',
    '',
    '    # Rubrik',
    '    ```text',
    '    ```',
  ]);
});
