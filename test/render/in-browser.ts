import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../src/export/browser/find-browser.ts';

/** The browser of the machine; null where there is none, and the tests that need it are skipped by name. */
const found = await findBrowser({ env: process.env }).catch(() => null);

export const hasBrowser = found !== null;

/** Starts a browser for as long as `use` takes. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const { path, libraryPath } = found!;
  const browser = await puppeteer.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { ...process.env, ...(libraryPath !== undefined && { LD_LIBRARY_PATH: libraryPath }) },
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
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
export async function lookAt(
  browser: Browser,
  html: string,
  { scheme, width, isPrinted = false }: Look,
): Promise<Looked> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height: 900 });
    if (isPrinted) await page.emulateMediaType('print');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url());
    });
    page.on('console', (message) => void complaints.push(message.text()));
    await page.setContent(html, { waitUntil: 'load' });
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    return { violations: await violationsOf(page), requests, complaints, overflow: Number(overflow) };
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
  await page.evaluate(axe.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
  const options = JSON.stringify({ runOnly: { type: 'tag', values: tags } });
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
