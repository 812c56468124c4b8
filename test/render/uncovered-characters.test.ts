import { describe, expect, test } from 'vitest';
import { fontNames } from '../../src/render/fonts/font-names.ts';
import { uncoveredCharacters } from '../../src/render/fonts/uncovered-characters.ts';

describe('characters that no embedded font has', () => {
  test('are told with code point and place, once each, in the order of the notes', () => {
    const notes = 'En rad.\nNamn: 漢字, 漢\n';
    const findings = uncoveredCharacters(`<p>${notes}</p>`, notes);
    expect(findings.map(({ message, position }) => [message.sv, position.start])).toEqual([
      [expect.stringContaining('”漢” (U+6F22)'), { line: 2, column: 7, offset: 14 }],
      [expect.stringContaining('”字” (U+5B57)'), { line: 2, column: 8, offset: 15 }],
    ]);
  });

  test('are told of the whole file when they come from elsewhere', () => {
    expect(uncoveredCharacters('<p>漢</p>', 'Anteckning')[0]?.position.start).toEqual({
      line: 1,
      column: 1,
      offset: 0,
    });
  });

  test('are told where they are written by their number', () => {
    const notes = 'En rad.\nNamn: &#x6F22;\n';
    expect(uncoveredCharacters('<p>漢</p>', notes)[0]?.position).toMatchObject({
      start: { line: 2, column: 7 },
      end: { line: 2, column: 15 },
    });
  });

  test('need no glyph in what is read aloud but not set', () => {
    const html = '<title>漢</title><p title="a > b 漢"><img alt="漢字" src="data:,"></p>';
    expect(uncoveredCharacters(html, '![漢字](a.png)')).toEqual([]);
    expect(uncoveredCharacters(`${html}<p>字</p>`, '![漢字](a.png)')).toHaveLength(1);
  });

  test.each([
    'Åäö é Łódź Ščepan đŋ',
    'Ωμέγα Привет',
    '→ ☐ ☑ ☒ ✓ ≤ § ½ € † … ┌─┐ ∑',
    'Áilu Ŋiŋá Žáŧŧá',
    'محمد שלום',
    '🎉 👍🏽 👨‍👩‍👧 🇸🇪 1️⃣ ❤️',
    'a\u00a0b\u00adc\u200dd\u2060',
  ])('are none in %j', (text) => {
    expect(uncoveredCharacters(`<p>${text}</p>`, text)).toEqual([]);
  });
});

test('the names of the fonts are those that a PDF gives them', () => {
  expect(fontNames()).toEqual(
    expect.arrayContaining(['SourceSerif4-Regular', 'SourceSans3ExtraLight-SemiBold', 'DejaVuSans']),
  );
});
