import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserProcesses, isAlive } from './browser-processes.ts';

const source = (file: string) =>
  JSON.stringify(new URL(`../../../src/export/browser/${file}`, import.meta.url).href);

/** Prints a page that is never done, and releases all at SIGTERM as the command line does. */
const program = `
  import { openPrinter } from ${source('printer.ts')};
  import { releaseAll } from ${source('leftovers.ts')};
  process.on('SIGTERM', () => { releaseAll(); process.exit(143); });
  const printer = await openPrinter();
  printer.print('<div style="columns: 2">'.repeat(60)).catch(() => {});
  printer.print('<p>Hej').then(() => console.log('printing'));
  process.on('SIGINT', () => process.exit(130));
`;

describe.runIf(process.platform === 'linux')(
  'a program that ends while it prints',
  { timeout: 30_000 },
  () => {
    let temporary: string;
    let child: ChildProcess;

    beforeEach(async () => {
      temporary = mkdtempSync(join(tmpdir(), 'protokoll-test-'));
      child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
        cwd: fileURLToPath(new URL('.', import.meta.url)),
        env: { ...process.env, TMPDIR: temporary },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout!.once('data', resolve));
    });
    afterEach(() => rmSync(temporary, { recursive: true }));

    test.each([
      ['SIGTERM', 143],
      ['SIGINT', 130],
    ] as const)('by %s leaves no process and no file', async (signal, code) => {
      const processes = browserProcesses(child.pid).map(({ pid }) => pid);
      expect(processes.length).toBeGreaterThan(2);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      expect(await ended).toBe(code);
      await expect.poll(() => processes.filter(isAlive)).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    });

    test('by SIGKILL leaves no process', async () => {
      const processes = browserProcesses(child.pid).map(({ pid }) => pid);
      child.kill('SIGKILL');
      await expect.poll(() => processes.filter(isAlive), { timeout: 10_000 }).toEqual([]);
    });
  },
);
