import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPrivateFolder, privateCacheFolder } from '../../../src/export/browser/private-folder.ts';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'protokoll-test-'))));
afterEach(() => rmSync(home, { recursive: true }));

const cacheFolder = (env: NodeJS.ProcessEnv = {}) =>
  privateCacheFolder({ platform: 'linux', architecture: 'x64', env, home });

describe.skipIf(process.platform === 'win32')('the cache folder', () => {
  test('is made for this user alone', () => {
    const folder = cacheFolder();
    expect(folder).toBe(join(home, '.cache', 'protokoll'));
    expect(statSync(folder!).mode & 0o777).toBe(0o700);
  });

  test('follows XDG_CACHE_HOME, when absolute', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: join(home, 'xdg') })).toBe(join(home, 'xdg', 'protokoll'));
    expect(cacheFolder({ XDG_CACHE_HOME: 'relativ' })).toBe(join(home, '.cache', 'protokoll'));
  });

  test.runIf(process.platform === 'linux')('is none where no folder can be made', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/proc/x' })).toBeNull();
  });

  test.each([0o720, 0o702, 0o777])('is refused when others can write it (%o)', (mode) => {
    chmodSync(cacheFolder()!, mode);
    expect(cacheFolder()).toBeNull();
  });

  test('is refused when it is a link', () => {
    mkdirSync(join(home, '.cache'));
    mkdirSync(join(home, 'annan'), { mode: 0o700 });
    symlinkSync(join(home, 'annan'), join(home, '.cache', 'protokoll'));
    expect(cacheFolder()).toBeNull();
  });

  test('is refused when others can exchange it', () => {
    cacheFolder();
    chmodSync(join(home, '.cache'), 0o777);
    expect(cacheFolder()).toBeNull();
  });

  test('is refused when it cannot be made', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/dev/null' })).toBeNull();
    expect(privateCacheFolder({ platform: 'linux', architecture: 'x64', env: {}, home: null })).toBeNull();
  });

  test.runIf(process.getuid?.() === 0)('of somebody else is not private', () => {
    expect(isPrivateFolder(somebodyElses())).toBe(false);
  });
});

function somebodyElses(): string {
  const folder = join(home, 'annans');
  mkdirSync(folder, { mode: 0o700 });
  chownSync(folder, 65534, 65534);
  return folder;
}
