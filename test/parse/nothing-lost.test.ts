import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { bodyHtml } from '../body-html.ts';
import { markdownWords, shownWords, toJson, wordsIn, wordsOf, wordsOfHtml } from './words.ts';
import { runs } from '../runs.ts';

const word = fc.constantFrom(
  ...'budget nämnden förslag Anna Ek Bo Alm möte att och beslut lokal Örebro kl 10 2025 §§ fråga Siv ja nej'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
const styled = fc.oneof(
  sentence,
  sentence.map((text) => `**${text}**`),
  sentence.map((text) => `*${text}*`),
  sentence.map((text) => `~~${text}~~`),
  sentence.map((text) => `\`${text}\``),
  sentence.map((text) => `”${text}”`),
  sentence.map((text) => `[${text}](https://exempel.se)`),
  fc.constantFrom(
    '{…}',
    '[Ja, lämnade vid 5.1]',
    'Bup:s',
    'kl 10:30',
    'SKR:S',
    '14. november',
    'a) delen',
    'i. ett',
    '`',
    '*',
    '**',
  ),
);
const cue = fc.constantFrom(
  'Beslut:',
  '**Beslut:**',
  'Beslut –',
  '**Beslut**',
  '### Beslut',
  '#### Beslut',
  'Socialnämnden beslutar',
  'Nämnden beslutar att',
  'Beslutades',
  'Till justerare valdes',
  'Socialnämnden föreslår kommunfullmäktige besluta att',
  'Barnnämnden beslutade följande:',
  'Yrkanden',
  '### Yrkanden',
  'Siv Rask (C) yrkar',
  'Med 4 ja-röster mot 2 nej-röster',
  'Den som stödjer förslaget röstar ja.',
  '### Omröstning 1: om avslag',
  'Siv Rask (C) reserverar sig.',
  '**Reservation** (C)',
  'Paragrafen justeras omedelbart.',
  '### Beslutet skickas till',
  'Skickas till:',
  'Ansvarig:',
  'Uppdrag:',
  'Klart:',
  '### Bilagor',
  'Bilaga 1 –',
  '### a) Delen',
  '### b) Andra – Bo Alm',
  'a)',
  'b)',
  'i.',
  'ii.',
  'Beslut gällande a)',
  'Dnr KS 2023/425',
  'Föredragande: Bo Alm',
  'Ajournering',
  '> ',
  '- ',
  '1. ',
  '- [ ] Bo Alm: ',
  '- [x] ',
  '   - ',
  '\t',
  '| ',
);
const line = fc.oneof(
  styled,
  fc.tuple(cue, styled).map(([start, rest]) => `${start} ${rest}`),
  cue,
  sentence.map((text) => `att ${text}`),
  sentence.map((text) => `- att ${text}`),
  sentence.map((text) => `2. ${text}`),
  fc.constantFrom(
    '',
    '',
    '',
    '---',
    '__________',
    '| Ledamot | Ja | Nej |\n|---|---|---|\n| Bo Alm | X | |\n| Summa | 1 | 0 |',
  ),
);
const written = fc.array(line, { minLength: 1, maxLength: 14 }).map((lines) => lines.join('\n'));
/** Something is cut out of the middle, and a line broken, as hasty editing does. */
const body = fc
  .tuple(written, fc.nat(), fc.nat(12), fc.constantFrom('', '', '\n', '\n\n', ' ', '*', '> '))
  .map(([text, at, length, put]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + put + text.slice(start + length);
  });
const heading = fc.constantFrom(
  '## § 2 Rubrik',
  '## 2. Rubrik – Bo Alm',
  '## §02 Rubrik (KS 2023/425)',
  '**§ 2 Rubrik**',
  '## Paus',
  '## Reflektion',
);
const notes = fc
  .array(fc.tuple(heading, body), { minLength: 1, maxLength: 3 })
  .map(
    (items) =>
      `# Protokoll Socialnämnden 2025-03-20\n\n## § 1 Öppnande\n\n${items.map(([top, text]) => `${top}\n\n${text}\n`).join('\n')}`,
  );

describe('whatever stands in an item', () => {
  test('each of its words stands in its text, in order, and no other', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { items, sections } = toJson(`## § 1 Rubrik\n\n${text}\n`);
        fc.pre(items.length === 1);
        const found = [items[0].text, ...sections.flatMap(Object.values)].flatMap(wordsOf);
        expect(withoutLabels(found)).toEqual(withoutLabels(shownWords(`## Rubrik\n\n${text}`)));
      }),
      { numRuns: runs(500) },
    );
  });

  test('its blocks hold the words of its text', () => {
    fc.assert(
      fc.property(body, (text) => {
        const [item] = toJson(`## § 1 Rubrik\n\n${text}\n`).items;
        const inBlocks = item.blocks.flatMap((block: { text: string }) => wordsOf(block.text));
        expect(['Rubrik', ...inBlocks]).toEqual(wordsOf(item.text));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('whatever stands in the notes', () => {
  test('each word is somewhere in the JSON', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const found = new Set(wordsIn(toJson(text)));
        expect(withoutLabels(markdownWords(text)).filter((each) => !found.has(each))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(notes, fc.nat(), fc.nat(), fc.string({ maxLength: 5 }), (text, from, length, put) => {
        const start = from % (text.length + 1);
        expect(() => toJson(text.slice(0, start) + put + text.slice(start + (length % 30)))).not.toThrow();
      }),
      { numRuns: runs(300) },
    );
  });

  test('the form of the file changes nothing', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const plain = toJson(text);
        expect(toJson(text.normalize('NFD'))).toEqual(plain);
        expect(toJson(text.replaceAll('\n', '\r\n'))).toEqual(plain);
        expect(toJson(`\uFEFF${text}`)).toEqual(plain);
      }),
      { numRuns: runs(100) },
    );
  });
});

/** `a)` and `ii.` are numbers of lists and sub-items: markup, as `1.` is, which only the text of the record shows. */
function withoutLabels(words: readonly string[]): string[] {
  return words.filter((each) => !/^(?:a|b|i|ii|\d{1,2})$/.test(each));
}

describe('words in places of their own are kept', () => {
  test.each([
    [
      'fields that nobody asks of a person or an annex',
      '---\ndatum: 2025-03-27\nsekreterare:\n  - namn: Bo Ek\n    för: Kommunal\nbilagor:\n  - namn: Budget\n    sida: fyra\n---\n\n## § 1 Val\n\nHej.',
      ['Kommunal', 'Budget', 'sida', 'fyra'],
    ],
    [
      'a remark in a table of votes above all items',
      '---\ndatum: 2025-03-27\n---\n\nOmröstning:\n\n| Ledamot | Ja | Nej |\n|---|---|---|\n| Siv Ro (S) | X | |\n| Bo Ek (M) | | gick före beslutet |\n\n## § 1 Budget\n\nOrd.',
      ['gick', 'före', 'beslutet'],
    ],
    [
      'the title of an address that nobody refers to',
      '---\ndatum: 2025-03-27\n---\n\n## § 1 Val\n\nSe underlaget.\n\n[underlag]: https://exempel.se "Kalkylen 2025"',
      ['underlag', 'Kalkylen', '2025'],
    ],
  ])('%s', (_, notes, words) => {
    const shown = wordsOfHtml(bodyHtml(parseProtocol(notes).protocol!));
    expect(shown).toEqual(expect.arrayContaining(words));
  });
});
