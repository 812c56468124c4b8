import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes } from '../../../src/lint/fixes/apply-fixes.ts';
import type { Edit } from '../../../src/model/diagnostic.ts';

function edit(line: number, from: number, to: number, text: string): Edit {
  return { position: { start: { line, column: from }, end: { line, column: to } }, text };
}

test('byte order mark and line ends stay as they are', () => {
  const text = '\uFEFF§ 1-7\r\n§ 2-3\ny\u0308 § 4-5\r\r\nx';
  expect(applyFixes(text, [edit(1, 4, 5, '–'), edit(2, 4, 5, '–'), edit(3, 7, 8, '–')])).toBe(
    '\uFEFF§ 1–7\r\n§ 2–3\ny\u0308 § 4–5\r\r\nx',
  );
});

test('of edits that overlap, the first is made', () => {
  expect(applyFixes('abcdef', [edit(1, 3, 5, 'X'), edit(1, 1, 4, 'Y'), edit(1, 5, 6, 'Z')])).toBe('YdZf');
  expect(applyFixes('ab', [edit(1, 2, 2, 'X'), edit(1, 2, 2, 'X')])).toBe('aXb');
});

test('an edit over several lines is not made', () => {
  const over: Edit = { position: { start: { line: 1, column: 1 }, end: { line: 2, column: 1 } }, text: '' };
  expect(applyFixes('a\nb', [over, edit(2, 1, 2, 'c\nd')])).toBe('a\nb');
});

test('nothing outside the edits changes', () => {
  const words = fc
    .array(fc.constantFrom('a', 'å', '😀', 'y\u0308', ' '), { minLength: 1 })
    .map((letters) => letters.join(''));
  const line = fc.record({ text: words, end: fc.constantFrom('\r\n', '\n', '\r') });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1 }),
      fc.boolean(),
      fc.nat(),
      fc.nat(),
      (lines, hasMark, nth, at) => {
        const mark = hasMark ? '\uFEFF' : '';
        const written = lines.map(({ text, end }) => text + end);
        const { text, end } = lines[nth % lines.length]!;
        const column = at % (text.length + 1);
        const fixed = applyFixes(mark + written.join(''), [
          edit((nth % lines.length) + 1, column + 1, text.length + 1, '#'),
        ]);
        expect(fixed).toBe(
          mark + written.with(nth % lines.length, `${text.slice(0, column)}#${end}`).join(''),
        );
      },
    ),
  );
});
