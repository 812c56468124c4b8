import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/export/browser/find-browser.ts';
import { findInstalledBrowser, placesOfBrowsers } from '../../../src/export/browser/installed-browsers.ts';
import type { Machine } from '../../../src/export/browser/machine.ts';
import { findCachedBrowser } from '../../../src/export/browser/puppeteer-cache.ts';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'Åsa Öbergs mapp '))));
afterEach(() => rmSync(home, { recursive: true }));

function putProgram(path: string, text = '#!/bin/sh\n'): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode: 0o755 });
  return path;
}

const machineWith = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform = 'linux'): Machine => ({
  platform,
  architecture: 'x64',
  env,
  home,
});

describe('a named browser', () => {
  test('by option wins over the one of the environment', async () => {
    const browser = putProgram(join(home, 'min webbläsare'));
    const env = { PUPPETEER_EXECUTABLE_PATH: '/finns/inte' };
    expect(await findBrowser({ browser, env })).toEqual({ path: browser, kind: 'given' });
  });

  test('by PUPPETEER_EXECUTABLE_PATH wins over those on the machine', async () => {
    const browser = putProgram(join(home, 'chrome'));
    const env = { PUPPETEER_EXECUTABLE_PATH: browser, PATH: process.env['PATH'] };
    expect(await findBrowser({ env })).toEqual({ path: browser, kind: 'given' });
  });

  test.each([
    ['missing', () => join(home, 'saknas')],
    ['a folder', () => home],
    ['empty', () => ''],
    [
      'not executable',
      () => {
        const path = putProgram(join(home, 'text'));
        chmodSync(path, 0o644);
        return path;
      },
    ],
  ])('that is %s is a fault in the call', async (_, path) => {
    const search = findBrowser({ browser: path(), env: {} });
    await expect(search).rejects.toMatchObject({ name: 'ProtokollError', exitCode: 2 });
    await expect(search).rejects.toThrow(/--browser/);
  });
});

describe("puppeteer's cache", () => {
  const shell = 'chrome-headless-shell-linux64/chrome-headless-shell';

  test('gives the newest headless shell before any Chrome', () => {
    const cache = join(home, '.cache', 'puppeteer');
    putProgram(join(cache, 'chrome-headless-shell', 'linux-99.0.1', shell));
    const newest = putProgram(join(cache, 'chrome-headless-shell', 'linux-153.0.7', shell));
    putProgram(join(cache, 'chrome', 'linux-156.0.1', 'chrome-linux64', 'chrome'));
    expect(findCachedBrowser(machineWith({}))).toBe(newest);
  });

  test('lies where PUPPETEER_CACHE_DIR says', () => {
    const chrome = putProgram(join(home, 'egen', 'chrome', 'linux-156.0.1', 'chrome-linux64', 'chrome'));
    expect(findCachedBrowser(machineWith({ PUPPETEER_CACHE_DIR: join(home, 'egen') }))).toBe(chrome);
  });

  test('may be empty or hold another platform', () => {
    putProgram(join(home, '.cache', 'puppeteer', 'chrome', 'mac-156.0.1', 'chrome-linux64', 'chrome'));
    expect(findCachedBrowser(machineWith({}))).toBeNull();
  });
});

describe('an installed browser', () => {
  test('is found on PATH, in folders with spaces and å', () => {
    const chromium = putProgram(join(home, 'bin', 'chromium'));
    expect(findInstalledBrowser(machineWith({ PATH: `relativ:${join(home, 'bin')}` }))).toBe(chromium);
  });

  test('is not the script that only starts a snap, nor a snap', () => {
    const bin = join(home, 'bin');
    putProgram(join(bin, 'google-chrome-stable'), '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    putProgram(join(home, 'snapd', 'bin', 'snap'));
    symlinkSync(join(home, 'snapd', 'bin', 'snap'), join(bin, 'google-chrome'));
    const edge = putProgram(join(bin, 'chromium'), '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n');
    expect(findInstalledBrowser(machineWith({ PATH: bin }))).toBe(edge);
  });

  test('is looked for under Program Files and the user’s own programs on Windows', () => {
    const env = { ProgramFiles: 'D:\\Program', LOCALAPPDATA: 'C:\\Users\\Åsa Öberg\\AppData\\Local' };
    expect(placesOfBrowsers(machineWith(env, 'win32'))).toEqual([
      'D:\\Program\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\Åsa Öberg\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'D:\\Program\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\Åsa Öberg\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'D:\\Program\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\Åsa Öberg\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  test('is looked for among all users’ and the user’s applications on macOS', () => {
    expect(placesOfBrowsers({ ...machineWith({}, 'darwin'), home: '/Users/asa' })).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/asa/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]),
    );
  });
});

test('no browser at all ends with 3 and what to install', async () => {
  const search = findBrowser({ env: {}, machine: machineWith({}, 'win32') });
  await expect(search).rejects.toMatchObject({ exitCode: 3 });
  await expect(search).rejects.toThrow(/installera Google Chrome/);
});
