import { beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from './check-pdf.ts';
import { features } from './features.ts';
import { finish, finishedBytes } from './finish.ts';
import { hasBrowser, withPrinter } from './printing.ts';
import { fontsOfPage, page } from './sample-page.ts';
import { hasTool, runTool } from './tools.ts';

describe.skipIf(!hasBrowser)('a finished PDF (needs a browser)', { timeout: 60_000 }, () => {
  const printed = new Map<string, Uint8Array>();

  beforeAll(async () => {
    await withPrinter(async (printer) => {
      for (const [name, body] of Object.entries(features)) printed.set(name, await printer.print(page(body)));
    });
  }, 120_000);

  describe.each(Object.keys(features))('%s', (name) => {
    test('meets PDF/A-3a and PDF/UA-1, with fields and without', async () => {
      for (const signatureFields of [true, false]) {
        const { bytes, faults } = await finish(printed.get(name)!, { signatureFields });
        expect(faults).toEqual([]);
        expect(await checkPdf(bytes!, 3, fontsOfPage)).toEqual([]);
      }
    });

    test('meets PDF/A-2a, without attachments', async () => {
      expect(await checkPdf(await finishedBytes(printed.get(name)!, { profile: 'a-2a' }), 2)).toEqual([]);
    });

    test.skipIf(!hasTool('qpdf'))('is sound to qpdf', async () => {
      const report = runTool('qpdf', ['--check', 'FILE'], await finishedBytes(printed.get(name)!));
      expect(report.toString()).toContain('No syntax or stream encoding errors found');
    });

    const isDivided = name.startsWith('soft hyphens');
    test.skipIf(!hasTool('pdftotext') || isDivided)('has the text that was printed (pdftotext)', async () => {
      const textOf = (pdf: Uint8Array): string =>
        runTool('pdftotext', ['-layout', 'FILE', '-'], pdf).toString();
      expect(textOf(await finishedBytes(printed.get(name)!))).toBe(textOf(printed.get(name)!));
    });

    test.skipIf(!hasTool('pdftoppm'))('looks as it was printed (pdftoppm)', async () => {
      const pixelsOf = (pdf: Uint8Array): Buffer => runTool('pdftoppm', ['-r', '50', 'FILE'], pdf);
      const after = pixelsOf(await finishedBytes(printed.get(name)!));
      expect(after.equals(pixelsOf(printed.get(name)!))).toBe(true);
    });

    test.skipIf(!hasTool('pdffonts'))('has embedded fonts that can be read as text (pdffonts)', async () => {
      const [, , ...fonts] = runTool('pdffonts', ['FILE'], await finishedBytes(printed.get(name)!))
        .toString()
        .trim()
        .split('\n');
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +0$/);
    });
  });

  describe.skipIf(!hasTool('pdfinfo'))('the structure (pdfinfo -struct-text)', () => {
    test.each(Object.keys(features).filter((name) => !/pages?\b/.test(name)))('%s', async (name) => {
      const bytes = await finishedBytes(printed.get(name)!);
      const tree = runTool('pdfinfo', ['-struct-text', 'FILE'], bytes).toString();
      await expect(tree).toMatchFileSnapshot(`fixtures/${name.replace(/[^a-z]+/g, '-')}.txt`);
    });
  });

  test.skipIf(!hasTool('pdfsig'))('has a named signature field at each place (pdfsig)', async () => {
    const report = runTool(
      'pdfsig',
      ['FILE'],
      await finishedBytes(printed.get('signature places')!),
    ).toString();
    const names = [...report.matchAll(/Field Name: (.*)/g)].map((match) => match[1]);
    expect(names).toEqual(['ordforande', 'justerare', 'justerare-2']);
    expect(report).not.toContain('Certificate');
  });

  test('has no fields and no links at signature places, unless asked for', async () => {
    const bytes = await finishedBytes(printed.get('signature places')!, {
      signatureFields: false,
      attachments: [],
    });
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).not.toContain('AcroForm');
    expect(text).not.toContain('sig.invalid');
  });

  test.skipIf(!hasTool('qpdf'))('has a bookmark for each heading, which says what it says', async () => {
    const headings = `<h1>Protokoll</h1><h2 style="width: 30mm">§ 1 Val av justerare och tid för sam\u00ADman\u00ADträ\u00ADdets protokoll</h2>
<h2 style="float: left; width: 20mm">Närvarande ledamöter</h2><p>Eva</p>`;
    const raw = await withPrinter((printer) => printer.print(page(headings)));
    const report = runTool('qpdf', ['--json', '--json-key=outlines', 'FILE'], await finishedBytes(raw));
    const titles = [...report.toString().matchAll(/"title": "(.*)"/g)].map((match) => match[1]);
    expect(titles.toSorted((a, b) => (a! < b! ? -1 : 1))).toEqual([
      'Närvarande ledamöter',
      'Protokoll',
      '§ 1 Val av justerare och tid för sammanträdets protokoll',
    ]);
  });

  test('claims nothing in the profile plain', async () => {
    const bytes = await finishedBytes(printed.get('nested lists')!, { profile: 'plain' });
    expect(await checkPdf(bytes, 3, fontsOfPage)).toEqual([
      'metadata: pdfaid:part is , not 3',
      'metadata: pdfaid:conformance is , not A',
      'metadata: pdfuaid:part is , not 1',
      'metadata: the schema of pdfuaid is not declared',
    ]);
  });
});
