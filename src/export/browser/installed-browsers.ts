import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { isExecutable } from './executable.ts';
import type { Machine } from './machine.ts';

const linuxCommands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxPlaces = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/microsoft-edge',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
];
const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chrome, Chromium or Edge installed on the machine, Chrome first; null when there is none that can be used. */
export function findInstalledBrowser(machine: Machine): string | null {
  return placesOfBrowsers(machine).find((path) => isExecutable(path) && !isSnap(path)) ?? null;
}

/** Where a browser may be installed, best first; absolute paths in the form of the machine's platform. */
export function placesOfBrowsers({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') return placesOnWindows(env);
  if (platform === 'darwin') {
    const folders = home === null ? ['/Applications'] : ['/Applications', posix.join(home, 'Applications')];
    return macApplications.flatMap((application) => folders.map((folder) => posix.join(folder, application)));
  }
  const searched = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  const onPath = linuxCommands.flatMap((command) => searched.map((folder) => posix.join(folder, command)));
  return [...new Set([...onPath, ...linuxPlaces])];
}

function placesOnWindows(env: NodeJS.ProcessEnv): string[] {
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined && win32.isAbsolute(folder),
  ) as string[];
  return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
}

/**
 * Whether the program belongs to a snap, or is the script that a distribution installs in its place. A snap sees
 * neither the user's hidden folders nor the real temporary folder, and the script may only say "install the snap".
 */
function isSnap(path: string): boolean {
  const target = realpathSync(path);
  if (target.startsWith('/snap/') || target.endsWith('/bin/snap')) return true;
  const start = readStart(target);
  return start.startsWith('#!') && /\/snap\/bin\//.test(start);
}

function readStart(path: string): string {
  const bytes = Buffer.alloc(4096);
  try {
    const file = openSync(path, 'r');
    try {
      return bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
