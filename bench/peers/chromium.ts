/**
 * The limit that Chromium sets: prints the HTML that `protokoll build` makes, a page for each core, and nothing else. The HTML is made
 * by an earlier run and lies beside the notes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import puppeteer from 'puppeteer-core';
import { filesIn } from '../build.ts';
import { protokoll } from '../places.ts';

const [list, chromium] = process.argv.slice(2) as [string, string];
const files = filesIn(list);
const htmlOf = (file: string) => file.replace(/\.md$/, '.html');
// The run that isn't counted makes it.
if (!existsSync(htmlOf(files[0]!))) {
  spawnSync(process.execPath, [protokoll, 'build', ...files, '--format', 'html', '--quiet']);
}

const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
const left = [...files];
const print = async () => {
  const page = await browser.newPage();
  const { frameTree } = await page.createCDPSession().then((session) => session.send('Page.getFrameTree'));
  const session = await page.createCDPSession();
  for (let file = left.shift(); file !== undefined; file = left.shift()) {
    const html = readFileSync(htmlOf(file), 'utf8');
    await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
    const { data } = await session.send('Page.printToPDF', {
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    });
    writeFileSync(file.replace(/\.md$/, '.chromium.pdf'), Buffer.from(data, 'base64'));
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, print));
await browser.close();
