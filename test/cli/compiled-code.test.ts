import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A program with a part that only some runs need. */
const program = `({ 'protokoll.js': function () {
  function seldom() { return [${'1, '.repeat(500)}].map((each) => each + 1).length; }
  if (process.env.SELDOM) seldom();
  console.log("runs");
} })`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'protokoll-bin-'));
  cpSync(join(import.meta.dirname, '../../bin'), join(folder, 'bin'), { recursive: true });
  mkdirSync(join(folder, 'dist/bundle'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'dist/bundle/protokoll.js'), program);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = () => join(folder, 'cache/protokoll/compiled');

/** Runs a build of the program that is told from others by `id`. */
function runBuild(id: string, settings: NodeJS.ProcessEnv = {}, words: readonly string[] = ['lint']): string {
  writeFileSync(join(folder, 'dist/bundle/build.json'), JSON.stringify({ id }));
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), ...settings };
  const options = { env, encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL' } as const;
  return spawnSync(process.execPath, [join(folder, 'bin/protokoll.js'), ...words], options).stdout;
}

test('compiled code is kept for the last builds only, and those that were replaced are forgotten', () => {
  for (const [age, id] of ['e', 'd', 'c', 'b', 'a'].entries()) {
    expect(runBuild(id)).toBe('runs\n');
    const name = readdirSync(kept()).find((each) => each.endsWith(`-${id}`))!;
    utimesSync(join(kept(), name), 1000 + age, 1000 + age);
  }
  runBuild('f');
  expect(readdirSync(kept()).map((name) => name.slice(-1))).toEqual(['a', 'b', 'c', 'f']);
});

test('a build that is run again keeps what there is', () => {
  runBuild('a');
  const before = readdirSync(kept());
  expect(runBuild('a')).toBe('runs\n');
  expect(readdirSync(kept())).toEqual(before);
});

test('what later runs need besides is kept too, at the second run, the fourth and the eighth', () => {
  const sizeAfter = (settings: NodeJS.ProcessEnv) => {
    expect(runBuild('a', settings)).toBe('runs\n');
    const [build] = readdirSync(kept());
    return statSync(join(kept(), build!, 'lint/protokoll.js')).size;
  };
  const [first, second, third] = [{}, {}, { SELDOM: 'yes' }].map(sizeAfter);
  expect(second).toBe(first);
  expect(third).toBe(first);
  expect(sizeAfter({ SELDOM: 'yes' })).toBeGreaterThan(first!);
});

test('runs that have V8 compile in other ways keep apart what they compile', () => {
  runBuild('a', {}, ['build', 'a.md']);
  runBuild('a', {}, ['build', 'folder']);
  const [build] = readdirSync(kept());
  expect(readdirSync(join(kept(), build!)).toSorted()).toEqual(['build', 'build-few']);
});

test.runIf(process.platform === 'linux')('a cache folder that can not be made costs only time', () => {
  const started = runBuild('a', { XDG_CACHE_HOME: '/proc/x' });
  expect(started).toBe('runs\n');
});
