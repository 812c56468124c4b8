import { expect, test } from 'vitest';
import { progressLine } from '../../../src/cli/build/progress.ts';
import { folderWith, run } from '../support/run.ts';

test.each([
  [0, 0, '[....................] 0/200'],
  [50, 20, '[#####...............] 50/200  2,5/s  1:00 kvar'],
  [150, 1800, '[###############.....] 150/200  0,1/s  10:00 kvar'],
  [200, 80, '[####################] 200/200  2,5/s  0:00 kvar'],
])('%i notes of 200 in %i seconds', (done, seconds, line) => {
  expect(progressLine({ done, worked: done, total: 200, seconds }, 'sv')).toBe(line);
});

test('what is unchanged says nothing of how long the rest takes', () => {
  const state = { done: 150, worked: 0, total: 200, seconds: 1 };
  expect(progressLine(state, 'sv')).toBe('[###############.....] 150/200');
  expect(progressLine({ ...state, done: 160, worked: 10, seconds: 5 }, 'sv')).toContain('2/s  0:20 kvar');
});

test('in English', () => {
  expect(progressLine({ done: 50, worked: 50, total: 200, seconds: 20 }, 'en')).toContain('2.5/s  1:00 left');
});

test('a terminal shows it, and nothing of it is left', async () => {
  const folder = await folderWith({ 'a.md': 'A', 'b.md': 'B' });
  const { stdout, stderr } = await run(folder, 'build -f json .', { isTTY: true });
  expect(stdout).toBe('a.json\nb.json\n');
  expect(stderr).toContain('[....................] 0/2');
  expect(stderr).toContain('[##########..........] 1/2');
  expect(stderr.endsWith('\r\u001B[K')).toBe(true);
});

test.each([
  ['no terminal', 'build -f json .', {}],
  ['a terminal that knows no more than lines', 'build -f json .', { isTTY: true, env: { TERM: 'dumb' } }],
  ['a single note', 'build -f json a.md', { isTTY: true }],
  ['--quiet', 'build -q -f json .', { isTTY: true }],
])('%s shows none', async (_, words, setting) => {
  const folder = await folderWith({ 'a.md': 'A', 'b.md': 'B' });
  expect((await run(folder, words, setting)).stderr).toBe('');
});
