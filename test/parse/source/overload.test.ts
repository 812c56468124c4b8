import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { findOverload } from '../../../src/parse/source/overload.ts';

const megabyte = 1_000_000;

/** Text of some size that the Markdown parser alone would read for minutes, or not at all. */
const heavy: readonly [string, string][] = [
  ['emphasis that may open and close', fill('._')],
  ['emphasis that never closes', fill('*a_ ')],
  ['emphasis within emphasis', fill('**a *b') + fill('c* d**')],
  ['one run of stars', '*'.repeat(megabyte / 10) + 'a' + '*'.repeat(megabyte / 10)],
  ['text struck through', fill('~~a ~b')],
  ['brackets that open', fill('[a](')],
  ['brackets that close', fill(']')],
  ['images within images', `${'!['.repeat(20_000)}${'](x)'.repeat(20_000)}`],
  ['empty images', fill('![[]()')],
  ['links that are defined', `[a]: /b\n\n${fill('[a]')}`],
  ['definitions', Array.from({ length: 20_000 }, (_, nth) => `[a${nth}]: /b`).join('\n')],
  [
    'code marks of all lengths',
    Array.from({ length: 2_000 }, (_, length) => '`'.repeat(length + 1)).join(' '),
  ],
  ['comments without end', fill('a<!--')],
  ['instructions without end', fill('x<?')],
  ['declarations without end', fill('x<![CDATA[')],
  ['a quote that goes on without its mark', `> a\n${fill('a\n')}`],
  ['a list entry that goes on without indentation', `- a\n${fill('a\n')}`],
  ['a numbered entry that goes on without indentation', `7. a\n${fill('a\n')}`],
  ['numbers that go on with an entry of a bullet', `- a\n${fill('2. a\n')}`],
  ['lists with text between', fill('- a\n\na\n\n')],
  ['underlined headings', fill('a\n=\n\n')],
  ['blank space within a line', `### Beslut\n\natt ge${' '.repeat(megabyte)}bidrag`],
  ['a table of a million columns', `${'|'.repeat(megabyte)}\n${'|-'.repeat(megabyte)}|`],
  ['a table of rows to fill up', `${'a|'.repeat(900)}b\n${'-|'.repeat(900)}-\n${fill('a\n')}`],
];

test.each(heavy)('%s: an error at the line, with the cause and what to do', (_, text) => {
  const { protocol, diagnostics } = parseProtocol(`## § 1 Rubrik\n\n${text}\n`);
  expect(protocol).toBeNull();
  expect(diagnostics).toMatchObject([{ rule: 'markdown-tung', severity: 'error' }]);
  expect(diagnostics[0]!.position.start.line).toBeLessThanOrEqual(5);
  expect(diagnostics[0]!.message.sv).toMatch(/\d/);
  expect(diagnostics[0]!.help!.sv).toMatch(/^(?:Dela|Avsluta|Skriv|Ta bort)/);
});

test('blank space within a value of the front matter', () => {
  const { protocol, diagnostics } = parseProtocol(
    `---\nnärvarande: Kim Sav,${' '.repeat(megabyte)}Bo Ek\n---\n`,
  );
  expect(protocol).toBeNull();
  expect(diagnostics).toMatchObject([{ rule: 'markdown-tung', position: { start: { line: 1 } } }]);
});

test('more definitions than a year of protocols has', () => {
  const { diagnostics } = parseProtocol(
    Array.from({ length: 12_001 }, (_, nth) => `[a${nth}]: b\n\n`).join(''),
  );
  expect(diagnostics).toMatchObject([{ rule: 'markdown-tung', position: { start: { line: 24_001 } } }]);
});

test('more lines than a year of protocols has', () => {
  const { diagnostics } = parseProtocol('- a\n'.repeat(60_000));
  expect(diagnostics).toMatchObject([{ rule: 'markdown-tung', position: { start: { line: 36_000 } } }]);
});

test.each([
  ['brackets', '[ '.repeat(90) + '\n\n'],
  ['entities', '&amp;'.repeat(90) + '\n\n'],
])('%s over the whole file', (_, paragraph) => {
  const { diagnostics } = parseProtocol(paragraph.repeat(1_200));
  expect(diagnostics).toMatchObject([{ rule: 'markdown-tung', position: { start: { line: 2223 } } }]);
});

