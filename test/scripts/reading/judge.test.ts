import { expect, test } from 'vitest';
import { judge } from '../../../scripts/reading/judge.ts';

test.each([
  ['2025-03-07', '2025-03-07', 'right'],
  ['2025-03-07', null, 'missed'],
  [null, 'Folkets hus', 'invented'],
  ['Ida Lind', 'Bo Ek', 'wrong'],
  [3, 2, 'missed'],
  [3, 4, 'invented'],
  [['Bo Ek', 'Ida Lind'], ['Bo Ek'], 'missed'],
  [['Bo Ek'], ['Bo Ek', 'Samtliga'], 'invented'],
  [['Bo Ek', 'Ida Lind'], ['Bo Ek', 'Ida'], 'wrong'],
  [['Bo Ek', 'Bo Ek'], ['Bo Ek'], 'missed'],
  [[null, 'KS 2025/1'], [null, null], 'missed'],
  [[], ['Bo Ek'], 'invented'],
])('%j read as %j is %s', (wanted, got, verdict) => {
  expect(judge(wanted, got)).toBe(verdict);
});
