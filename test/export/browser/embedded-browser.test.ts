import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findEmbeddedBrowser } from '../../../src/export/browser/embedded-browser.ts';
import type { FoundBrowser } from '../../../src/export/browser/found-browser.ts';
import { openPrinter } from '../../../src/export/browser/printer.ts';

const isSupported = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(isSupported)('the embedded browser', { timeout: 60_000 }, () => {
  let home: string;
  let first: FoundBrowser;
  const firstNotes: string[] = [];

  const find = async (notes: string[] = []): Promise<FoundBrowser> => {
    const machine = { platform: 'linux', architecture: 'x64', env: {}, home } as const;
    const found = await findEmbeddedBrowser(machine, { note: (message) => notes.push(message.sv) });
    if (found === null) throw new Error('@sparticuz/chromium is not installed');
    return found;
  };
  const shelf = () => join(home, '.cache', 'protokoll');
  const version = async ({ path, libraryPath }: FoundBrowser) =>
    (await promisify(execFile)(path, ['--version'], { env: { LD_LIBRARY_PATH: libraryPath } })).stdout;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'protokoll-test-'));
    first = await find(firstNotes);
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true }));

  test('is unpacked once, privately, and says so', async () => {
    expect(firstNotes).toEqual([expect.stringContaining('Packar upp')]);
    expect(readdirSync(shelf())).toEqual([expect.stringMatching(/^chromium-\d+/)]);
    for (const folder of [shelf(), join(first.path, '..')]) expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(await version(first)).toContain('Chrom');
    const notes: string[] = [];
    expect(await find(notes)).toEqual(first);
    expect(notes).toEqual([]);
  });

  test('is unpacked anew when a file is cut short, gone or writable by others', async () => {
    const library = join(first.libraryPath!, 'libnss3.so');
    for (const damage of [
      () => truncateSync(first.path, 1000),
      () => rmSync(library),
      () => chmodSync(library, 0o777),
    ]) {
      damage();
      expect(await find()).toEqual(first);
      expect(await version(first)).toContain('Chrom');
      expect(readdirSync(shelf())).toHaveLength(1);
    }
  });

  test('is whole for each of several that unpack it at once', async () => {
    rmSync(shelf(), { recursive: true });
    expect(await Promise.all([find(), find(), find()])).toEqual([first, first, first]);
    expect(readdirSync(shelf())).toHaveLength(1);
  });

  test('goes into a folder of its own when the cache is open to others', async () => {
    chmodSync(shelf(), 0o777);
    const notes: string[] = [];
    const found = await find(notes);
    expect(found.temporaryFolder).toBeDefined();
    expect(found.path.startsWith(shelf())).toBe(false);
    expect(statSync(found.temporaryFolder!).mode & 0o777).toBe(0o700);
    expect(notes).toEqual([expect.stringContaining('tillfälligt')]);
    rmSync(found.temporaryFolder!, { recursive: true });
    chmodSync(shelf(), 0o700);
  });

  test('that is stopped while unpacked leaves nothing', async () => {
    rmSync(shelf(), { recursive: true });
    const machine = { platform: 'linux', architecture: 'x64', env: {}, home } as const;
    const signal = AbortSignal.timeout(100);
    await expect(findEmbeddedBrowser(machine, { signal })).rejects.toThrow();
    expect(readdirSync(shelf())).toEqual([]);
  });

  test('prints', async () => {
    const { path, libraryPath } = await find();
    const printer = await openPrinter({
      browser: path,
      env: { ...process.env, LD_LIBRARY_PATH: libraryPath },
    });
    const pdf = await printer.print('<h1>Protokoll</h1>');
    await printer.close();
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});

test('the embedded browser is for Linux on x64 only', async () => {
  const machine = { platform: 'darwin', architecture: 'arm64', env: {}, home: null } as const;
  expect(await findEmbeddedBrowser(machine, {})).toBeNull();
});
