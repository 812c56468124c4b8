import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { features } from './features.ts';
import { finishedBytes } from './finish.ts';
import { hasBrowser, withPrinter } from './printing.ts';
import { page } from './sample-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'protokoll-reproducible-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasBrowser)('the same notes (need a browser)', { timeout: 120_000 }, () => {
  test('give the same bytes in another browser, in parallel pages and later', async () => {
    const html = page(Object.values(features).slice(0, 6).join(''));
    const hashes = new Set<string>();
    const rawHashes = new Set<string>();
    for (const pages of [8, 2]) {
      const printed = await withPrinter(async (printer) => [
        ...(await Promise.all(Array.from({ length: pages }, () => printer.print(html)))),
        await printer.print(html),
      ]);
      for (const raw of printed) {
        rawHashes.add(sha256(raw));
        for (const profile of ['a-3a', 'plain'] as const) {
          hashes.add(`${profile} ${sha256(await finishedBytes(raw, { profile }))}`);
        }
      }
    }
    expect(rawHashes.size).toBeGreaterThan(1);
    expect(hashes.size).toBe(2);
  });

  test('give the same PDF, HTML and JSON in fresh processes', async () => {
    const root = join(import.meta.dirname, '../../..');
    copyFileSync(join(root, 'scripts/pictures/notes/forening.md'), join(folder, 'a.md'));
    const processes = ['1', '2', '3'].map((name) =>
      promisify(execFile)(
        process.execPath,
        [join(root, 'src/cli/entry.ts'), 'build', 'a.md', '--format', 'pdf,html,json', '--out-dir', name],
        { cwd: folder },
      ),
    );
    await Promise.all(processes);
    for (const ending of ['pdf', 'html', 'json']) {
      const files = ['1', '2', '3'].map((name) => readFileSync(join(folder, name, `a.${ending}`)));
      expect(new Set(files.map(sha256)).size).toBe(1);
    }
  });
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
