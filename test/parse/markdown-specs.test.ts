import { tests as commonmark } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { markdownWords, toJson, wordsIn } from './words.ts';

/** Examples of what GitHub adds: tables, strikethrough, task lists, footnotes. */
const gfm = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |',
  '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
  '| abc | def |\n| --- |\n| bar |',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
  '| abc | def |\n| --- | --- |',
  '~~Hi~~ Hello, ~there~ world!',
  'This ~~has a\n\nnew paragraph~~.',
  'This will ~~~not~~~ strike.',
  '- [ ] foo\n- [x] bar',
  '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
  'Text[^1] mer.\n\n[^1]: Noten *här*.',
];
const examples = [...commonmark.map(({ markdown }) => markdown), ...gfm];

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(600);
});

test.each(examples.map((markdown, nth) => ({ nth, markdown })))(
  'example $nth stands whole in an item',
  ({ markdown }) => {
    const notes = `## § 1 Rubrik\n\n${markdown.replaceAll('→', '\t')}`;
    const found = new Set(wordsIn(toJson(notes)));
    expect(markdownWords(notes).filter((word) => !found.has(word))).toEqual([]);
  },
);
