import { describe, expect, test } from 'vitest';
import { findProfile, parseProtocol } from '../../src/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { browserOfGroup, hasBrowser, printedOverflow } from './in-browser.ts';
import { everything } from './notes.ts';

const word = 'Realisationsvinstbeskattningsutredningskommittéordförandeskapstillträdesceremoni'.repeat(2);
const address = `https://example.se/${'%3ameeting_'.repeat(20)}`;

/** A table of so many columns, each with `cell` in it. */
const table = (columns: number, cell: string) =>
  ['| Rubrik ', '|---', `| ${cell} `].map((part) => `${part.repeat(columns)}|`).join('\n');

const notes: Readonly<Record<string, string>> = {
  'one of everything': everything,
  'a long address as the place': everything.replace('Kommunhuset, sal Järven', address),
  'a name without spaces': everything.replaceAll('Bo Ek', word),
  'a word in running text, a heading and a list': `${everything}\n\n## § 34 ${word}\n\n${word}\n\n- ${word}\n`,
  'ten columns': `${everything}\n\n## § 34 Tabell\n\n${table(10, 'Placeringskostnader')}\n`,
  'fourteen columns': `${everything}\n\n## § 34 Tabell\n\n${table(14, 'Kostnader')}\n`,
  'a long word in a table': `${everything}\n\n## § 34 Tabell\n\n${table(3, word)}\n`,
  'a table in a list': `${everything}\n\n## § 34 Tabell\n\n- Punkt\n\n${table(5, 'Kommunstyrelsen').replace(/^/gm, '  ')}\n`,
};

/** Chromium prints a document that is wider than the page smaller, all of it. */
describe.skipIf(!hasBrowser)('no page is wider than paper (needs a browser)', { timeout: 60_000 }, () => {
  const browser = browserOfGroup();

  test.for(Object.keys(notes))('%s', async (name) => {
    const protocol = parseProtocol(notes[name]!).protocol!;
    const documents = ['namnd', 'samverkansgrupp', 'styrgrupp'].map((known) => {
      const profile = findProfile(known)!;
      return renderHtml(protocol, { profile, config: defaultConfig, draft: false, medium: 'print' });
    });
    const opened = await browser();
    const overflows = await Promise.all(documents.map((html) => printedOverflow(opened, html)));
    expect(overflows).toEqual([0, 0, 0]);
  });
});
