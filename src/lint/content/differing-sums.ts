import type { Finding } from '../rule.ts';
import type { PlacedSum } from './placed-sums.ts';

/** The finding that one sum stands where another stood before. */
export function differing({ sum, passage }: PlacedSum, known: PlacedSum): Finding {
  return {
    message: {
      sv: `Här står ${sum.written}, men förut ${known.sum.written}.`,
      en: `It says ${sum.written} here, but ${known.sum.written} before.`,
    },
    help: { sv: 'Rätta det belopp som är fel.', en: 'Correct the sum that is wrong.' },
    position: passage.place(sum.start, sum.end),
    related: [
      {
        message: { sv: 'Det andra beloppet.', en: 'The other sum.' },
        position: known.passage.place(known.sum.start, known.sum.end),
      },
    ],
  };
}
