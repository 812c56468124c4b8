import { expect, test } from 'vitest';
import { worstStatus } from '../../src/cli/exit-status.ts';

test('an interruption weighs more than a bad call, that more than a failed engine, that more than errors', () => {
  expect(worstStatus()).toBe(0);
  expect(worstStatus(0, 1, 0)).toBe(1);
  expect(worstStatus(1, 3)).toBe(3);
  expect(worstStatus(3, 2, 1)).toBe(2);
  expect(worstStatus(2, 143)).toBe(143);
});
