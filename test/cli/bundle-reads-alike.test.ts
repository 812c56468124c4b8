import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { protokoll } from './lint/notes.ts';

const bin = fileURLToPath(new URL('../../bin/protokoll.js', import.meta.url));
const notes = fileURLToPath(new URL('../reading/notes', import.meta.url));
const words = (folder: string) => ['build', notes, '--format', 'json', '--out-dir', folder];

/** What was made of each note, by its path. */
function madeIn(folder: string): Record<string, string> {
  const files = globSync('**/*.json', { cwd: folder }).toSorted();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

// The patterns of the bundle are rewritten to be quick: what users run is to read all that the tests read, and just so.
test('the built program reads all notes as its sources do', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'protokoll-alike-'));
  await protokoll(folder, words(join(folder, 'sources')));
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  spawnSync(process.execPath, [bin, ...words(join(folder, 'built'))], { cwd: folder, env });
  const built = madeIn(join(folder, 'built'));
  expect(Object.keys(built).length).toBeGreaterThan(100);
  expect(built).toEqual(madeIn(join(folder, 'sources')));
});
