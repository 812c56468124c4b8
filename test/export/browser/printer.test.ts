import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPrinter } from '../../../src/export/browser/printer.ts';
import type { Printer } from '../../../src/export/browser/printer.ts';
import { browserProcesses } from './browser-processes.ts';

const linuxOnly = process.platform === 'linux';
const require = createRequire(import.meta.url);

/** Takes a browser years to lay out. */
const endless = `<!doctype html>${'<div style="columns: 2">'.repeat(60)}x${'</div>'.repeat(60)}`;

const pageOf = (title: string, content = '') =>
  `<!doctype html><html lang="sv"><title>${title}</title><h1>${title}</h1>${content}`;

const titleOf = async (pdf: Uint8Array) =>
  (await PDFDocument.load(pdf, { updateMetadata: false })).getTitle();
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
  printer = await openPrinter({ pages: 2, note: (message) => notes.push(message) });
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
    const fonts = await fontsOf(await printer.print(pageOf('Typsnitt', style)));
    expect(fonts).toContain('SourceSerif4');
    expect(fonts).toContain('SourceSans3');
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
  }, 20_000);
});

test('a document given up by the caller rejects with the reason', async () => {
  const given = new Error('avbrutet');
  const controller = new AbortController();
  const printing = printer.print(endless, { signal: controller.signal });
  setTimeout(() => controller.abort(given), 300);
  await expect(printing).rejects.toBe(given);
});

describe.runIf(linuxOnly)('a browser that is killed in the middle', { timeout: 60_000 }, () => {
  test.each(['browser', 'renderer'])('%s: every document is printed all the same', async (kind) => {
    const own = await openPrinter({ pages: 2 });
    let printed = 0;
    let killed = 0;
    const killer = setInterval(() => {
      const victim = browserProcesses().find((each) => each.kind === kind && each.isNewest);
      if (victim === undefined || printed < 4 * killed || killed === 4) return;
      process.kill(victim.pid, 'SIGKILL');
      killed++;
    }, 20);
    const titles = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const pdf = await own.print(pageOf(`Nr ${index}`, '<p>Text. '.repeat(500)));
        printed++;
        return titleOf(pdf);
      }),
    );
    clearInterval(killer);
    await own.close();
    expect(killed).toBeGreaterThanOrEqual(3);
    expect(titles).toEqual(titles.map((_, index) => `Nr ${index}`));
  });

  test('a browser that is stopped, and answers nothing, is replaced', async () => {
    const before = new Set(browserProcesses().map(({ pid }) => pid));
    const own = await openPrinter({ pages: 1 });
    await own.print(pageOf('Först'));
    for (const { pid } of browserProcesses()) if (!before.has(pid)) process.kill(pid, 'SIGSTOP');
    expect(await titleOf(await own.print(pageOf('Sedan'), { timeoutMs: 2000 }))).toBe('Sedan');
    await own.close();
    expect(browserProcesses().filter(({ pid }) => !before.has(pid))).toEqual([]);
  });
});

test('closing leaves no process and no file, and may be done twice', async () => {
  const processes = linuxOnly ? browserProcesses().length : 0;
  const files = temporaryFolders();
  const own = await openPrinter();
  await own.print(pageOf('Kort'));
  const given = own.print(endless).catch((error: Error) => error);
  await Promise.all([own.close(), own.close()]);
  expect(await given).toBeInstanceOf(Error);
  expect(temporaryFolders()).toEqual(files);
  if (linuxOnly) expect(browserProcesses()).toHaveLength(processes);
});

const temporaryFolders = () =>
  readdirSync(tmpdir()).filter((name) => /^protokoll-\w{6}$|^\.org\.chrom/.test(name));

/** Text of a PDF, where the machine has `pdftotext`; empty elsewhere. */
function textOf(pdf: Uint8Array): string {
  try {
    return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  } catch {
    return '';
  }
}
