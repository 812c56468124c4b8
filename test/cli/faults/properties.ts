import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(import.meta.resolve('vitest/vitest.mjs'));

/** Runs the tests that need no document, with so many times the trials that they count; what failed. */
export function tryProperties(times: number): Promise<string[]> {
  const { status, stdout } = spawnSync(process.execPath, [vitest, 'run', '--project', 'pure', '--silent'], {
    env: { ...process.env, RUNS: String(times) },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return Promise.resolve(status === 0 ? [] : stdout.split('\n').filter((line) => line.includes('FAIL')));
}
