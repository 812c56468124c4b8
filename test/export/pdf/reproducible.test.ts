import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { features } from './features.ts';
import { finishedBytes } from './finish.ts';
import { hasBrowser, withPrinter } from './printing.ts';
import { page } from './sample-page.ts';

describe.skipIf(!hasBrowser)('the same page (needs a browser)', { timeout: 120_000 }, () => {
  test('gives the same bytes in another browser, in parallel pages and later', async () => {
    const html = page(Object.values(features).slice(0, 6).join(''));
    const hashes = new Set<string>();
    const rawHashes = new Set<string>();
    for (let launch = 0; launch < 2; launch++) {
      const printed = await withPrinter(async (printer) => [
        ...(await Promise.all([1, 2, 3].map(() => printer.print(html)))),
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
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
