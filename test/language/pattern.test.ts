import { expect, test } from 'vitest';
import { anyOf, partPattern, wordPattern } from '../../src/language/pattern.ts';

test('the longest word is tried first, and signs stand for themselves', () => {
  expect(new RegExp(`^${anyOf(['tf.', 'tf. rektor'])}`, 'iu').exec('Tf.  rektor Bo Ek')?.[0]).toBe(
    'Tf.  rektor',
  );
});

test('a word is matched whole, in any case, wherever it stands or only at the start', () => {
  const anywhere = wordPattern(['beslutar', 'beslöt']);
  expect(anywhere.test('Styrelsen BESLÖT att avslå')).toBe(true);
  expect(anywhere.test('beslutarna')).toBe(false);
  expect(wordPattern(['beslutar'], { atStart: true }).test('Vi beslutar')).toBe(false);
  expect(wordPattern(['beslutar'], { whole: true }).test('beslutar')).toBe(true);
});

test('a star stands for any letters at the end of a word', () => {
  const reasons = wordPattern(['motiver*', 'skäl']);
  expect(reasons.test('Motiveringen är denna')).toBe(true);
  expect(reasons.test('skälet')).toBe(false);
});

test('a part is found within a longer word', () => {
  expect(partPattern(['juster']).test('direktjusteras')).toBe(true);
  expect(partPattern(['juster']).test('hustyper')).toBe(false);
});
