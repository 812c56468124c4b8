import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

/** Runs the tests that need no document, with so many times the trials that they count; what failed. */
export function tryProperties(times: number): Promise<string[]> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // The limit of a test is for its usual number of trials.
    [vitest, 'run', '--project', 'pure', '--silent', '--testTimeout', '3600000'],
    { env: { ...process.env, RUNS: String(times) }, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (status === 0) return Promise.resolve([]);
  const failed = `${stdout}\n${stderr}`.split('\n').filter((line) => line.includes('FAIL'));
  return Promise.resolve(
    failed.length > 0 ? failed : [`the tests ended with ${status}: ${stderr.slice(-500)}`],
  );
}
