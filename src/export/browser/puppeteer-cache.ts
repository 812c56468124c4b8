import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isExecutable } from './executable.ts';
import type { Machine } from './machine.ts';

/** How puppeteer names its platforms and where the programs lie in its archives. */
const platforms: Readonly<Record<string, { name: string; shell: string; chrome: string }>> = {
  'linux-x64': {
    name: 'linux',
    shell: 'chrome-headless-shell-linux64/chrome-headless-shell',
    chrome: 'chrome-linux64/chrome',
  },
  'linux-arm64': {
    name: 'linux_arm',
    shell: 'chrome-headless-shell-linux64/chrome-headless-shell',
    chrome: 'chrome-linux64/chrome',
  },
  'darwin-x64': {
    name: 'mac',
    shell: 'chrome-headless-shell-mac-x64/chrome-headless-shell',
    chrome: 'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  },
  'darwin-arm64': {
    name: 'mac_arm',
    shell: 'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    chrome: 'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  },
  'win32-x64': {
    name: 'win64',
    shell: 'chrome-headless-shell-win64/chrome-headless-shell.exe',
    chrome: 'chrome-win64/chrome.exe',
  },
};

/**
 * The newest browser that `npx puppeteer browsers install` has put in puppeteer's own cache, the headless shell before
 * the whole of Chrome; null when there is none. The cache is `PUPPETEER_CACHE_DIR`, else `~/.cache/puppeteer`.
 */
export function findCachedBrowser({ platform, architecture, env, home }: Machine): string | null {
  const known = platforms[`${platform}-${architecture}`];
  const cache = env['PUPPETEER_CACHE_DIR'] || (home && join(home, '.cache', 'puppeteer'));
  if (!known || !cache) return null;
  const programs = [
    ...versionsIn(join(cache, 'chrome-headless-shell'), known.name).map((version) =>
      join(version, known.shell),
    ),
    ...versionsIn(join(cache, 'chrome'), known.name).map((version) => join(version, known.chrome)),
  ];
  return programs.find(isExecutable) ?? null;
}

/** Folders named `linux-153.0.7312.80`, newest first. */
function versionsIn(folder: string, platformName: string): string[] {
  return namesIn(folder)
    .filter((name) => name.startsWith(`${platformName}-`))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .map((name) => join(folder, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
