import { expect, test } from 'vitest';
import { indexLines } from '../../../src/parse/markdown/line-index.ts';
import { plainBlock } from '../../../src/parse/markdown/plain-block.ts';

function typeOf(text: string): string | undefined {
  const index = indexLines(text);
  return plainBlock({ first: 1, last: index.lines.length }, index)?.type;
}

test.each([
  ['yaml', '---\norgan: Socialnämnden\n---'],
  ['paragraph', 'Mötet öppnas.\nAlla är välkomna.'],
  ['heading', '## § 2 Budget'],
  ['list', '- Val av ordförande\n- Budget'],
  ['list', '1. Val av ordförande\n\n2. Budget'],
  ['list', '3) Val av en\n   ordförande'],
  ['list', '- [ ] Anna Berg: ta fram underlag\n- [x] Bo Ek: boka sal'],
  ['table', '| År | Utfall |\n| --- | ---: |\n| 2025 | 840 |\n| 2026 | |'],
])('a plain %s needs no parser: %j', (type, text) => {
  expect(typeOf(text)).toBe(type);
});

test.each([
  'Mötet **öppnas**.',
  '## Budget ##',
  '- Budget\n  - Drift',
  '- Budget\n* Drift',
  '- Budget\noch drift',
  '- Budget\n\n  Drift',
  '- Se [bilagan](b.pdf)',
  '- - -',
  '-',
  '1. Budget\n2) Drift',
  '| År | Utfall |\n| --- |',
  '| År |\n| --- |\n| `2025` |',
  '| År |\n| --- |\nSlut',
  '| År |\n| 2025 |',
])('a parser reads %j', (text) => {
  expect(typeOf(text)).toBeUndefined();
});
