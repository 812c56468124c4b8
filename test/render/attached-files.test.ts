import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProfile, parseProtocol } from '../../src/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { inlineImages } from '../../src/render/images/inline-images.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { formatSize } from '../../src/render/view/file-size.ts';

const notes = `---
profil: namnd
datum: 2025-03-25
bilagor:
  - {nummer: 1, titel: Karta över området, fil: bilagor/karta.pdf}
  - fil: budget.xlsx
  - Muntlig information
  - {titel: Avtal, fil: avtal.pdf}
  - fil: ../hemligt.txt
---

## § 1 Plan
`;

/** A project with two of the files that the notes name; a third lies outside of it. */
function built() {
  const outside = mkdtempSync(join(tmpdir(), 'bilagor-'));
  const folder = join(outside, 'projekt');
  mkdirSync(join(folder, 'bilagor'), { recursive: true });
  writeFileSync(join(folder, 'bilagor/karta.pdf'), 'x'.repeat(119_600));
  writeFileSync(join(folder, 'budget.xlsx'), 'x'.repeat(512));
  writeFileSync(join(outside, 'hemligt.txt'), 'Hemligt.');
  const protocol = parseProtocol(notes).protocol!;
  const { images, diagnostics } = inlineImages(protocol, {
    note: join(folder, 'not.md'),
    configFolder: folder,
  });
  const profile = findProfile('namnd')!;
  const html = renderHtml(protocol, {
    profile,
    config: defaultConfig,
    draft: false,
    medium: 'screen',
    images,
  });
  return { images, diagnostics, html: html.replaceAll('\u00a0', ' ') };
}

test('files among the attachments are taken along and listed with their size', () => {
  const { images, html } = built();
  expect([...images].map(([address, { mediaType }]) => [address, mediaType])).toEqual([
    ['bilagor/karta.pdf', 'application/pdf'],
    ['budget.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ]);
  const list = /<ul class="attachments">.*?<\/ul>/s.exec(html)![0];
  const lines = list
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .filter((line) => line !== '');
  expect(lines).toEqual([
    'Bilaga 1 Karta över området (karta.pdf, 120 kB)',
    'budget.xlsx (512 byte)',
    'Muntlig information',
    'Avtal (avtal.pdf)',
    'hemligt.txt',
  ]);
  expect(html).not.toContain('data:application/pdf');
});

test('a file that is not there, or not of the project, is told', () => {
  const { diagnostics } = built();
  expect(diagnostics.map(({ rule, message, position }) => [rule, position.start.line, message.sv])).toEqual([
    ['bilaga-nekad', 8, 'Bilagan ”avtal.pdf” följer inte med: filen finns inte.'],
    ['bilaga-nekad', 9, 'Bilagan ”../hemligt.txt” följer inte med: den ligger utanför projektets mapp.'],
  ]);
});

test.for([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1,0 MB'],
  [1_440_000, '1,4 MB'],
] as const)('%i bytes are written as %s', ([bytes, shown]) => {
  expect(formatSize(bytes, 'sv').replace('\u00a0', ' ')).toBe(shown);
});
