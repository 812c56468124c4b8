import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords, placeOf } from '../../../src/lint/content/find-words.ts';
import { passages } from '../../../src/lint/content/passages.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { runs } from '../../runs.ts';

const cover = '# Protokoll Styrelsen 2025-03-27\n\nNärvarande: Kim Sav, Bo Ek\n\n## § 1 Budget\n\n';

describe('a word is found at its line and column', () => {
  test.each([
    ['in a paragraph', 'Ett ord här.', '7:5'],
    ['on a later line', 'Första raden\nett ord till', '8:5'],
    ['in the middle of three lines', 'Första raden\nett ord till\noch slut', '8:5'],
    ['in an indented line of a list', '- punkt\n  ett ord\n  slut', '8:7'],
    ['after emphasis', 'Ett **fett** ord.', '7:14'],
    ['in emphasis', 'Ett **ord**.', '7:7'],
    ['in a heading', '### Ett ord', '7:9'],
    ['in the heading of a sub-item', '### a) Ett ord', '7:12'],
    ['in a table', '| a | b |\n| - | - |\n| c | ord |', '9:7'],
    ['in a decision', 'Styrelsen beslutar\natt skriva ett ord', '8:16'],
    ['in a footnote', 'Text[^1].\n\n[^1]: Ett ord.', '9:11'],
    ['with CRLF', 'Rad ett\r\nett ord', '8:5'],
    ['after letters that lie decomposed', 'På årets möte ett ord'.normalize('NFD'), '7:22'],
    ['after an escape', 'En \\* och ett ord', '7:15'],
    ['after a character by its name', 'Kim &amp; Bo: ett ord', '7:19'],
    ['after a comment', 'Ett <!-- tyst --> ord', '7:19'],
    ['after what is secret', 'Ett :sekretess[Elsa Ek]{lagrum="OSL 26:1"} ord', '7:44'],
    ['on a line that is indented less than the last', '- punkt\n ett ord\n  slut', '8:6'],
    ['below lines with escapes', '- a\\*b\n  på \\[\n  &aring; ord', '9:11'],
  ])('%s', (_what, body, place) => {
    expect(placesOf(`${cover}${body}\n`)).toEqual([place]);
  });

  test('once, though sub-items hold their blocks’ content too', () => {
    expect(placesOf(`${cover}### a) Del\n\nEtt ord.\n\n### b) Mer\n\nSlut.\n`)).toEqual(['9:5']);
  });

  test('but not in code, comments or addresses', () => {
    expect(placesOf(`${cover}\`ord\` <!-- ord --> [här](https://exempel.se/ord)\n`)).toEqual([]);
  });
});

test('whatever stands before a word, its place in the file is where it stands', () => {
  const before = fc.constantFrom(
    'Så gott',
    'Så gott'.normalize('NFD'),
    '\\*',
    'a \\\\',
    'R&amp;D',
    '&#229;',
    '<!-- tyst -->',
    ':sekretess[Elsa Ek]{lagrum="OSL 26:1"}',
    '**fet**',
    '`kod`',
    '\nnästa rad',
    '\n  indragen',
  );
  fc.assert(
    fc.property(
      fc.array(before, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('', '- '),
      (parts, mark) => {
        const notes = `${cover}${mark}Först ${parts.join(' ')} ett ord\n`;
        const lines = notes.split('\n');
        const hits = findWords(parseProtocol(notes).protocol!, /\bord\b/g);
        const found = hits.map((hit) => placeOf(hit)).map(({ start, end }) => ({ start, end }));
        expect(
          found.map(({ start, end }) => lines[start.line - 1]!.slice(start.column - 1, end.column - 1)),
        ).toEqual(['ord']);
      },
    ),
    { numRuns: runs(500), seed: 1 },
  );
});

describe('an edit', () => {
  test('names the very characters', () => {
    const edit = editOf('Före\nsom ord här');
    expect(edit).toMatchObject({
      text: 'sak',
      position: { start: { line: 8, column: 5 }, end: { column: 8 } },
    });
  });

  test('knows its place behind an escape and decomposed letters', () => {
    expect(editOf('På \\* ett ord'.normalize('NFD'))).toMatchObject({
      position: { start: { line: 7, column: 12 }, end: { line: 7, column: 15 } },
    });
  });

  test.each([
    ['across an escape', 'Ett o\\*rd', 'o*rd'],
    ['of decomposed letters', 'Ett örd'.normalize('NFD'), 'örd'],
  ])('is not made %s', (_where, body, word) => {
    expect(editOf(body, word)).toBeNull();
  });

  test.each([
    ['in a decision', 'Styrelsen beslutar att skriva ett ord.'],
    ['in a reservation', 'Bo Ek reserverar sig mot beslutet med ett ord.'],
  ])('is not made %s', (_where, body) => {
    expect(editOf(body)).toBeNull();
  });
});

function placesOf(notes: string): string[] {
  return findWords(parseProtocol(notes).protocol!, /\bord\b/g)
    .map((hit) => placeOf(hit).start)
    .map(({ line, column }) => `${line}:${column}`);
}

function editOf(body: string, word = 'ord'): unknown {
  const found = passages(parseProtocol(`${cover}${body}\n`).protocol!).find(({ text }) =>
    text.includes(word),
  )!;
  const at = found.text.lastIndexOf(word);
  return found.edit(at, at + word.length, 'sak');
}
