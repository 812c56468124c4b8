import { Browser, BrowserPlatform, computeExecutablePath } from '@puppeteer/browsers';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCachedBrowser } from '../../../src/export/browser/puppeteer-cache.ts';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'Åsa Öbergs mapp '))));
afterEach(() => rmSync(home, { recursive: true }));

const machines = [
  ['linux', 'x64', BrowserPlatform.LINUX],
  ['linux', 'arm64', BrowserPlatform.LINUX_ARM],
  ['darwin', 'x64', BrowserPlatform.MAC],
  ['darwin', 'arm64', BrowserPlatform.MAC_ARM],
  ['win32', 'x64', BrowserPlatform.WIN64],
] as const;

test.each(
  machines.flatMap((machine) =>
    [Browser.CHROMEHEADLESSSHELL, Browser.CHROME].map((browser) => [...machine, browser] as const),
  ),
)('on %s %s, %s: what puppeteer puts in its cache is found there: %s', (os, cpu, platform, browser) => {
  const cacheDir = join(home, '.cache', 'puppeteer');
  const path = computeExecutablePath({ cacheDir, platform, browser, buildId: '153.0.7312.80' });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '', { mode: 0o755 });
  expect(findCachedBrowser({ platform: os, architecture: cpu, env: {}, home })).toBe(path);
});
