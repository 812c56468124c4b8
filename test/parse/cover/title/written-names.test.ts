import { expect, it } from 'vitest';
import { isWrittenIn } from '../../../../src/parse/cover/title/written-names.ts';

const isWritten = isWrittenIn(
  'Kaj Söderback öppnade mötet. Atlas årsmöte hölls i Norrvik. Anna Eklund skrev. O. (f.d. X)',
);

it.each([
  ['Kaj Söderback', true],
  ['kaj söderback', true],
  ['Söderback Kaj', false],
  ['Anna Ek', false],
  ['nna Eklund', false],
  ['Eklund', true],
  ['(f.d. X)', true],
  ['', false],
])('%s is written: %s', (name, told) => {
  expect(isWritten(name)).toBe(told);
});

it('does not count a name that tells whose meeting it is', () => {
  expect(isWritten('Atlas')).toBe(false);
  expect(isWrittenIn('Atlas årsmöte. Atlas betalar.')('Atlas')).toBe(true);
});
