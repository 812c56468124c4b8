import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../runs.ts';
import { covers, lostIn } from './two-sources.ts';

test('no word, day or time of a cover is lost where two places tell the same or differ', () => {
  fc.assert(
    fc.property(covers, (notes) => {
      expect(lostIn(notes)).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});
