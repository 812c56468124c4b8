import { describe, expect, it } from 'vitest';
import { findHiddenInName } from '../../../src/parse/source/hidden-characters.ts';
import { readSource } from '../../../src/parse/source/read-source.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const rulesOf = (input: string | Uint8Array) => readSource(input).diagnostics.map(({ rule }) => rule);

const firstFault = (input: string | Uint8Array) => {
  const { source, diagnostics } = readSource(input);
  expect(source).toBeNull();
  const { rule, severity, position } = diagnostics[0]!;
  return `${position.start.line}:${position.start.column} ${severity} ${rule}`;
};

describe('the same text, however it was saved', () => {
  const plain = '# Möte\n\nÅsa och Örjan\n';

  it.each([
    ['as it is', plain],
    ['with CRLF', plain.replaceAll('\n', '\r\n')],
    ['with CR', plain.replaceAll('\n', '\r')],
    ['in NFD', plain.normalize('NFD')],
    ['with a byte order mark', `\uFEFF${plain}`],
  ])('%s', (_, text) => {
    expect(readSource(text)).toMatchObject({ source: { text: plain }, diagnostics: [] });
    expect(readSource(Buffer.from(text))).toMatchObject({ source: { text: plain }, diagnostics: [] });
  });

  it('knows the columns of the file', () => {
    const { source } = readSource('Möte\nÅsa och Örjan Ek'.normalize('NFD'));
    const ek = source!.text.split('\n')[1]!.indexOf('Ek') + 1;
    expect(source!.original({ line: 2, column: ek })).toEqual({ line: 2, column: ek + 2 });
    expect(source!.original({ line: 2, column: 1 })).toEqual({ line: 2, column: 1 });
    expect(source!.original({ line: 1, column: 5 })).toEqual({ line: 1, column: 6 });
  });

  it('keeps the columns of text that was composed already', () => {
    expect(readSource('Åsa').source!.original({ line: 1, column: 3 })).toEqual({ line: 1, column: 3 });
  });

  it('reads empty files', () => {
    expect(readSource(new Uint8Array())).toMatchObject({ source: { text: '' }, diagnostics: [] });
  });

  it('composes a letter with a million marks, in time', () => {
    expect(readSource(`a${'\u0301\u0327'.repeat(500_000)}`).source).not.toBeNull();
  });
});

describe('files that cannot be read', () => {
  it('Windows-1252: at the first byte that is no UTF-8', () => {
    expect(firstFault(bytes('Rad ett\r\nÅsa och ', [0xd6], 'rjan'))).toBe('2:9 error kodning');
    expect(readSource(bytes('M', [0xf6], 'te')).diagnostics[0]!.message.sv).toContain('Windows-1252');
    expect(readSource(bytes('M', [0xf6], 'te')).diagnostics[0]!.help!.sv).toContain('Anteckningar');
  });

  it('finds that byte anywhere', () => {
    for (let length = 0; length < 40; length++)
      for (const before of ['x', 'å', '😀'])
        expect(firstFault(bytes(before.repeat(length), [0xe5], 'x'.repeat(30)))).toBe(
          `1:${before.length * length + 1} error kodning`,
        );
  });

  it('a character cut off by the end of the file', () => {
    expect(firstFault(bytes('ab', [0xc3]))).toBe('1:3 error kodning');
  });

  it('UTF-16, with or without byte order mark, either way round', () => {
    const little = Buffer.from('# Möte\nÅsa', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const file of [little, big, bytes([0xff, 0xfe], [...little]), bytes([0xfe, 0xff], [...big])]) {
      expect(firstFault(file)).toBe('1:1 error kodning');
      expect(readSource(file).diagnostics[0]!.message.sv).toContain('UTF-16');
    }
  });

  it('NUL characters', () => {
    expect(firstFault(bytes('Möte\nett ', [0], 'tecken'))).toBe('2:5 error nul-tecken');
    expect(firstFault('Möte\nett \0tecken')).toBe('2:5 error nul-tecken');
  });

  it('more than 5 MB', () => {
    expect(firstFault(Buffer.alloc(10_000_000, 'a\n'))).toBe('1:1 error filstorlek');
    expect(firstFault('a\n'.repeat(5_000_000))).toBe('1:1 error filstorlek');
    expect(rulesOf(`${'å'.repeat(50)}\n`.repeat(20_000))).toEqual([]);
  });
});

describe('nesting', () => {
  const steps = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- punkt`).join('\n');

  it.each([
    ['quote marks', `a\n\n${'>'.repeat(201)} text`, '3'],
    ['spaced quote marks', `${'> '.repeat(201)}text`, '1'],
    ['list markers on one line', `${'- '.repeat(201)}text`, '1'],
    ['lists that step in', steps(201), '201'],
    ['lists that step in, with blank lines', steps(201).replaceAll('\n', '\n\n'), '401'],
    ['a lazy line between', `${steps(150)}\nlat rad\n${' '.repeat(300)}${'- '.repeat(51)}x`, '152'],
    ['quotes and lists', `${'> 1. '.repeat(101)}x`, '1'],
  ])('is refused: %s', (_, text, line) => {
    expect(firstFault(text)).toMatch(new RegExp(`^${line}:\\d+ error djup-nastling$`));
  });

  it.each([
    ['200 levels', steps(200)],
    ['a long rule', '- '.repeat(500)],
    ['a rule in a quote', `> ${'* '.repeat(500)}`],
    ['a deeply indented line', `${' '.repeat(5000)}text`],
    ['a long list', '- punkt\n'.repeat(5000)],
    ['many quotes', '> citat\n\n'.repeat(5000)],
  ])('is fine: %s', (_, text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});

describe('hidden characters', () => {
  it('tells of control characters, which may steer a terminal, but not of tabs', () => {
    const { diagnostics } = readSource('a\tb\nrö\u001B[31md\u0007\n');
    expect(
      diagnostics.map(({ message, position: { start } }) => [start.line, start.column, message.sv]),
    ).toEqual([
      [2, 3, 'Här står ett osynligt tecken (U+001B).'],
      [2, 9, 'Här står ett osynligt tecken (U+0007).'],
    ]);
  });

  it.each([
    ['2026-03-14 \u202Edm.md', 'I filens namn står ett tecken som vänder läsriktningen (U+202E).'],
    ['proto\u200Bkoll.md', 'I filens namn står ett osynligt tecken (U+200B).'],
    ['👩\u200D💻 möte.md', undefined],
    ['Möte 2026-03-14.md', undefined],
  ])('in the name %j', (name, message) => {
    expect(findHiddenInName(name)?.message.sv).toBe(message);
  });

  const told = (text: string) =>
    readSource(text).diagnostics.map(
      ({ position, message }) =>
        `${position.start.line}:${position.start.column} ${/U\+\w+/.exec(message.sv)![0]}`,
    );

  it('are told with place and code point', () => {
    expect(told('Elsa\u202E Vik\nBo\u200B Ek\uFEFF')).toEqual(['1:5 U+202E', '2:3 U+200B', '2:7 U+FEFF']);
  });

  it('are not told in emoji, nor soft hyphens', () => {
    expect(told('👩‍👩‍👧 ❤️ sam\u00ADverkan \u{1F3F4}\u{E0067}\u{E0062}\u{E007F}')).toEqual([]);
  });

  it('are told a hundred times at most', () => {
    const { diagnostics } = readSource('\u200B'.repeat(5000));
    expect(diagnostics).toHaveLength(100);
    expect(diagnostics.at(-1)!.message.sv).toContain('5000');
  });
});
