import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { archiveEntry, defaultProfile, findProfile, parseProtocol, renderArchive } from '../../src/index.ts';
import type { ArchivedProtocol } from '../../src/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { browserOfGroup, hasBrowser, lookAt } from './in-browser.ts';

const council = `---
profil: namnd
organ: Kulturnämnden
datum: 2025-03-27
ordförande: Maja Fors (S)
beslutande: Maja Fors (S), Olle Brink (M)
frånvarande: Tor Vide (S)
---

# Protokoll Kulturnämnden 2025-03-27

## § 12 Cykelväg längs Storgatan (KUN 2025/14)

Motionärerna önskar en säkrare väg till skolorna.

### Beslut

Kulturnämnden beslutar
att avslå motionen om cykelväg,
att tacka för förslaget.

## § 13 Personalärende

:::sekretess
Eva Hemlig sägs upp.

### Beslut

att säga upp Eva Hemlig.
:::

## § 14 Biblioteket

### Beslut

att ha ÖPPET på Söndagar & "helger" <x>alltid</x>.
`;

const board = (date: string, decision: string) => `---
organ: Styrelsen
datum: ${date}
---

# Styrelsemöte ${date}

## § 1 Läger

### Beslut

att ${decision}.
`;

async function archived(notes: string, path: string, draft = false): Promise<ArchivedProtocol> {
  const protocol = parseProtocol(notes).protocol!;
  const profile = findProfile(protocol.profile ?? '') ?? defaultProfile;
  const entry = await archiveEntry(protocol, { profile, config: defaultConfig, draft });
  return {
    entry,
    documents: [
      { format: 'PDF', path: `${path}.pdf` },
      { format: 'HTML', path: `${path}.html` },
    ],
  };
}

const archive = [
  await archived(council, 'kun/2025-03-27'),
  await archived(board('2024-05-02', 'hyra cykelväg och stugor'), 'styrelsen/maj #1? å'),
  await archived(board('2025-06-01', 'måla båten'), 'styrelsen/juni', true),
  await archived('# Anteckningar\n\n## Läget\n\nAllt väl.\n', 'lösa/läget'),
];
const html = await renderArchive(archive);

test('the order of the protocols makes no other page', async () => {
  expect(await renderArchive(archive.toReversed())).toBe(html);
});

test('a secret is not in it', () => {
  expect(html).toContain('Personalärende');
  expect(html).not.toMatch(/Hemlig|säga upp/);
});

test('what the notes say is text, and names of files are addresses', () => {
  expect(html).toContain('att ha ÖPPET på Söndagar &amp; &quot;helger&quot; &lt;x&gt;');
  expect(html).toContain('href="styrelsen/maj%20%231%3F%20%C3%A5.pdf"');
});

test('an item leads to its place in the HTML, if there is one', async () => {
  expect(html).toContain('<a href="kun/2025-03-27.html#paragraf-12">§ 12</a> Cykelväg längs Storgatan');
  const { entry } = archive[0]!;
  const printed = await renderArchive([{ entry, documents: [{ format: 'PDF', path: 'a.pdf' }] }]);
  expect(printed).toContain('<b>§ 12</b> Cykelväg längs Storgatan');
});

test('an archive of English minutes is English', async () => {
  const minutes = '---\nspråk: en\ndatum: 2025-01-02\n---\n\n# Minutes\n\n## § 1 Camp\n\nAll well.\n';
  const english = await renderArchive([await archived(minutes, 'a')]);
  expect(english).toContain('<html lang="en">');
  expect(english).toContain('1 minutes, 2025');
});

