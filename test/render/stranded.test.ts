import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProfile, parseProtocol, renderHtml } from '../../src/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { hasBrowser, withPrinter } from '../export/pdf/printing.ts';
import { hasTool } from '../export/pdf/tools.ts';
import { strandedIn } from './stranded.ts';

const root = join(import.meta.dirname, '../reading/notes');

/** One note in so many; `PROTOKOLL_NOTES=5` takes every fifth, some 60. */
const every = Number(process.env['PROTOKOLL_NOTES'] ?? 12);

const files = globSync('**/*.md', { cwd: root })
  .toSorted()
  .filter((_, index) => index % every === 1 % every);

/** So many items of unlike length that some end wherever a page does, before a last one in few words. */
function endingWith(last: string, sentences: number, more = ''): string {
  const text = 'Styrelsen talade om saken och om vad den kostar i år och nästa år. '.repeat(sentences);
  const items = [1, 2, 3, 4].map((number) => `## § ${number} Ärende ${number}\n\n${text}\n`);
  return `---\nprofil: forening-styrelse\norgan: Styrelsen\ndatum: 2026-03-04\nordförande: Bo Ek\n${more}---\n\n${items.join('\n')}\n${last}`;
}

const lasts = [
  '## § 5 Mötet avslutades kl. 17.30\n',
  '## § 5 Avslutning\n\nOrdföranden tackade.\n',
  '## § 5 Avslutning\n\nNästa gång är det vår.\n\n## Sändlista\n\n- Revisorn\n',
];

describe.skipIf(!hasBrowser || !hasTool('pdftotext'))(
  'no heading or line is stranded on a printed page (needs a browser and pdftotext)',
  { timeout: 600_000 },
  () => {
    test('of notes of many kinds', async () => {
      expect(files.length).toBeGreaterThan(8);
      const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
      expect(await strandedOf(texts, files)).toEqual([]);
    });

    test('where the last words of a meeting come upon the end of a page', async () => {
      const texts = lasts.flatMap((last) =>
        Array.from({ length: 5 }, (_, index) => endingWith(last, 12 + index)),
      );
      expect(await strandedOf(texts, texts)).toEqual([]);
    });

    test('where the next meeting of the front matter does', async () => {
      const texts = Array.from({ length: 5 }, (_, index) =>
        endingWith('', 12 + index, 'nästa-möte: 2026-05-06 kl. 18.00, klubbhuset\n'),
      );
      expect(await strandedOf(texts, texts)).toEqual([]);
    });

    test('a roll call in columns goes to the next page as a whole, with its header', async () => {
      const voters = Array.from({ length: 30 }, (_, nth) => `| Namn${nth} Alm | S | Ja |`).join('\n');
      const roll = `## § 5 Skolan\n\n### Omröstning\n\nJa-röst för, nej-röst emot.\n\n| Ledamot | Parti | Röst |\n| --- | --- | --- |\n${voters}\n`;
      const texts = Array.from({ length: 5 }, (_, index) => endingWith(roll, 8 + index));
      expect(await strandedOf(texts, texts, ['Ledamot Parti Röst'])).toEqual([]);
    });
  },
);

/** What is stranded in the documents of these notes, each after the name of its note. */
async function strandedOf(
  texts: readonly string[],
  names: readonly string[],
  headers: readonly string[] = [],
): Promise<string[]> {
  return withPrinter(async (printer) => {
    const found: string[] = [];
    for (const [index, text] of texts.entries()) {
      const { protocol } = parseProtocol(text);
      if (protocol === null) continue;
      const profile = findProfile(protocol.profile ?? 'mote') ?? findProfile('mote')!;
      const html = await renderHtml(protocol, {
        profile,
        config: defaultConfig,
        draft: false,
        medium: 'print',
      });
      for (const { page, what, text: words } of strandedIn(await printer.print(html), html, headers)) {
        found.push(`${names[index]}: page ${page}: ${what}: ${words.slice(0, 200)}`);
      }
    }
    return found;
  });
}
