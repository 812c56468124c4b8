import { outsiderAt, checkAttendance } from '../people/taking-part.ts';
import { takesPart, votesOf } from '../votes/votes-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** Who votes takes part in the item. */
export const rostEjTjanstgorande: Rule = {
  name: 'rost-ej-tjanstgorande',
  severity: 'error',
  check: (protocol, profile) =>
    votesOf(protocol).flatMap(({ vote, item }) =>
      vote.voters.filter(takesPart).flatMap((voter): Finding[] => {
        const outsider = outsiderAt(voter, item, protocol, profile);
        if (!outsider) return [];
        return [
          {
            message: {
              sv: `${outsider.name} röstar i § ${item.number} men ${outsider.reason.sv}.`,
              en: `${outsider.name} votes in § ${item.number} but ${outsider.reason.en}.`,
            },
            help: checkAttendance,
            position: voter.position,
          },
        ];
      }),
    ),
};
