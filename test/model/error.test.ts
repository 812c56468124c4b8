import { expect, test } from 'vitest';
import { ProtokollError } from '../../src/model/error.ts';

test('an error has its message in both languages, the Swedish one first', () => {
  const error = new ProtokollError({ sv: 'finns inte', en: 'does not exist' }, 3);
  expect(error).toMatchObject({ message: 'finns inte', exitCode: 3 });
  expect(error.text.en).toBe('does not exist');
});

test('a text in the language that is asked for stands for both', () => {
  expect(new ProtokollError('finns inte').text).toEqual({ sv: 'finns inte', en: 'finns inte' });
});
