import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { plainText } from '../../../src/model/text.ts';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.ts';

const textOf = (text: string) => plainText([parseMarkdown(text).root]);

const told = (text: string) =>
  parseProtocol(`## § 1 A\n\n${text}`)
    .diagnostics.filter(({ rule }) => rule === 'kod-olast')
    .map(({ position: { start } }) => `${start.line}:${start.column}`);

describe('what is not read is told', () => {
  test.each([
    ['a block that never ends', '```\ntext\n\n## § 2 B\n\nStyrelsen beslutar att köpa en båt.\n', '3:1'],
    ['one of tildes', '~~~\ntext\n', '3:1'],
    ['one in a quote', '> ```\n> text\n\nMer.\n', '3:3'],
    ['one whose end is too short', '````\ntext\n```\n', '3:1'],
    ['a decision in a block that ends', '```\nStyrelsen beslutar att köpa en båt.\n```\n', '3:1'],
    ['an item in one', '```\n## § 2 Båten\n```\n', '3:1'],
    ['a decision far in', '    Styrelsen beslutar att köpa en båt.\n', '3:1'],
  ])('%s', (_, text, at) => {
    expect(told(text)).toEqual([at]);
  });

  test.each([
    ['code', '```js\nlet beslut = 1;\n```\n'],
    ['code in a list', '- a\n\n  ```\n  b\n  ```\n'],
    ['code in a quote', '> ```\n> b\n> ```\n'],
    ['a longer end', '```\nb\n`````\n'],
    ['columns far in', '    Post      Summa\n    Hyra      400\n'],
    ['a fence that ends the notes', 'Text.\n\n```\n'],
  ])('%s is not', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

test('words behind a fence stay, but for the name of a language', () => {
  expect(textOf('``` Elsa sade nej\nhej\n```')).toContain('Elsa sade nej\nhej');
  expect(textOf('```Beslut:\nhej\n```')).toContain('Beslut:\nhej');
  expect(textOf('```js\nhej\n```')).not.toContain('js');
});
