import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { protokoll } from '../cli/lint/notes.ts';
import { codeFences } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const year = join(root, 'examples/ar');
const fences = codeFences(readFileSync(join(root, 'docs/aret.md'), 'utf8'));

/** The commands of the page, each with what it shows below. */
const commands = fences.flatMap(({ language, body }, nth) =>
  language === 'console' ? [[body.trim(), fences[nth + 1]!.body] as const] : [],
);

test.each(commands)('%s', async (command, shown) => {
  const words = Array.from(command.matchAll(/"([^"]+)"|(\S+)/g), ([, quoted, word]) => quoted ?? word!);
  expect(await protokoll(year, words.slice(1))).toMatchObject({ status: 0, stdout: shown });
});

test('in each of the two years one action was dropped on purpose, and nothing else is wrong', async () => {
  const { status, stdout } = await protokoll(year, 'lint --no-cache --output-format json .');
  const found = (JSON.parse(stdout) as { file: string; rule: string }[]).map(({ file, rule }) => `${file} ${rule}`);
  expect(status).toBe(0);
  expect(found).toEqual([
    'batklubben/2026-09-08.md uppdrag-tappat',
    'kulturnamnden/2026-09-17.md uppdrag-tappat',
  ]);
});
