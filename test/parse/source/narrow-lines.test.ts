import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.ts';
import { narrowLines, narrowed } from '../../../src/parse/source/narrow-lines.ts';
import { plainText } from '../../../src/model/text.ts';

/** Whether a text takes one byte for each letter: then V8 writes a quotation mark before it. */
const isNarrow = (text: string): boolean => serialize(text)[2] === '"'.charCodeAt(0);

const notes = 'Mötet öppnades av Örjan.\n\nKl. 13.15–14.00\r\n\nĊnd Ābel\nFrågan bordlades.\n';

test('only lines with a letter that takes two bytes take two', () => {
  const lines = narrowLines(notes);
  expect(lines).toEqual(notes.split('\n'));
  expect(lines.map(isNarrow)).toEqual([true, true, false, true, false, true, true]);
});

test('a text without such letters is parted as it is', () => {
  expect(narrowLines('Ett\n\nTvå')).toEqual(['Ett', '', 'Två']);
  expect(narrowed([])).toEqual([]);
});

test('so are the words that the parser of Markdown reads', () => {
  const { root } = parseMarkdown(
    'Mötet öppnades *genast* av Örjan Ek.\n\n- Kl. 13–14 `a`\n- Ja\n\n```\nx\n```\n',
  );
  const [first] = root.children;
  expect(first!.type === 'paragraph' && first.children.map((node) => isNarrow(plainText([node])))).toEqual([
    true,
    true,
    true,
  ]);
});
