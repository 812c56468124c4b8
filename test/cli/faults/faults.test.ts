import { describe, expect, test } from 'vitest';
import { findLeaks } from './leaks.ts';
import { findWrongWords } from './words.ts';
import { interruptProgram, killBrowsers, killProgram } from './trials.ts';

// A taste of `npm run faults`, which goes on for minutes: of few notes.
const notes = 6;

describe.runIf(process.platform === 'linux')('a run of many notes', { timeout: 120_000 }, () => {
  test('outlasts browsers that are killed', async () => {
    expect(await killBrowsers({ kind: 'browser', times: 3, every: 0.1, notes })).toEqual([]);
  });

  test('outlasts pages that are killed', async () => {
    expect(await killBrowsers({ kind: 'renderer', times: 3, every: 0.1, notes })).toEqual([]);
  });

  test('that is killed leaves whole documents, and the next one goes on and clears up', async () => {
    expect(await killProgram(2, notes)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('that gets %s ends soon, and leaves nothing', async (signal) => {
    expect(await interruptProgram(signal, 2, notes)).toEqual([]);
  });
});

test('no secret of random notes is in anything that is written', { timeout: 120_000 }, async () => {
  expect(await findLeaks({ count: 30, seed: 7, formats: ['html', 'json'] })).toEqual([]);
});

test(
  'each word of random notes is in their document or told, and no other',
  { timeout: 120_000 },
  async () => {
    expect(await findWrongWords({ count: 30, seed: 7, format: 'html' })).toEqual([]);
  },
);
