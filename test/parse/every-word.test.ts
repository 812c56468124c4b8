import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedNotes, wrongWords } from './every-word.ts';

test('each word of mixed notes is in the document, hidden on purpose, or named in a finding; none is invented', () => {
  fc.assert(
    fc.property(markedNotes, (notes) => {
      expect(wrongWords(notes)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