describe.skipIf(!hasBrowser)('in a browser (needs a browser)', () => {
  const browser = browserOfGroup();
  let folder: string | null = null;
  afterEach(() => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    folder = null;
  });

  /** Opens the page as a file, as a reader does. */
  async function inFile(use: (page: Page, url: string) => Promise<void>, scripts = true): Promise<void> {
    folder = mkdtempSync(join(tmpdir(), 'protokoll-arkiv-'));
    const file = join(folder, 'index.html');
    writeFileSync(file, html);
    const page = await (await browser()).newPage();
    await page.setJavaScriptEnabled(scripts);
    await page.goto(pathToFileURL(file).href);
    await use(page, pathToFileURL(file).href);
    await page.close();
  }

  /** What can be seen: headings, links to the protocols, and the items that are unfolded. */
  const seen = (page: Page) =>
    page.evaluate(`(() => {
      const texts = (selector) => Array.from(document.querySelectorAll(selector))
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent);
      return { headings: texts('h2, h3'), protocols: texts('.head > a:first-of-type'), items: texts('details[open] li > :first-child') };
    })()`);
  const all = {
    headings: ['2025', 'Kulturnämnden', 'Styrelsen', '2024', 'Styrelsen', 'Utan datum', 'Utan organ'],
    protocols: [
      'Protokoll Kulturnämnden 2025-03-27',
      'Styrelsemöte 2025-06-01',
      'Styrelsemöte 2024-05-02',
      'Anteckningar',
    ],
    items: [],
  };
  const found = (page: Page) => page.$eval('#found', (element) => element.textContent);
  const search = async (page: Page, words: string) => {
    await page.locator('#query').fill(words);
    await page.keyboard.press('Enter');
  };

  test('without scripts it is a list by year and body, the newest first, that unfolds', async () => {
    await inFile(async (page) => {
      expect(await seen(page)).toEqual(all);
      expect(await page.$eval('form', (form) => form.checkVisibility())).toBe(false);
      await page.click('summary');
      expect(await seen(page)).toMatchObject({ items: ['§ 12', '§ 13', '§ 14'] });
    }, false);
  });

  test.each([
    ['cykelväg', ['Protokoll Kulturnämnden 2025-03-27', 'Styrelsemöte 2024-05-02'], ['§ 12', '§ 1']],
    ['CYKELVÄG storgatan', ['Protokoll Kulturnämnden 2025-03-27'], ['§ 12']],
    ['"avslå motionen"', ['Protokoll Kulturnämnden 2025-03-27'], ['§ 12']],
    ['"motionen avslå"', [], []],
    ['KUN 2025/14', ['Protokoll Kulturnämnden 2025-03-27'], ['§ 12']],
    ['styrelsen båten', ['Styrelsemöte 2025-06-01'], ['§ 1']],
    ['2024-05', ['Styrelsemöte 2024-05-02'], []],
    ['öppet', ['Protokoll Kulturnämnden 2025-03-27'], ['§ 14']],
    ['hemlig', [], []],
    ['Brink', ['Protokoll Kulturnämnden 2025-03-27'], []],
    ['Brink cykelväg', ['Protokoll Kulturnämnden 2025-03-27'], ['§ 12']],
    ['Vide', [], []],
    ['skolan', ['Protokoll Kulturnämnden 2025-03-27'], ['§ 12']],
    ['nämndernas bibliotek', ['Protokoll Kulturnämnden 2025-03-27'], ['§ 14']],
    ['cykelvägarna', ['Protokoll Kulturnämnden 2025-03-27', 'Styrelsemöte 2024-05-02'], ['§ 12', '§ 1']],
    ['båtars', ['Styrelsemöte 2025-06-01'], ['§ 1']],
    ['"säkrare väg"', [], []],
  ])('a search for %s shows what it is in', async (words, protocols, items) => {
    await inFile(async (page) => {
      await search(page, words);
      expect(await seen(page)).toMatchObject({ protocols, items });
      const told =
        protocols.length === 0 ? 'Inget stämmer med sökningen' : `${protocols.length} av 4 protokoll`;
      expect(await found(page)).toContain(told);
    });
  });

  test('body and year narrow it, and all come back when it is cleared', async () => {
    await inFile(async (page) => {
      await page.select('#body', 'Styrelsen');
      await page.select('#year', '2024');
      await search(page, 'läger');
      expect(await seen(page)).toEqual({
        headings: ['2024', 'Styrelsen'],
        protocols: ['Styrelsemöte 2024-05-02'],
        items: ['§ 1'],
      });
      await page.click('button[type=reset]');
      await page.waitForFunction('document.getElementById("found").textContent === ""');
      expect(await seen(page)).toEqual(all);
    });
  });

  test('what is typed is searched for without Enter, and stands in the address', async () => {
    await inFile(async (page, url) => {
      await page.type('#query', 'båten');
      await page.waitForFunction('document.getElementById("found").textContent !== ""');
      expect(page.url()).toBe(`${url}#q=b%C3%A5ten`);
      await page.reload();
      expect(await seen(page)).toMatchObject({ protocols: ['Styrelsemöte 2025-06-01'] });
    });
  });

  test.each([
    { scheme: 'light', width: 1280, isPrinted: false },
    { scheme: 'dark', width: 1280, isPrinted: false },
    { scheme: 'light', width: 320, isPrinted: false },
    { scheme: 'dark', width: 320, isPrinted: false },
    { scheme: 'light', width: 643, isPrinted: true },
  ] as const)(
    '$scheme and $width wide (printed: $isPrinted) it is accessible, whole and asks for nothing',
    async (look) => {
      const unfolded = html.replaceAll('<details>', '<details open>');
      expect(await lookAt(await browser(), unfolded, look)).toEqual({
        violations: [],
        requests: [],
        complaints: [],
        overflow: 0,
      });
    },
  );
});
