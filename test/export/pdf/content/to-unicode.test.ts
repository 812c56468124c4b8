import { expect, test } from 'vitest';
import { parseToUnicode } from '../../../../src/export/pdf/content/to-unicode.ts';

test('reads characters, ranges and lists', () => {
  const map = parseToUnicode(
    '2 beginbfchar <0003> <00E5> <000A> <00660069> endbfchar' +
      ' 2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<D83DDE00> <0058>] endbfrange',
  );
  expect([...map]).toEqual([
    [3, 'å'],
    [10, 'fi'],
    [16, 'A'],
    [17, 'B'],
    [18, 'C'],
    [32, '😀'],
    [33, 'X'],
  ]);
});
