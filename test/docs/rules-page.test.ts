import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesPage } from '../../scripts/rules-page.ts';

test('docs/regler.md is as `node scripts/write-rules-page.ts` writes it', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/regler.md'), 'utf8');
  expect(page).toBe(await rulesPage());
});
