import { expect, test } from 'vitest';
import { contrast, isReadable, leastContrast, lightened } from '../../src/model/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#1f4468', '#1f4468', 1],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

test('text can be read from 4.5:1 on', () => {
  expect(isReadable('#1f4468')).toBe(true);
  expect(isReadable('#777777')).toBe(false);
});

test('a dark colour is lightened for a dark background, a light one kept', () => {
  expect(contrast(lightened('#00573f', '#14181d'), '#14181d')).toBeGreaterThanOrEqual(leastContrast);
  expect(lightened('#9cc4ea', '#14181d')).toBe('#9cc4ea');
});
