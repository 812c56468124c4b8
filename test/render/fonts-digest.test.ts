import { expect, test } from 'vitest';
import { fontsDigest } from '../../src/render/fonts/fonts-digest.ts';

test('the program’s fonts have a digest that stays the same while they do', () => {
  expect(fontsDigest()).toMatch(/^[\da-f]{64}$/);
  expect(fontsDigest()).toBe(fontsDigest());
});
