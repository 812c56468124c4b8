import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJsonDocument } from '../../src/export/json/document.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../src/profiles/index.ts';
import { bodyHtml } from '../body-html.ts';
import { hidden, hostile } from '../hostile.ts';
import { markdownWords, toJson, wordsOf, wordsOfHtml } from './words.ts';
import { runs } from '../runs.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = globSync(['test/parse/fixtures/*.md', 'examples/*.md'], { cwd: root }).sort();
const written = fc.constantFrom(...fixtures.map((file) => readFileSync(join(root, file), 'utf8')));

/** A change as haste, a tool or malice makes it: something is cut out at a place, and something put in. */
const change = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.constant(0), fc.nat(40)),
  put: fc.oneof(
    fc.constantFrom('', '\n', '\n\n', ' ', '\t', '- ', '> ', '1. ', '#', '## ', '### Beslut\n', 'att ', '|'),
    fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '~~',
      '[',
      '](',
      '<',
      '<!--',
      '-->',
      '---\n',
      '===\n',
      '§ ',
    ),
    hostile,
    hidden,
  ),
});
const notes = fc
  .tuple(written, fc.array(change, { minLength: 1, maxLength: 5 }))
  .map(([text, changes]) => changes.reduce(changed, text));

function changed(text: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + put + text.slice(start + cut);
}

describe('real notes, changed at random', () => {
  test('are read and shown without a fault of the program', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const { protocol, diagnostics } = parseProtocol(text);
        if (protocol === null) expect(diagnostics.map(({ severity }) => severity)).toContain('error');
        else expect(bodyHtml(protocol)).toMatch(/^<body>/);
      }),
      { numRuns: runs(300) },
    );
  });

  test('say the same however the file is saved', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const plain = toJson(text);
        expect(toJson(text.normalize('NFD'))).toEqual(toJson(text.normalize('NFC')));
        expect(toJson(text.replaceAll('\n', '\r\n'))).toEqual(plain);
        expect(toJson(`\uFEFF${text}`)).toEqual(plain);
        expect(toJson(Buffer.from(text))).toEqual(plain);
      }),
      { numRuns: runs(150) },
    );
  });
});

/** What stands below the headings of real notes. */
const bodies = fc.constantFrom(
  ...fixtures
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split(/^#{1,2} .*\n/m)
        .slice(1),
    )
    .filter((body) => body.trim() !== '' && !/^---$/m.test(body)),
);

/** Another item, since what ends the notes may be places for signatures. */
const end = '\n\n## § 2 Slut\n';

test('what stands in an item loses no word, in order, in JSON or HTML', () => {
  fc.assert(
    fc.property(fc.tuple(bodies, fc.array(change, { maxLength: 4 })), ([body, changes]) => {
      const { protocol, text } = parseProtocol(`## § 1 Rubrik\n\n${changes.reduce(changed, body)}${end}`);
      const [item, ...others] = protocol!.items;
      fc.pre(item !== undefined && others.length === 1 && protocol!.sections.length === 0);
      // They stand below all items.
      fc.pre(protocol!.footnotes.length === 0);
      const words = withoutLabels(markdownWords(text.replace('§ 1', '').slice(0, -end.length)));
      const { items } = toJsonDocument(protocol!, defaultProfile);
      expect(withoutLabels(wordsOf(items[0]!.text))).toEqual(words);
      const [article = ''] = /<article[^]*?<\/article>/.exec(bodyHtml(protocol!)) ?? [];
      // The title of a link that leads nowhere is in the page only.
      const shown = article.replace('§\u00a01', '').replaceAll(' (titel)', '');
      expect(withoutLabels(wordsOfHtml(shown))).toEqual(words);
    }),
    { numRuns: runs(400) },
  );
});

/** `a)` and `ii.` are numbers of lists and sub-items: markup, as `1.` is. */
function withoutLabels(words: readonly string[]): string[] {
  return words.filter((word) => !/^(?:\p{L}|[ivx]+|\d{1,2})$/u.test(word));
}
