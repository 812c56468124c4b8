import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/model/config.ts';
import { inlineImages } from '../../src/render/images/inline-images.ts';
import { projectRoot } from '../../src/render/images/project-root.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import * as build from './build-protocol.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const svg = (content: string) =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;

let project: string;
let note: string;

beforeEach(() => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bilder å ')));
  project = join(folder, 'projekt');
  note = join(project, '2026', 'möte.md');
  mkdirSync(join(project, '2026'), { recursive: true });
  writeFileSync(join(folder, 'hemlig.png'), png);
  writeFileSync(join(project, 'karta.png'), png);
});

afterEach(() => rmSync(join(project, '..'), { recursive: true }));

/** The images of a note with this prose, and what is said of those that are denied. */
function imagesIn(prose: string) {
  const protocol = build.protocol({ items: [build.item(1, 'Karta', [build.text(prose)])] });
  const found = inlineImages(protocol, { note, configFolder: project });
  const html = renderHtml(protocol, {
    profile: build.profile(),
    config: defaultConfig,
    draft: false,
    medium: 'print',
    images: found.images,
  });
  const told = found.diagnostics.map(({ position, message }) => [position.start.line, message.sv]);
  return { told, images: html.match(/<img[^>]*>/g) ?? [], html };
}

describe('images below the root of the project', () => {
  test('are in the document, with their text', () => {
    const { told, images } = imagesIn('![Karta](../karta.png)');
    expect(told).toEqual([]);
    expect(images).toEqual([
      `<img src="data:image/png;base64,${png.toString('base64')}" alt="Karta" class="alone">`,
    ]);
  });

  test('are found though their names are decomposed in the one place and composed in the other', () => {
    mkdirSync(join(project, '2026', 'ma\u030Alningar'));
    writeFileSync(join(project, '2026', 'ma\u030Alningar', 'ra\u030Adhuset.png'), png);
    const { html, told } = imagesIn('![Rådhuset](m\u00E5lningar/r\u00E5dhuset.png)');
    expect(told).toEqual([]);
    expect(html).toContain('data:image/png;base64,');
  });

  test('are in cells too, where a drawing without width has one', () => {
    writeFileSync(join(project, 'plan.svg'), svg('<path d="M0 0 H9"/>'));
    const { images } = imagesIn(
      '| Bild | Var |\n|---|---|\n| ![Plan](../plan.svg) | ![K](../karta.png) här |',
    );
    expect(images.map((image) => image.replace(/src="[^"]*"/, ''))).toEqual([
      '<img  alt="Plan" class="alone sizeless">',
      '<img  alt="K">',
    ]);
  });

  test('have their title below', () => {
    expect(imagesIn('![Karta](../karta.png "Karta 1")').html).toContain(
      '<span class="image-title">Karta 1</span>',
    );
  });

  test('have no empty text, which would call them decoration', () => {
    expect(imagesIn('![](../karta.png)').images[0]).not.toContain('alt');
  });

  test('are what their bytes say, not what they are called', () => {
    writeFileSync(join(project, '2026', 'ritning med å.png'), svg('<path d="M0 0h9v9z" fill="url(#a)"/>'));
    expect(imagesIn('![Ritning](ritning%20med%20å.png)').images[0]).toContain('data:image/svg+xml;base64,');
  });
});

