import { saysNoVote } from '../../language/votes.ts';
import type { Vote } from '../../model/blocks.ts';
import { plainText } from '../../model/text.ts';
import { blocksOfType } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/** What stands under a heading or cue of votes could be read as one: totals, or who voted how. */
export const omrostningOlast: Rule = {
  name: 'omrostning-olast',
  severity: 'warning',
  check: (protocol) =>
    protocol.items.flatMap((item): Finding[] => {
      const blocks = blocksOfType(item, 'votes');
      const [first] = blocks.filter(({ votes }) => !votes.some(isRead));
      // The deciding sentence, or another part of the same vote, may tell the totals.
      const isTold =
        blocks.some(({ votes }) => votes.some(isRead)) ||
        blocksOfType(item, 'decision').some(({ vote }) => vote !== null);
      const text = first === undefined ? '' : plainText(first.content);
      if (first === undefined || isTold || text === '' || saysNoVote(text)) return [];
      return [
        {
          message: {
            sv: `Ur omröstningen i § ${item.number ?? item.label} kunde varken röstetal eller namn läsas.`,
            en: `Neither totals nor names could be read from the vote in § ${item.number ?? item.label}.`,
          },
          help: {
            sv: 'Skriv till exempel ”Med 4 ja-röster mot 2 nej-röster beslutar nämnden …”, eller en tabell ”Ledamot | Röst”.',
            en: 'Write for example “Med 4 ja-röster mot 2 nej-röster beslutar nämnden …”, or a table “Ledamot | Röst”.',
          },
          position: first.position,
        },
      ];
    }),
};

/** Whether something of a vote could be read; a closed one need tell nothing. */
function isRead({ yes, no, voters, closed }: Vote): boolean {
  return closed || yes !== null || no !== null || voters.length > 0;
}
