import { expect, test } from 'vitest';
import { lankBlirText } from '../../../src/lint/rules/lank-blir-text.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../../src/profiles/index.ts';

const kept = [
  '[sidan](https://exempel.se)',
  '[sidan](HTTP://exempel.se)',
  '[Bo Ek](mailto:bo.ek@exempel.se)',
  '[växeln](tel:+46701740605)',
  'www.exempel.se och bo.ek@exempel.se',
];

const dropped = [
  '[budgeten](budget.xlsx)',
  '[budgeten](../ekonomi/budget.md)',
  '[mappen](file:///H:/ekonomi)',
  '[knappen](javascript:alert)',
  '[bilden](data:text/plain,hej)',
  '[filen](ftp://exempel.se/fil)',
  '[sidan](www.exempel.se)',
];

test.each(kept)('nothing is told of %s, which stays a link', (words) => {
  expect(told(words)).toBe(0);
});

test.each(dropped)('%s is told: it becomes text', (words) => {
  expect(told(words)).toBe(1);
});

test.each(['[nästa ärende](#budget)', '[utan adress]()', '<file:///H:/ekonomi>'])(
  '%s loses no address, so nothing is told',
  (words) => {
    expect(told(words)).toBe(0);
  },
);

test.each([
  ['a decision', 'Mötet beslutar att anta [planen](plan.docx).'],
  ['a list', '- [planen](plan.docx)'],
  ['a table', '| Plan |\n|---|\n| [planen](plan.docx) |'],
  ['a footnote', 'Planen.[^1]\n\n[^1]: Se [planen](plan.docx).'],
  ['a heading', '### Om [planen](plan.docx)'],
])('a link in %s is told once', (_where, words) => {
  expect(told(words)).toBe(1);
});

/** How many links of an item with these words are told. */
function told(words: string): number {
  const notes = `# Protokoll Styrelsen 2025-03-27\n\n## § 1 Budget\n\n${words}\n`;
  const { protocol, text } = parseProtocol(notes);
  return lankBlirText.check(protocol!, defaultProfile, text, { most: 0 }).length;
}