test('more characters than a year of protocols has, in one paragraph or in many', () => {
  const sentence = 'Ord och fler ord i en mening. ';
  const one = parseProtocol(`# Protokoll\n\n${sentence.repeat(41_000)}\n`).diagnostics;
  expect(one).toMatchObject([{ rule: 'markdown-tung', position: { start: { line: 3 } } }]);
  const many = parseProtocol(`${sentence.repeat(1_000)}\n\n`.repeat(70)).diagnostics;
  expect(many).toMatchObject([{ rule: 'markdown-tung', position: { start: { line: 107 } } }]);
});

test('headings without end', () => {
  const { diagnostics } = parseProtocol('# Protokoll\n\n' + '## § 1 a\n'.repeat(6_000));
  expect(diagnostics).toMatchObject([{ rule: 'markdown-tung', position: { start: { line: 5002 } } }]);
});

test('lists that go back to a higher level time and again', () => {
  const { diagnostics } = parseProtocol('- a\n  - b\n    - c\n'.repeat(4_000));
  expect(diagnostics).toMatchObject([{ rule: 'markdown-tung', position: { start: { line: 4 } } }]);
  expect(findOverload('- a\n  - b\n    - c\n'.repeat(600).split('\n'))).toBeNull();
});

test.each([
  ['footnotes within each other', fill('[^a]: ')],
  ['quotes', fill('> ')],
  ['lists', fill('- ') + 'a'],
])('%s without end lie too deep', (_, text) => {
  const { protocol, diagnostics } = parseProtocol(`## § 1 Rubrik\n\n${text}\n`);
  expect(protocol).toBeNull();
  expect(diagnostics).toMatchObject([{ rule: 'djup-nastling', severity: 'error' }]);
});

describe('what real notes hold is no trouble', () => {
  const folder = join(import.meta.dirname, '../../..');
  const notes = globSync(['test/parse/fixtures/*.md', 'examples/*.md', 'docs/*.md'], { cwd: folder });

  test.each(notes)('%s', (file) => {
    expect(findOverload(readFileSync(join(folder, file), 'utf8').split('\n'))).toBeNull();
  });

  test.each([
    ['many bold names in a paragraph', '**Anna Ek** (S), '.repeat(500)],
    ['many links', '[Bilaga](https://exempel.se/1)\n'.repeat(300)],
    ['a large table', '| **Anna Ek** | S | `Ja` | [1](https://exempel.se) |\n'.repeat(500)],
    ['a large table of short rows', `|${'a|'.repeat(30)}\n|${'-|'.repeat(30)}\n${'| a |\n'.repeat(1000)}`],
    [
      'a table whose cells a program has padded',
      `| Åtgärd | Ansvarig |\n|${'-'.repeat(5000)}|----|\n| ${'ord '.repeat(1200)} | Kim |\n${`| Ring${' '.repeat(5000)}| Bo |\n`.repeat(200)}`,
    ],
    ['many underlined headings', 'Rubrik\n------\n\nText om ärendet.\n\n'.repeat(900)],
    ['rules', '---\n\n'.repeat(5000)],
    ['lines to write on', `${'_'.repeat(80)}\n`.repeat(50)],
    ['a long quote', '> Text som citeras ur ett brev.\n'.repeat(5000)],
    ['a long list', '- Anna Ek, som var där\n  och gick hem.\n'.repeat(5000)],
    ['a long numbered list', Array.from({ length: 9000 }, (_, nth) => `${nth + 1}. Rubrik`).join('\n')],
    ['lists between paragraphs', 'Text som följs av en lista:\n\n- ett\n- två\n\n'.repeat(2500)],
    ['footnotes', Array.from({ length: 3000 }, (_, nth) => `[^${nth}]: Not.`).join('\n')],
    ['a megabyte of words', 'Nämnden beslutar enligt förslaget. '.repeat(30_000)],
    ['names with stars in front matter', `---\nnärvarande:\n${'  - "*Kim Sav"\n'.repeat(5000)}---\n`],
  ])('%s', (_, text) => {
    expect(findOverload(text.split('\n'))).toBeNull();
  });
});

test('emphasis deep within emphasis keeps its words', () => {
  const text = `${'*a _b '.repeat(300)}kärna ${'c_ d* '.repeat(300)}`;
  const { protocol } = parseProtocol(`## § 1 Rubrik\n\n${text}\n`);
  const written = JSON.stringify(protocol!.items[0]!.blocks);
  for (const word of ['a ', 'b ', 'kärna', 'c', 'd']) expect(written).toContain(word);
  expect(written.match(/"emphasis"/g)!.length).toBeLessThanOrEqual(50);
});

/** A hundred thousand characters of a pattern. */
function fill(pattern: string): string {
  return pattern.repeat(megabyte / 10 / pattern.length);
}
