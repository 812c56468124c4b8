import { expect, test } from 'vitest';
import { anyOf, partPattern, wordPattern } from '../../src/language/pattern.ts';

test('the longest word is tried first, and signs stand for themselves', () => {
  expect(new RegExp(`^${anyOf(['tf.', 'tf. rektor'])}`, 'iu').exec('Tf.  rektor Bo Ek')?.[0]).toBe(
    'Tf.  rektor',
  );
});

test('phrases that share their beginning are found as if each stood alone', () => {
  const phrases = [
    'ordförande',
    'ordförande för',
    'ordförande för mötet',
    'ordförande för möte',
    'ordförandens',
  ];
  const found = (text: string) => new RegExp(`^${anyOf(phrases)}`, 'iu').exec(text)?.[0];
  expect(found('Ordförande  för mötet')).toBe('Ordförande  för mötet');
  expect(found('ordförande för möten')).toBe('ordförande för möte');
  expect(found('ordförande för dagen')).toBe('ordförande för');
  expect(found('ordförandens klubba')).toBe('ordförandens');
  expect(found('ordförande vid mötet')).toBe('ordförande');
  expect(anyOf(phrases).match(/ordförande\\s/g)).toHaveLength(1);
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
