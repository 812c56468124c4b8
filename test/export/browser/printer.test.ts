import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openPrinter } from '../../../src/export/browser/printer.ts';
import type { Printer } from '../../../src/export/browser/printer.ts';
import { endless, pageOf, titleOf } from './documents.ts';

vi.setConfig({ testTimeout: 30_000 });

const require = createRequire(import.meta.url);

const pagesOf = async (pdf: Uint8Array) => (await PDFDocument.load(pdf)).getPages();

/** Fonts in the PDF, by the names they have there. */
async function fontsOf(pdf: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(pdf);
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => /\/FontName \/\w+\+([\w-]+)/.exec(object.toString())?.[1])
    .filter(Boolean)
    .join(' ');
}

let printer: Printer;
const notes: string[] = [];
beforeAll(async () => {
  printer = await openPrinter({ pages: 2, note: (message) => notes.push(message.sv) });
}, 60_000);
afterAll(() => printer.close());
afterEach(() => void (notes.length = 0));

describe('a printed page', () => {
  test('is a tagged PDF with an outline', async () => {
    const pdf = await printer.print(pageOf('Sammanträde i Örebro', '<h2>§ 1 Mötets öppnande</h2>'));
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(await titleOf(pdf)).toBe('Sammanträde i Örebro');
    const catalog = (await PDFDocument.load(pdf)).catalog.toString();
    expect(catalog).toContain('/StructTreeRoot');
    expect(catalog).toContain('/Outlines');
    expect(catalog).toContain('(sv)');
  });

  test('is A4 unless its style says otherwise', async () => {
    const sizes = [pageOf('A4'), pageOf('A5', '<style>@page { size: A5 landscape }</style>')].map(
      async (html) => {
        const [first] = await pagesOf(await printer.print(html));
        return [first!.getWidth(), first!.getHeight()].map((points) => Math.round((points / 72) * 25.4));
      },
    );
    expect(await Promise.all(sizes)).toEqual([
      [210, 297],
      [210, 148],
    ]);
  });

  test('has the fonts it embeds, also in the margins', async () => {
    const face = (family: string, file: string) =>
      `@font-face { font-family: ${family}; src: url(data:font/woff2;base64,${readFileSync(require.resolve(file), 'base64')}) }`;
    const style = `<style>
      ${face('Text', '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2')}
      ${face('Fot', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2')}
      body { font-family: Text } @page { @bottom-center { font-family: Fot; content: "Sida " counter(page) } }
    </style>`;
    // Also one that gets fonts which the browser has from an earlier one.
    for (const title of ['Första', 'Andra', 'Tredje']) {
      const fonts = await fontsOf(await printer.print(pageOf(title, style)));
      expect(fonts).toContain('SourceSerif4');
      expect(fonts).toContain('SourceSans3');
    }
    expect(notes).toEqual([]);
  });
});

describe('a hostile page', () => {
  test('runs no script', async () => {
    const script =
      '<script>document.title = "skript"</script><img src="x:" onerror="document.title = \'skript\'">';
    expect(await titleOf(await printer.print(pageOf('Ursprunglig', script)))).toBe('Ursprunglig');
  });

  test('fetches nothing from the network or the disk, and that is told', async () => {
    const requested: string[] = [];
    const server = createServer((request, response) => {
      requested.push(request.url ?? '');
      response.end('<h1>Hämtat</h1>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const plain = await printer.print(pageOf('Hämtar', '<p>Slut'));
    const pdf = await printer.print(
      pageOf(
        'Hämtar',
        `<img src="${origin}/bild.png"><link rel="stylesheet" href="${origin}/stil.css">
         <link rel="preconnect" href="${origin}"><link rel="prefetch" href="${origin}/sen">
         <style>@import "${origin}/mer.css"; body { background: url(${origin}/bakgrund.png) }</style>
         <iframe src="${origin}/ram"></iframe><iframe src="file:///etc/passwd"></iframe>
         <object data="file:///etc/passwd"></object><embed src="file:///etc/passwd"><p>Slut`,
      ),
    );
    server.close();
    expect(requested).toEqual([]);
    expect(notes).toEqual(expect.arrayContaining([expect.stringContaining(`${origin}/bild.png`)]));
    expect(await fontsOf(pdf)).toBe(await fontsOf(plain));
    expect(textOf(pdf)).not.toMatch(/root:|Hämtat/);
  });

  test('goes nowhere else', async () => {
    const refresh = '<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/">';
    expect(await titleOf(await printer.print(pageOf('Står kvar', refresh)))).toBe('Står kvar');
    expect(await titleOf(await printer.print(pageOf('Nästa')))).toBe('Nästa');
  });

  test('that never gets done is given up, and the others are printed', async () => {
    const others = Array.from({ length: 6 }, (_, index) => pageOf(`Protokoll ${index}`));
    const hung = printer.print(endless, { timeoutMs: 1500 });
    hung.catch(() => {});
    const titles = await Promise.all(others.map(async (html) => titleOf(await printer.print(html))));
    expect(titles).toEqual(others.map((_, index) => `Protokoll ${index}`));
    await expect(hung).rejects.toMatchObject({ name: 'ProtokollError', exitCode: 3 });
    await expect(hung).rejects.toThrow(/blev inte klar i tid/);
  });
});

test('a document given up by the caller rejects with the reason', async () => {
  const given = new Error('avbrutet');
  const controller = new AbortController();
  const printing = printer.print(endless, { signal: controller.signal });
  setTimeout(() => controller.abort(given), 300);
  await expect(printing).rejects.toBe(given);
});

/** Text of a PDF, where the machine has `pdftotext`; empty elsewhere. */
function textOf(pdf: Uint8Array): string {
  try {
    return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  } catch {
    return '';
  }
}
