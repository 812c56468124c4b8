import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { identifyBrowser } from '../../../src/export/browser/identify-browser.ts';
import type { Machine } from '../../../src/export/browser/machine.ts';

const program = async (script: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'webbläsare ')), 'chrome');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  onTestFinished(() => rm(dirname(path), { recursive: true }));
  return path;
};

test.skipIf(process.platform === 'win32')('a browser tells its version', async () => {
  const browser = await program('test "$1" = --version && echo "Chromium 1.2.3 "');
  expect(await identifyBrowser({ browser, env: process.env })).toEqual({
    kind: 'given',
    path: browser,
    version: 'Chromium 1.2.3',
  });
});

test.skipIf(process.platform === 'win32')('one that can not start is an error', async () => {
  const browser = await program('exit 127');
  await expect(identifyBrowser({ browser, env: process.env })).rejects.toThrow('--version');
});

test('one that is not there is told', async () => {
  await expect(identifyBrowser({ browser: '/finns/inte', env: {} })).rejects.toThrow('finns inte');
});

test('a machine of another kind without browsers has none', async () => {
  const machine: Machine = { platform: 'win32', architecture: 'arm64', env: {}, home: null };
  expect(await identifyBrowser({ env: {}, machine })).toBeNull();
});
