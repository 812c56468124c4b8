import { availableParallelism } from 'node:os';
import type { Bilingual } from '../../model/diagnostic.ts';
import { BrowserEnded } from './browser-process.ts';
import { browserSource } from './browser-source.ts';
import { supplyBrowser } from './browser-supply.ts';
import { openPage } from './print-page.ts';
import type { PrintLimits, PrintPage } from './print-page.ts';
import { shareFonts } from './shared-fonts.ts';
import { tryAgain } from './try-again.ts';
import { takeTurns } from './turns.ts';
import { TimeoutError } from './within.ts';

/** A page's memory grows a little with each document; a new page costs as much as one document. */
const documentsPerPage = 40;
/** Many times what the longest documents take on a slow machine. */
const timeoutFor = (html: string): number => 30_000 + html.length / 50;
/** Opening a page takes a moment; one that takes longer than this never opens. */
const openTimeout = 5_000;

export interface PrinterOptions {
  /** The program to print with; see `findBrowser`. */
  readonly browser?: string | undefined;
  /**
   * Address of a browser that runs already and is left running: `ws://…`, or `http://host:port` of its debugging port. It is
   * used in place of any other.
   */
  readonly browserUrl?: string | undefined;
  /** Environment of the search and of the browser; that of this process when left out. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** How many documents are printed at once; 2 to 4, by the number of processors, when left out. */
  readonly pages?: number | undefined;
  /** Told, in one line of both languages each, what the user should know: unpacking, a missing sandbox, a denied request. */
  readonly note?: ((message: Bilingual) => void) | undefined;
  /** Stops the search and the start. */
  readonly signal?: AbortSignal | undefined;
}

export interface PrintOptions {
  /** Gives up the document; `print` rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that each of two tries may take; 30 000 and more for long documents when left out. */
  readonly timeoutMs?: number | undefined;
}

/** Prints HTML documents to PDF in one browser, several at a time. */
export interface Printer {
  /** Name and version of the browser: `HeadlessChrome/153.0.8010.0`. */
  readonly browserVersion: string;
  /**
   * Prints a whole HTML document, without scripts and network: all it draws must be in it. Gives the bytes of a tagged
   * PDF. A document whose page or browser dies or hangs is tried once more in a new one.
   *
   * Rejects with a `ProtokollError` (exit 3) that names the cause, or the signal's reason.
   */
  print(html: string, options?: PrintOptions): Promise<Uint8Array>;
  /** Ends the browser and removes its files; documents being printed are given up. May be called again. */
  close(): Promise<void>;
}

/**
 * Finds and starts a browser, or reaches the one at `browserUrl`. Throws as `findBrowser` and `launchBrowser` do, and a
 * `ProtokollError` (exit 3) when the one at `browserUrl` can't be reached. The caller closes the printer;
 * `releaseAll` does so at once, also while it opens.
 */
export async function openPrinter(options: PrinterOptions = {}): Promise<Printer> {
  const { note, signal, env = process.env } = options;
  const noteOnce = once(note);
  const source = await browserSource({ ...options, env, note: noteOnce, signal });
  const supply = supplyBrowser(() => source.open());
  const again = tryAgain();
  const turn = takeTurns(options.pages ?? Math.min(4, Math.max(2, availableParallelism())));
  const idle: PrintPage[] = [];
  const fonts = shareFonts();
  const { version } = await supply.living().catch(async (error: unknown) => {
    await release();
    throw error;
  });
  // It opens while the first document is made; one that doesn't is no loss.
  let first: Promise<PrintPage | null> | null = newPage({ timeoutMs: openTimeout, signal }).catch(() => null);

  async function printOnce(html: string, limits: PrintLimits): Promise<Uint8Array> {
    const page = takeIdle() ?? (await takeFirst()) ?? (await newPage(limits));
    try {
      return await page.print(html, limits);
    } finally {
      if (page.isSpoilt() || page.documents >= documentsPerPage) await page.close();
      else idle.push(page);
    }
  }
  function takeIdle(): PrintPage | undefined {
    let page = idle.pop();
    while (page?.isSpoilt()) page = idle.pop();
    return page;
  }
  async function takeFirst(): Promise<PrintPage | null> {
    const taken = first;
    first = null;
    const page = (await taken) ?? null;
    return page?.isSpoilt() ? null : page;
  }
  async function newPage(limits: PrintLimits): Promise<PrintPage> {
    const browser = await supply.living();
    try {
      const timeoutMs = Math.min(limits.timeoutMs, openTimeout);
      return await openPage(browser, { ...limits, timeoutMs }, { fonts, deny });
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      // A browser that does not even open a page must make way for another.
      await browser.close();
      throw new BrowserEnded();
    }
  }
  function deny(url: string): void {
    const shown = url.slice(0, 200);
    noteOnce({
      sv: `Hämtades inte, eftersom utskriften saknar nät: ${shown}`,
      en: `Not fetched, since there is no network while printing: ${shown}`,
    });
  }

  let closing: Promise<void> | undefined;
  async function release() {
    await supply.close();
    await source.release();
  }
  return {
    browserVersion: version,
    print: (html, { signal: stop, timeoutMs = timeoutFor(html) } = {}) =>
      turn(() => again(() => printOnce(html, { timeoutMs, signal: stop }), stop)),
    close: () => (closing ??= release()),
  };
}

/** Tells the same thing only once. */
function once(note: ((message: Bilingual) => void) | undefined): (message: Bilingual) => void {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message.sv)) return;
    told.add(message.sv);
    note?.(message);
  };
}
