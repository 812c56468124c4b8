import { describe, expect, test } from 'vitest';
import { exportJson } from '../../src/export/json/index.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { findProfile } from '../../src/profiles/index.ts';

const json = (notes: string | Uint8Array) => exportJson(parseProtocol(notes).protocol!, findProfile('mote')!);

describe('notes with little in them', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['only a front matter', '---\norgan: Styrelsen\n---'],
    ['an empty front matter', '---\n---\n'],
    ['only a title', '# Protokoll'],
    ['only comments', '<!-- a -->\n\n<!--\nb\n-->\n'],
    ['only a word', 'Hej'],
    ['a front matter without an end', '---\norgan: Styrelsen'],
  ])('%s', (_, notes) => {
    const { protocol } = parseProtocol(notes);
    expect(protocol).toMatchObject({ type: 'protocol', items: [], status: 'ojusterat' });
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['UTF-16', Buffer.from('\uFEFF# Protokoll', 'utf16le')],
    ['Windows-1252', Buffer.from('# M\xF6te', 'latin1')],
    ['more than 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1, 'a')],
    ['deep nesting', `${'> '.repeat(300)}a`],
  ])('%s: one error and no protocol', (_, notes) => {
    const { protocol, diagnostics, text } = parseProtocol(notes);
    expect(protocol).toBeNull();
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
    expect(text).toBe('');
  });
});

describe('the form of the file changes nothing', () => {
  const notes = `---
organ: Nämnden för åtgärder
närvarande:
  - Åsa Öberg, ordförande
---
# Protokoll 2024-03-12

**Frånvarande:** Bo Älg

## § 1 Öppnande

Mötet öppnas.
`;

  test.each([
    ['LF without line end', notes.trimEnd()],
    ['CRLF', notes.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${notes}`],
    ['NFD', notes.normalize('NFD')],
    ['bytes', new TextEncoder().encode(notes)],
  ])('%s', (_, other) => {
    expect(json(other)).toBe(json(notes));
  });
});

describe('comments', () => {
  const secret = 'hemligt';

  test.each([
    ['on a line', 'a\n<!-- hemligt -->\nb'],
    ['before text', '<!-- hemligt --> b'],
    ['before a heading', '<!-- hemligt --> ## § 2 B'],
    ['in a heading', '## § 1 A <!-- hemligt -->'],
    ['in a sentence', 'Mötet <!-- hemligt --> öppnas.'],
    ['in emphasis', '**Närvarande:** <!-- hemligt --> Anna Ek'],
    ['over lines', 'a\n\n<!-- hemligt\n\n# hemligt\nhemligt --> b'],
    ['in a list', '- a\n- <!-- hemligt\n  hemligt -->\n- b'],
    ['in a quotation', '> <!-- hemligt\n> hemligt --> b'],
    ['in a table', '| a | b |\n|---|---|\n| <!-- hemligt --> c | d |'],
    ['in front matter', '---\norgan: Styrelsen <!-- hemligt -->\n---'],
    ['before a front matter', '<!-- hemligt -->\n\n# Protokoll'],
    ['in a footnote', 'a[^1]\n\n[^1]: b <!-- hemligt -->'],
    ['in raw HTML', '<div>\n<!-- hemligt -->\nb\n</div>'],
    ['within what a comment leaves', '<!<!-- hemligt -->-- hemligt --> b'],
    ['beside a secret', ':sekretess[x] <!-- hemligt -->'],
  ])('%s reach neither the protocol nor the text', (_, notes) => {
    const { protocol, text, diagnostics } = parseProtocol(notes);
    expect(JSON.stringify([protocol, diagnostics])).not.toContain(secret);
    expect(text).not.toContain(secret);
    expect(text.split('\n')).toHaveLength(notes.split('\n').length);
  });

  test('words around them stay, where they stood in the file', () => {
    const { protocol } = parseProtocol('## § 1 A\n\n<!-- hemligt --> Mötet öppnas.');
    expect(protocol!.items[0]!.blocks).toMatchObject([
      { content: [{ type: 'paragraph', children: [{ value: 'Mötet öppnas.' }] }] },
    ]);
    expect(protocol!.items[0]!.blocks[0]!.position.start).toMatchObject({ line: 3, column: 18 });
  });

  test.each(['`<!-- a -->`', '```\n<!-- a -->\n```', '\\<!-- a -->'])('%j is no comment', (notes) => {
    expect(json(`## § 1 A\n\n${notes}`)).toContain('<!-- a -->');
    expect(parseProtocol(notes).text).toBe(notes);
  });

  test('one without an end is text', () => {
    expect(json('## § 1 A\n\nMötet <!-- öppnas.')).toContain('Mötet <!-- öppnas.');
  });
});
