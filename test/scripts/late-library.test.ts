import { expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { inLibrary } from '../../scripts/late-library.ts';

test('the command line is given all that the library has, loaded when it is used', () => {
  expect(
    inLibrary()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(Object.keys(library).toSorted());
});
