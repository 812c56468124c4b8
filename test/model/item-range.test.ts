import { expect, it } from 'vitest';
import { formatItemRange } from '../../src/model/item-range.ts';

it.each([
  [[7], '§\u00a07'],
  [[1, 2, 3, 4, 7], '§§\u00a01–4, 7'],
  [[89, 88], '§§\u00a088–89'],
  [[3, 1, 3], '§§\u00a01, 3'],
  [[], ''],
])('%j is printed as %s', (numbers, printed) => expect(formatItemRange(numbers)).toBe(printed));
