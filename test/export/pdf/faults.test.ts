import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPrinter, type Printer } from '../../../src/export/browser/printer.ts';
import { finish } from './finish.ts';
import { hasBrowser } from './printing.ts';
import { page } from './sample-page.ts';

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

describe.skipIf(!hasBrowser)(
  'a page that cannot meet the level (needs a browser)',
  { timeout: 60_000 },
  () => {
    let printer: Printer;
    beforeAll(async () => {
      printer = await openPrinter();
    }, 60_000);
    afterAll(() => printer.close());

    test.each([
      [
        'an image without alternative text',
        `<p>Bild: <img src="${dot}" width="9" height="9"></p>`,
        'figure-without-alt',
        '',
        'Bild:',
      ],
      ['a skipped heading', '<h1>A</h1><h3>För djupt</h3>', 'heading-jump', 'H1 → H3', 'För djupt'],
      ['a first heading that is not H1', '<h2>Först</h2>', 'heading-jump', '→ H2', 'Först'],
      [
        'an empty cell',
        '<table><tr><td>a</td><td>b</td></tr><tr><td></td><td>c</td></tr></table>',
        'uneven-table',
        '2, 1',
        'ab c',
      ],
      [
        'a font of the machine',
        '<p style="font-family:serif">Annat</p>',
        'foreign-font',
        expect.any(String),
        'Annat',
      ],
      [
        'a character that no font has',
        '<p>Hej \u{10FFFD}</p>',
        'missing-glyph',
        'SourceSans3ExtraLight-Regular',
        expect.stringContaining('\uFFFD'),
      ],
    ])('%s is told, and no file claims the level', async (_, body, kind, detail, text) => {
      const raw = await printer.print(page(`<p>Text</p>${body}`));
      const { bytes, faults } = await finish(raw);
      expect(faults).toContainEqual({ kind, detail, text });
      expect(bytes).toBeNull();

      const plain = await finish(raw, { profile: 'plain' });
      expect(plain.faults).toEqual(faults);
      expect(Buffer.from(plain.bytes!).toString('latin1')).not.toContain('pdfaid');
    });

    test('a title of nothing is told', async () => {
      const raw = await printer.print(page('<p>Text</p>'));
      expect((await finish(raw, { title: ' ' })).faults).toEqual([
        { kind: 'no-title', detail: '', text: '' },
      ]);
    });
  },
);
