import { neededMajority } from '../../language/majorities.ts';
import { textOfItem } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';
import { placeOfTotals, votesOf } from '../votes/votes-of.ts';

/** Votes that are said to be two thirds are two thirds. */
export const majoritetForFa: Rule = {
  name: 'majoritet-for-fa',
  severity: 'warning',
  check: (protocol) =>
    votesOf(protocol).flatMap((placed): Finding[] => {
      const { yes, no } = placed.vote;
      const majority = neededMajority(textOfItem(placed.item));
      if (yes === null || no === null || majority === null || yes + no === 0) return [];
      // Who carries the day isn't said: the more votes are those that must be enough.
      const share = Math.max(yes, no) / (yes + no);
      if (share >= majority.needed - 1e-9) return [];
      return [
        {
          message: {
            sv: `${yes} röster mot ${no} räcker inte till den majoritet som ${placed.item.label} nämner (”${majority.written}”).`,
            en: `${yes} votes to ${no} are too few for the majority that ${placed.item.label} names (“${majority.written}”).`,
          },
          help: {
            sv: 'Rätta röstetalen. Räcker de inte: skriv att förslaget faller.',
            en: 'Correct the votes. If they are too few, write that the proposal falls.',
          },
          position: placeOfTotals(placed, protocol),
        },
      ];
    }),
};
