import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../src/export/browser/find-browser.ts';
import { openPrinter } from '../../../src/export/browser/printer.ts';
import { browserProcesses } from './browser-processes.ts';
import { endless, pageOf, titleOf } from './documents.ts';

vi.setConfig({ testTimeout: 120_000 });

const linuxOnly = process.platform === 'linux';

let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'protokoll-test-'));
  vi.stubEnv('TMPDIR', temporary);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

describe.runIf(linuxOnly)('a browser that is killed in the middle', () => {
  test.each(['browser', 'renderer'])('%s: every document is printed all the same', async (kind) => {
    const own = await openPrinter({ pages: 2 });
    let printed = 0;
    let killed = 0;
    const killer = setInterval(() => {
      const victim = browserProcesses().find((each) => each.kind === kind && each.isNewest);
      if (victim === undefined || printed < 4 * killed || killed === 4) return;
      signal(victim.pid, 'SIGKILL');
      killed++;
    }, 20);
    const titles = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const pdf = await own.print(pageOf(`Nr ${index}`, '<p>Text. '.repeat(500)));
        printed++;
        return titleOf(pdf);
      }),
    );
    clearInterval(killer);
    await own.close();
    expect(killed).toBeGreaterThanOrEqual(3);
    expect(titles).toEqual(titles.map((_, index) => `Nr ${index}`));
  });

  test.each([0, 1])('a browser that answers nothing, after %i documents, is replaced', async (documents) => {
    const own = await openPrinter({ pages: 1 });
    for (let printed = 0; printed < documents; printed++) await own.print(pageOf('Först'));
    for (const { pid } of browserProcesses()) signal(pid, 'SIGSTOP');
    expect(await titleOf(await own.print(pageOf('Sedan'), { timeoutMs: 2000 }))).toBe('Sedan');
    await own.close();
    expect(browserProcesses()).toEqual([]);
  });
});

test('closing leaves no process and no file, and may be done twice', async () => {
  const own = await openPrinter();
  await own.print(pageOf('Kort'));
  const given = own.print(endless).catch((error: Error) => error);
  await Promise.all([own.close(), own.close()]);
  expect(await given).toBeInstanceOf(Error);
  expect(readdirSync(tmpdir())).toEqual([]);
  if (linuxOnly) expect(browserProcesses()).toEqual([]);
});

test.runIf(linuxOnly)('a browser that is killed while it starts is started again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'webbläsare '));
  const browser = join(folder, 'chromium');
  const { path, libraryPath } = await findBrowser({ env: process.env });
  // It is killed the first time, and starts the second.
  writeFileSync(browser, `#!/bin/sh\nrmdir '${folder}/first' && kill -9 $$\nexec '${path}' "$@"\n`, {
    mode: 0o755,
  });
  mkdirSync(join(folder, 'first'));
  const own = await openPrinter({ browser, env: { ...process.env, LD_LIBRARY_PATH: libraryPath } });
  expect(await titleOf(await own.print(pageOf('Kort')))).toBe('Kort');
  await own.close();
  rmSync(folder, { recursive: true });
});

test.runIf(linuxOnly).each([
  [
    'says why',
    'echo "chromium: error while loading shared libraries: libX.so" >&2; exit 127',
    /gick inte att starta: .*libX\.so$/,
  ],
  ['says nothing', 'exit 0', /gick inte att starta: den avslutades utan att säga varför\./],
  [
    'says only what it says at each start',
    'echo "/usr/bin/chromium: 9: [: 252: unexpected operator" >&2; exit 1',
    /avslutades utan att säga varför/,
  ],
  ['has no sandbox', 'echo "FATAL: No usable sandbox!" >&2; exit 1', /får ingen sandlåda här/],
])('a browser that does not start and %s', async (_, script, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'webbläsare '));
  const browser = join(folder, 'chromium');
  writeFileSync(browser, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const opening = openPrinter({ browser });
  await expect(opening).rejects.toMatchObject({ name: 'ProtokollError', exitCode: 3 });
  await expect(opening).rejects.toThrow(message);
  rmSync(folder, { recursive: true });
});

test('a browser leaves nothing in the user’s home', async () => {
  const home = mkdtempSync(join(tmpdir(), 'hem '));
  const { path, libraryPath } = await findBrowser({ env: process.env });
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: undefined, LD_LIBRARY_PATH: libraryPath };
  const own = await openPrinter({ browser: path, env });
  await own.print(pageOf('Kort'));
  await own.close();
  expect(readdirSync(home, { recursive: true })).toEqual([]);
  rmSync(home, { recursive: true });
});

/** One that has just ended by itself is no fault. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // There is no such process any more.
  }
}

test('without a folder for the browser to work in, it is told which, why, and what to do', async () => {
  vi.stubEnv('TMPDIR', join(temporary, 'saknas'));
  try {
    await expect(openPrinter()).rejects.toMatchObject({
      exitCode: 2,
      text: {
        sv: expect.stringMatching(/saknas går det inte att skriva \(mappen finns inte\): sätt TMPDIR/),
      },
    });
  } finally {
    vi.stubEnv('TMPDIR', temporary);
  }
});