describe('images that are denied leave their text, and a reason at their line', () => {
  test.each([
    ['https://example.se/a.png', 'nätet'],
    ['data:image/png;base64,AAAA', 'nätet'],
    ['file:///etc/passwd', 'inte relativ'],
    ['/etc/passwd', 'inte relativ'],
    ['//server/bild.png', 'inte relativ'],
    ['C:/bild.png', 'inte relativ'],
    ['../../hemlig.png', 'utanför'],
    ['%2e%2e/../hemlig.png', 'utanför'],
    ['..', 'utanför'],
    ['saknas.png', 'finns inte'],
    ['../2026', 'är en mapp'],
    ['a%00b.png', 'finns inte'],
  ])('%s', (address, reason) => {
    const { told, images, html } = imagesIn(`Rad ett.\n\n![Bildens text](${address})`);
    expect(told).toEqual([[3, expect.stringContaining(reason)]]);
    expect(images).toEqual([]);
    expect(html).toContain('<p>Bildens text</p>');
  });

  test('the title that would stand below', () => {
    const { told } = imagesIn('![Karta](saknas.png "Gränsen är röd")');
    expect(told).toEqual([[1, expect.stringContaining('”Gränsen är röd”')]]);
  });

  test('a link out of the project', () => {
    symlinkSync(join(project, '..', 'hemlig.png'), join(project, '2026', 'bild.png'));
    expect(imagesIn('![x](bild.png)').told).toEqual([[1, expect.stringContaining('utanför')]]);
  });

  test('a file that is no image', () => {
    writeFileSync(join(project, '2026', 'bild.png'), 'text');
    expect(imagesIn('![x](bild.png)').told).toEqual([[1, expect.stringContaining('inte PNG')]]);
  });

  test.each([
    ['a PNG that ends after its signature', '\x89PNG\r\n\x1a\n'],
    ['a PNG without pixels', `\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x05\0\0\0\x05${'\0'.repeat(40)}`],
    ['a JPEG that ends before its pixels', '\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x04ab'],
    ['a GIF without a picture', 'GIF89a\x05\0\x05\0\0\0\0;'],
    ['a WebP that is shorter than it says', `RIFF\xff\0\0\0WEBPVP8 ${'\0'.repeat(20)}`],
  ])('%s', (_, bytes) => {
    writeFileSync(join(project, '2026', 'bild.png'), bytes, 'latin1');
    expect(imagesIn('![x](bild.png)').told).toEqual([[1, expect.stringContaining('skadad')]]);
  });

  test('an SVG with a comment and a document type before it is shown', () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0H9"/></svg>';
    writeFileSync(
      join(project, '2026', 'bild.svg'),
      `\uFEFF<?xml version="1.0"?>\n<!-- ritad 2026 -->\n<!DOCTYPE svg>\n${drawing}`,
    );
    expect(imagesIn('![x](bild.svg)').told).toEqual([]);
  });

  test('a file that is too large', () => {
    writeFileSync(join(project, '2026', 'bild.png'), Buffer.concat([png, Buffer.alloc(6_000_000)]));
    expect(imagesIn('![x](bild.png)').told).toEqual([[1, expect.stringContaining('större än 5 MB')]]);
  });

  test.each([
    ['<script>alert(1)</script>', 'skript'],
    ['<path onload="alert(1)"/>', 'skript'],
    ['<foreignObject><p>x</p></foreignObject>', 'skript'],
    ['<image href="https://example.se/x.png"/>', 'utanför sig'],
    ['<use xlink:href="annan.svg#a"/>', 'utanför sig'],
    ['<style>@import "https://example.se/x.css";</style>', 'utanför sig'],
    ['<text x="1" y="9">Hej</text>', 'typsnitt'],
  ])('an SVG with %s', (content, reason) => {
    writeFileSync(join(project, '2026', 'bild.svg'), svg(content));
    expect(imagesIn('![x](bild.svg)').told).toEqual([[1, expect.stringContaining(reason)]]);
  });

  test.each([
    ['nothing but what stands before a drawing', '<?a?>'.repeat(100_000), 'inte PNG'],
    ['a hundred thousand comments that never end', `<svg>${'<!--'.repeat(100_000)}<script/>`, 'skript'],
  ])('an SVG of %s, which would take hours to match', (_, content, reason) => {
    writeFileSync(join(project, '2026', 'bild.svg'), content);
    expect(imagesIn('![x](bild.svg)').told).toEqual([[1, expect.stringContaining(reason)]]);
  });
});

test('the root is the folder of the config, else of the repository, else of the note', () => {
  expect(projectRoot(note, '/config')).toBe('/config');
  expect(projectRoot(note, null)).toBe(join(project, '2026'));
  mkdirSync(join(project, '.git'));
  expect(projectRoot(note, null)).toBe(project);
});
