import { launch, type Browser } from 'puppeteer';
import { existsSync } from 'node:fs';

/** Where the tests look for a browser, in order. */
const candidates = [process.env['PUPPETEER_EXECUTABLE_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** The browser's path, or undefined on a machine without one: then the printing tests are skipped by name. */
export const chromiumPath = candidates.find((path) => path !== undefined && existsSync(path));

export function launchChromium(): Promise<Browser> {
  return launch({ executablePath: chromiumPath!, args: ['--no-sandbox'], headless: true });
}

/** Prints a page as the program does: tagged, outlined, and with the page size of its style sheet. */
export async function printPage(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.close();
  }
}
