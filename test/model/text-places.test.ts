import { describe, expect, test } from 'vitest';
import { endAt, startAt, type PlacedText } from '../../src/model/text-places.ts';

const value = 'Ordet ges fritt.\nBo Ek yrkar bifall.\n\nMötet avslutas.';
const node: PlacedText = {
  type: 'text',
  value,
  position: {
    start: { line: 7, column: 3, offset: 40 },
    end: { line: 10, column: 16, offset: 40 + value.length },
  },
};

describe('the place of a part of a text of several lines', () => {
  test.each([
    ['Ordet', { line: 7, column: 3, offset: 40 }, { line: 7, column: 8, offset: 45 }],
    ['Bo Ek', { line: 8, column: 1, offset: 57 }, { line: 8, column: 6, offset: 62 }],
    ['Mötet', { line: 10, column: 1, offset: 78 }, { line: 10, column: 6, offset: 83 }],
  ])('%s', (words, start, end) => {
    const at = value.indexOf(words);
    expect(startAt(node, at)).toEqual(start);
    expect(endAt(node, at + words.length)).toEqual(end);
  });

  test('a break belongs to the line that it ends', () => {
    expect(startAt(node, value.indexOf('\n'))).toEqual({ line: 7, column: 19, offset: 56 });
    expect(endAt(node, value.indexOf('\n') + 1)).toEqual({ line: 8, column: 1, offset: 57 });
  });
});
