import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../support/run.ts';

const bin = fileURLToPath(new URL('../../../bin/protokoll.js', import.meta.url));

const names = ['Anna Berg', 'Bo Ek', 'Kim Sav', 'Åsa Öst'];
const chairs = ['Anna Berg', 'Bo Ek', 'Okänd Person'];

/** Every third has a fault or two of its own. */
function note(index: number): string {
  return `---
profil: egen
organ: Styrelse ${index}
datum: 2026-0${1 + (index % 9)}-1${index % 10}
ordförande: ${chairs[index % 3]}
sekreterare: ${names[index % 4]}
närvarande: [${names.slice(0, 2 + (index % 3)).join(', ')}]
---

## § ${1 + (index % 2)} Budget för ${index}

${index % 3 === 0 ? 'Vd föredrog ärendet.' : '![Karta](karta.png)'}

### Beslut

${index % 4 === 0 ? '' : `Styrelsen beslutar att anta budget ${index}.`}
`;
}

function lint(folder: string, files: readonly string[]): { status: number | null; findings: unknown[] } {
  const { status, stdout } = spawnSync(
    process.execPath,
    [bin, 'lint', ...files, '--no-cache', '--output-format', 'json'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, findings: JSON.parse(stdout) as unknown[] };
}

test('many notes, linted in several threads, say what they say a few at a time, in the same order', async () => {
  const notes = Array.from({ length: 130 }, (_, index) => [
    `${String(index).padStart(3, '0')}.md`,
    note(index),
  ]);
  const config = 'profiles:\n  egen:\n    extends: forening-styrelse\n    rules: { uppdrag-i-text: off }\n';
  const folder = await folderWith({ ...Object.fromEntries(notes), 'protokoll.config.yaml': config });
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const parts = [0, 50, 100].map((start) => lint(folder, files.slice(start, start + 50)));

  const all = lint(folder, files);

  expect(all.status).toBe(1);
  expect(all.findings.length).toBeGreaterThan(100);
  expect(all.findings).toEqual(parts.flatMap(({ findings }) => findings));
});
