import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'protokoll-bin-'));
  cpSync(join(import.meta.dirname, '../../bin'), join(folder, 'bin'), { recursive: true });
  mkdirSync(join(folder, 'dist/bundle'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'dist/bundle/protokoll.js'), 'console.log("runs")');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = () => join(folder, 'cache/protokoll/compiled');

/** Runs a build of the program that is told from others by `id`. */
function runBuild(id: string): string {
  writeFileSync(join(folder, 'dist/bundle/build.json'), JSON.stringify({ id }));
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  return spawnSync(process.execPath, [join(folder, 'bin/protokoll.js'), 'lint'], { env, encoding: 'utf8' })
    .stdout;
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
