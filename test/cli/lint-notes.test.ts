import { expect, test } from 'vitest';
import { folderWith, run } from './support/run.ts';

test('notes without faults give no findings and end well', async () => {
  const folder = await folderWith({ 'a.md': '# A' });
  expect(await run(folder, 'lint a.md')).toMatchObject({
    status: 0,
    stdout: '',
    stderr: 'protokoll: 0 fel och 0 varningar i 1 anteckning\n',
  });
});

test('a finding is shown with its place, its line and what to do', async () => {
  const folder = await folderWith({ 'möten/a.md': '# A\n\terror nio röster' });
  const { status, stdout, stderr } = await run(folder, 'lint möten');
  expect(status).toBe(1);
  expect(stdout).toBe(`möten/a.md:2:2: fel Svenska nio röster  beslut-saknas-mote
  1 | # A
  2 | \terror nio röster
    | \t^^^^^^^^^^^^^^^^
  hjälp: Gör så.

`);
  expect(stderr).toBe('protokoll: 1 fel och 0 varningar i 1 anteckning\n');
});

test('one line a finding, in English', async () => {
  const folder = await folderWith({ 'a.md': 'warning w\ninfo i', 'b.md': 'error e' });
  const { stdout, stderr } = await run(folder, 'check --output-format concise --lang en .');
  expect(stdout).toBe(`a.md:1:1: warning English w  beslut-saknas-mote
a.md:2:1: info English i  beslut-saknas-mote
b.md:1:1: error English e  beslut-saknas-mote
`);
  expect(stderr).toBe('');
});

test('findings as data', async () => {
  const folder = await folderWith({ 'a.md': 'unreadable x', 'b.md': 'B' });
  const { status, stdout } = await run(folder, 'lint --output-format json .');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: 'a.md',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      rule: 'beslut-saknas-mote',
      severity: 'error',
      message: 'Svenska x',
      help: 'Gör så.',
    },
  ]);
  expect((await run(folder, 'lint --output-format json b.md')).stdout).toBe('[]\n');
});

test('colour only for a person at a terminal who wants it', async () => {
  const folder = await folderWith({ 'a.md': 'error e' });
  const isPainted = async (setting: Parameters<typeof run>[2]) =>
    (await run(folder, 'lint a.md', setting)).stdout.includes('\u001B');
  expect(await isPainted({ isTTY: true })).toBe(true);
  expect(await isPainted({ isTTY: false })).toBe(false);
  expect(await isPainted({ isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
  expect(await isPainted({ isTTY: true, env: { TERM: 'dumb' } })).toBe(false);
});

test('what would steer a terminal is not shown', async () => {
  const folder = await folderWith({ 'a.md': 'error \u001B[2Jbort\u202E' });
  expect((await run(folder, 'lint a.md')).stdout).toContain('Svenska \uFFFD[2Jbort\uFFFD');
});

test('a long line is shown around the finding', async () => {
  const folder = await folderWith({ 'a.md': `${'\t'.repeat(500)}error ${'x'.repeat(100_000)}` });
  const { stdout } = await run(folder, 'lint a.md');
  const [, line = ''] = stdout.split('\n');
  expect(line.slice(6)).toBe(`${'\t'.repeat(40)}error ${'x'.repeat(54)}`);
});

test('standard input goes by the name it is given', async () => {
  const folder = await folderWith({
    'namnd/protokoll.config.yaml': 'profile: namnd',
  });
  const named = await run(folder, 'lint - --output-format concise --stdin-filename namnd/a.md', {
    stdin: 'error e',
  });
  expect(named.stdout).toBe('namnd/a.md:1:1: fel Svenska e  beslut-saknas-namnd\n');
  const unnamed = await run(folder, 'lint - --output-format concise', { stdin: 'error e' });
  expect(unnamed.stdout).toBe('<stdin>:1:1: fel Svenska e  beslut-saknas-mote\n');
});

test('the profile is that of the call, else of the note, else of the config', async () => {
  const folder = await folderWith({
    'protokoll.config.yaml': 'profile: namnd',
    'a.md': 'error e',
    'b.md': 'error e\nprofil: styrgrupp',
  });
  const profiles = async (words: string) =>
    (await run(folder, `lint --output-format concise ${words}`)).stdout.match(/(?<=saknas-)\w+/g);
  expect(await profiles('a.md b.md')).toEqual(['namnd', 'styrgrupp']);
  expect(await profiles('a.md b.md --profile mote')).toEqual(['mote', 'mote']);
  const unknown = await run(folder, 'lint a.md --profile nämnd');
  expect(unknown).toMatchObject({ status: 2, stderr: 'protokoll: okänd profil nämnd; menar du namnd?\n' });
});

test('more warnings than allowed are an error', async () => {
  const folder = await folderWith({ 'a.md': 'warning 1\nwarning 2' });
  expect(await run(folder, 'lint --max-warnings 2 a.md')).toMatchObject({ status: 0 });
  const { status, stderr } = await run(folder, 'lint --max-warnings 1 a.md');
  expect(status).toBe(1);
  expect(stderr).toContain('2 varningar; högst 1 får finnas');
});

test('a fault in the config stops the run', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': 'rules: { beslut-sakna: off }', 'a.md': '' });
  expect(await run(folder, 'lint .')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'protokoll: protokoll.config.yaml:1:10: okänd regel "beslut-sakna"; menar du "beslut-saknas"?\n',
  });
});

test('an interrupted run ends with the signal', async () => {
  const folder = await folderWith({ 'a.md': 'error e' });
  expect(await run(folder, 'lint a.md', { interrupted: AbortSignal.abort('SIGINT') })).toMatchObject({
    status: 130,
  });
  expect(await run(folder, 'lint a.md', { interrupted: AbortSignal.abort('SIGTERM') })).toMatchObject({
    status: 143,
  });
});
