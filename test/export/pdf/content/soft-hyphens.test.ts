import { beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../check-pdf.ts';
import { finishedBytes } from '../finish.ts';
import { hasBrowser, withPrinter } from '../printing.ts';
import { page } from '../sample-page.ts';
import { hasTool, runTool } from '../tools.ts';

const sentence = 'Sam\u00ADman\u00ADträ\u00ADdes\u00ADpro\u00ADto\u00ADkol\u00ADlet jus\u00ADte\u00ADras, ';
const style = 'body { width: 31mm; font-variant-ligatures: none }';

describe.skipIf(!hasBrowser || !hasTool('pdftotext'))('divided words (needs a browser)', () => {
  let printed: Uint8Array;

  beforeAll(async () => {
    const html = page(`<p>${sentence.repeat(70)}slut.</p>`, { style });
    printed = await withPrinter((printer) => printer.print(html));
  }, 60_000);

  test.each(['-raw', '-layout'])('are whole in the text, also over pages (pdftotext %s)', async (mode) => {
    const text = runTool('pdftotext', [mode, 'FILE', '-'], await finishedBytes(printed)).toString();
    const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
    expect(text).toContain('Sida 2 (');
    expect(words.filter((word) => !['Protokoll', 'Sida'].includes(word))).toEqual(
      `${sentence.replaceAll('\u00AD', '').repeat(70)}slut.`.split(' '),
    );
  });

  test.each(['a-3a', 'plain'] as const)('have marks only where they are divided (%s)', async (profile) => {
    const text = runTool('pdftotext', ['FILE', '-'], await finishedBytes(printed, { profile })).toString();
    expect(text).not.toMatch(/\u00AD|-$/m);
  });

  test('are whole when they take three lines of a narrow cell', async () => {
    const cells =
      '<tr><th>Delår</th><th>Kostnads\u00ADutveck\u00ADling</th><th>Kom\u00ADmen\u00ADtar</th></tr>';
    const narrow = page(`<table style="width: 20mm; table-layout: fixed">${cells}</table>`, { style });
    const pdf = await withPrinter((printer) => printer.print(narrow));
    const text = runTool('pdftotext', ['-raw', 'FILE', '-'], await finishedBytes(pdf)).toString();
    expect(text.split(/\s+/)).toEqual(expect.arrayContaining(['Delår', 'Kostnadsutveckling', 'Kommentar']));
  });

  test('keep the file sound', async () => {
    expect(await checkPdf(await finishedBytes(printed), 3)).toEqual([]);
  });

  test.skipIf(!hasTool('pdftoppm'))('look as they were printed (pdftoppm)', async () => {
    const pixelsOf = (pdf: Uint8Array): Buffer => runTool('pdftoppm', ['-r', '50', 'FILE'], pdf);
    expect(pixelsOf(await finishedBytes(printed)).equals(pixelsOf(printed))).toBe(true);
  });
});
