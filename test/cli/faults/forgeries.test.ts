import { describe, expect, test } from 'vitest';
import { hasBrowser } from '../../export/pdf/printing.ts';
import { hasTool } from '../../export/pdf/tools.ts';
import { documents } from './forgeries/documents.ts';
import { verifyForgeries } from './forgeries/trial.ts';

// A taste of what `npm run faults` does with each document.
describe.runIf(hasBrowser && hasTool('qpdf'))(
  'a PDF that is forged, broken or rewritten',
  { timeout: 300_000 },
  () => {
    test('is told to be so, in each way', async () => {
      const some = documents.filter(({ name }) => name === 'signed');
      const { complaints, files } = await verifyForgeries(some, { flips: 3, modes: ['update'] });
      expect(complaints).toEqual([]);
      expect(files).toBeGreaterThan(60);
    });
  },
);
