import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { revisionsOf } from '../../../src/export/pdf/reading/open-pdf.ts';
import { attachedFiles } from '../../../src/export/pdf/reading/attached-files.ts';
import { hasBrowser } from '../../export/pdf/printing.ts';
import { hasTool, runTool } from '../../export/pdf/tools.ts';
import { realLibrary } from '../support/real-library.ts';
import { folderWith, run } from '../support/run.ts';

const real = { library: realLibrary };
const budget = 'Konto;Belopp\nHyra;12000\n';
const notes = `---
profil: forening-styrelse
organ: Styrelsen
datum: 2025-03-27
bilagor:
  - {nummer: 1, titel: Budget för 2025, fil: budget.csv}
  - fil: karta.svg
---

## § 1 Budget

Styrelsen godkänner budgeten.
`;
const map = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';

test.skipIf(!hasBrowser || !hasTool('pdftotext'))(
  'attached files are in the PDF byte for byte, and listed there with their size',
  async () => {
    const folder = await folderWith({ 'a.md': notes, 'budget.csv': budget, 'karta.svg': map });
    await run(folder, 'build a.md', real);
    const pdf = await readFile(join(folder, 'a.pdf'));
    const files = new Map(
      attachedFiles(revisionsOf(pdf).at(-1)!).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    );
    expect(files.get('budget.csv')).toBe(budget);
    expect(files.get('karta.svg')).toBe(map);
    const text = runTool('pdftotext', ['-layout', 'FILE', '-'], pdf).toString().replaceAll('\u00a0', ' ');
    expect(text).toContain(`Budget för 2025 (budget.csv, ${Buffer.byteLength(budget)} byte)`);
    expect(text).toContain(`karta.svg (${Buffer.byteLength(map)} byte)`);
  },
);
