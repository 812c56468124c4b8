import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll } from 'vitest';
import { findBrowser } from '../../src/export/browser/find-browser.ts';

/** The browser of the machine; null where there is none, and the tests that need it are skipped by name. */
const found = await findBrowser({ env: process.env }).catch(() => null);

export const hasBrowser = found !== null;

/** Starts a browser for the tests of the group that this is called in, when the first of them asks for it. */
export function browserOfGroup(): () => Promise<Browser> {
  let started: Promise<Browser> | null = null;
  afterAll(async () => {
    await (await started)?.close();
  });
  return () => (started ??= launch());
}

async function launch(): Promise<Browser> {
  const { path, libraryPath } = found!;
  return puppeteer.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { ...process.env, ...(libraryPath !== undefined && { LD_LIBRARY_PATH: libraryPath }) },
  });
}

/** How a reader looks at a page. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  /** In CSS pixels. */
  readonly width: number;
  /** As it is printed from the browser; default on screen. */
  readonly isPrinted?: boolean;
}

export interface Looked {
  /** What axe finds against WCAG 2.1 A and AA and its best practices: rule, and the element. */
  readonly violations: readonly string[];
  /** Addresses that the page asked for. */
  readonly requests: readonly string[];
  /** How much wider the page is than the window, in CSS pixels. */
  readonly overflow: number;
  /** What the page said of itself and its policies. */
  readonly complaints: readonly string[];
}

/** Opens `html` and looks at it. */
export async function lookAt(browser: Browser, html: string, look: Look): Promise<Looked> {
  const [looked] = await lookAtEach(browser, html, [look]);
  return looked!;
}

/** Opens `html` once and looks at it in each of these ways. */
export async function lookAtEach(
  browser: Browser,
  html: string,
  looks: readonly Look[],
): Promise<readonly Looked[]> {
  const page = await browser.newPage();
  try {
    const [requests, complaints]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url());
    });
    page.on('console', (message) => void complaints.push(message.text()));
    await page.setViewport({ width: looks[0]!.width, height: 900 });
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(axe.source);
    const seen: Looked[] = [];
    for (const { scheme, width, isPrinted = false } of looks) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaType(isPrinted ? 'print' : 'screen');
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
      const violations = await violationsOf(page);
      seen.push({ violations, requests: [...requests], complaints: [...complaints], overflow });
    }
    return seen;
  } finally {
    await page.close();
  }
}

/** Width of A4 between the margins of `print.css`, in CSS pixels: 170 mm. */
const printedWidth = Math.floor((170 / 25.4) * 96);

/** How much wider than a page of A4 the printed document is, in CSS pixels. */
export async function printedOverflow(browser: Browser, html: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: printedWidth, height: 900 });
    await page.emulateMediaType('print');
    await page.setContent(html, { waitUntil: 'load' });
    return Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  } finally {
    await page.close();
  }
}

async function violationsOf(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
  const options = JSON.stringify({ runOnly: { type: 'tag', values: tags } });
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
