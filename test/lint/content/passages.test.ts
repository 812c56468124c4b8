import { describe, expect, test } from 'vitest';
import { findWords, placeOf } from '../../../src/lint/content/find-words.ts';
import { passages } from '../../../src/lint/content/passages.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

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

describe('an edit', () => {
  test('names the very characters', () => {
    const edit = editOf('Före\nsom ord här');
    expect(edit).toMatchObject({
      text: 'sak',
      position: { start: { line: 8, column: 5 }, end: { column: 8 } },
    });
  });

  test.each([
    ['after an escape', 'En \\* och ett ord'],
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

function editOf(body: string): unknown {
  const found = passages(parseProtocol(`${cover}${body}\n`).protocol!).find(({ text }) =>
    text.includes('ord'),
  )!;
  const at = found.text.lastIndexOf('ord');
  return found.edit(at, at + 3, 'sak');
}
