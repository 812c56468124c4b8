import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/model/config.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../src/profiles/index.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { hidden, host, hostile, hostileLine } from '../hostile.ts';
import { runs } from '../runs.ts';

const fields = ['titel', 'organ', 'plats', 'dnr', 'ordförande', 'närvarande', 'huvudman', 'okänd', 'bilagor'];
const starts = [
  ['', '### Beslut\n\n', 'Nämnden beslutar\n\natt ', 'Beslut: ', '- ', '1. ', '> ', '- [ ] Bo Alm: '],
  ['### a) Delen\n\n', '### Yrkanden\n\nBo Alm (S) yrkar ', '### Beslutet skickas till\n\n', '| a | '],
  ['### Omröstning\n\n', 'Föredragande: ', 'Dnr ', '#### ', '*', '**', '~~', '[', '`', '    ', '\t'],
].flat();

/** Notes with hostile text in the front matter, on the cover, in headings, and in each kind of block. */
const notes = fc
  .record({
    front: fc.array(fc.tuple(fc.constantFrom(...fields), hostileLine), { maxLength: 5 }),
    title: hostileLine,
    cover: hostile,
    heading: hostileLine,
    blocks: fc.array(fc.tuple(fc.constantFrom(...starts), hostile), { minLength: 1, maxLength: 6 }),
  })
  .map(({ front, title, cover, heading, blocks }) => {
    const lines = front.map(([key, value]) => `${key}: ${value}`).join('\n');
    const body = blocks.map(([start, text]) => `${start}${text}`).join('\n\n');
    return `---\n${lines}\n---\n\n# Protokoll ${title}\n\n**Närvarande:** ${cover}\n\n## § 1 ${heading}\n\n${body}\n\n## § 2 Slut\n`;
  });

test.each(['screen', 'print'] as const)('hostile text does nothing in HTML for %s', (medium) => {
  fc.assert(
    fc.property(notes, (text) => {
      expect(faults(render(text, medium))).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<p onclick="x">', '<p onclick>'],
  ['<p\nstyle="x">', '<p style>'],
  ['<a href="javascript:x">', 'href javascript:x'],
  ['<img src="http://ond.example">', 'src http://ond.example'],
  ['<p <b', '2 other uses of <'],
])('%j would be found', (body, fault) => {
  expect(faults(`<style></style><body>${body}</body>`)).toContain(fault);
});

test('styles that load something would be found', () => {
  expect(faults('<style>b { background: url(x) }</style><body></body>')).toEqual(['style: url(']);
});

test('no template is filled from the notes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('{{documentTitle}}', '{{{style}}}', '{{> body}}', '{{#each parts}}x{{/each}}', '{{'),
      fc.constantFrom(
        ...fields.map((field) => `---\n${field}: Bo ¤\n---\n\n## § 1 A\n`),
        '# ¤\n\n## § 1 A\n',
      ),
      (template, place) => {
        expect(textOf(render(place.replace('¤', template), 'screen'))).toContain(template);
      },
    ),
    { numRuns: 60 },
  );
});

describe('characters that nobody sees are told, with their place', () => {
  test.each([
    ['in a name', '---\nnärvarande: Anna¤ Ek\n---\n\n## § 1 A\n', 2],
    ['in a name of the body', '# P\n\n**Närvarande:** Anna¤ Ek\n\n## § 1 A\n', 3],
    ['in a decision', '## § 1 A\n\nNämnden beslutar att inte¤ bevilja medel.\n', 3],
    ['in a heading', '## § 1 Om¤budget\n', 1],
  ])('%s', (_, text, line) => {
    fc.assert(
      fc.property(hidden, (character) => {
        const { diagnostics } = parseProtocol(text.replace('¤', character));
        const found = diagnostics.filter(({ rule }) => rule === 'dolda-tecken');
        expect(found).toMatchObject([{ severity: 'warning', position: { start: { line } } }]);
      }),
      { numRuns: 40 },
    );
  });
});

function render(text: string, medium: 'screen' | 'print'): string {
  const { protocol } = parseProtocol(text);
  return renderHtml(protocol!, { profile: defaultProfile, config: defaultConfig, draft: true, medium });
}

/** What a browser would do with an HTML document beyond showing text; in its sheets and data too. */
function faults(html: string): string[] {
  const style = /<style>(.*?)<\/style>/s.exec(html)![1]!;
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
  expect(JSON.parse(data)).toBeTypeOf('object');
  const rest = html
    .replace(`<style>${style}</style>`, '')
    .replace(`<script type="application/ld+json">${data}</script>`, '');
  const rules = style.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/url\(data:[^)]*\)/g, '');
  const loading = /url\(|@import|expression\(/i.exec(rules);
  const tags = [...rest.matchAll(/<\/?([a-z][a-z0-9]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/gi)];
  const angles = (rest.match(/<(?!!doctype)/g) ?? []).length - tags.length;
  return [
    ...(loading ? [`style: ${loading[0]}`] : []),
    ...(rules.includes(host) || rest.includes('</style') ? ['style: parted'] : []),
    ...(angles === 0 ? [] : [`${angles} other uses of <`]),
    ...tags.flatMap(([, name, attributes]) => tagFaults(name!.toLowerCase(), attributes!)),
  ];
}

const names = new Set(
  (
    'html head meta title body main header footer section article nav aside div span time address figure ' +
    'h1 h2 h3 h4 h5 h6 p br hr ul ol li dl dt dd blockquote pre code em strong del sup b i a ' +
    'table caption colgroup col thead tbody tr th td'
  ).split(' '),
);
const attributeNames = new Set(
  (
    'lang charset http-equiv content name id class href title start type value scope colspan rowspan ' +
    'datetime tabindex role aria-label aria-labelledby aria-hidden hidden'
  ).split(' '),
);

function tagFaults(name: string, written: string): string[] {
  const attributes = [...written.matchAll(/\s+([^\s=>"]+)(?:="([^"]*)")?/g)];
  const found = attributes.flatMap(([, attribute, value = '']) => {
    const key = attribute!.toLowerCase();
    if (key === 'src') return [`src ${value}`];
    if (!attributeNames.has(key)) return [`<${name} ${attribute}>`];
    return key === 'href' && !/^(?:https?:\/\/|mailto:|tel:|#)/.test(value) ? [`href ${value}`] : [];
  });
  return names.has(name) ? found : [`<${name}>`, ...found];
}

/** Text as a reader sees it, as far as these tests need. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]+>/g, '')
    .replaceAll('&gt;', '>');
}
