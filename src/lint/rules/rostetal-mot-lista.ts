import type { Vote } from '../../model/blocks.ts';
import { placeOfTotals, votesOf } from '../votes/votes-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** The totals of a vote are those of its list of votes. */
export const rostetalMotLista: Rule = {
  name: 'rostetal-mot-lista',
  severity: 'error',
  check: (protocol) =>
    votesOf(protocol).flatMap((placed): Finding[] => {
      const { vote, item } = placed;
      const wrong = differences(vote);
      if (wrong.length === 0) return [];
      const told = wrong.map(({ sv, stated, listed }) => `${stated} ${sv} i texten men ${listed} i listan`);
      const toldInEnglish = wrong.map(
        ({ en, stated, listed }) => `${stated} ${en} in the text but ${listed} in the list`,
      );
      return [
        {
          message: {
            sv: `Rösterna i § ${item.number} stämmer inte: ${told.join(', ')}.`,
            en: `The votes in § ${item.number} don't add up: ${toldInEnglish.join(', ')}.`,
          },
          help: { sv: 'Rätta summan eller listan.', en: 'Correct the totals or the list.' },
          position: placeOfTotals(placed, protocol),
        },
      ];
    }),
};

interface Difference {
  readonly sv: string;
  readonly en: string;
  readonly stated: number;
  readonly listed: number;
}

const choices = [
  ['yes', 'ja', 'yes'],
  ['no', 'nej', 'no'],
  ['abstain', 'som avstår', 'abstaining'],
] as const;

function differences(vote: Vote): Difference[] {
  if (vote.voters.length === 0) return [];
  return choices.flatMap(([choice, sv, en]) => {
    const stated = vote[choice];
    const listed = vote.voters.filter((voter) => voter.vote === choice).length;
    return stated === null || stated === listed ? [] : [{ sv, en, stated, listed }];
  });
}
