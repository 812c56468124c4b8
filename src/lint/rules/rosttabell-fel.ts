import type { OddVoteRow } from '../../model/blocks.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { findPerson } from '../people/find-person.ts';
import { standingAt } from '../people/serving.ts';
import { votesOf, type PlacedVote } from '../votes/votes-of.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** Each row of a table of votes tells one vote, and its sum is that of the rows. */
export const rosttabellFel: Rule = {
  name: 'rosttabell-fel',
  severity: 'error',
  check: (protocol) =>
    votesOf(protocol).flatMap((placed) =>
      (placed.vote.oddRows ?? [])
        .filter((row) => row.kind !== 'no-vote' || surelyVoted(row, placed, protocol))
        .map((row): Finding => ({
          message: messages[row.kind](row),
          help: { sv: 'Rätta raden i tabellen.', en: 'Correct the row of the table.' },
          position: row.position,
        })),
    ),
};

/** An empty row is that of somebody absent, unless the attendance list says otherwise. */
function surelyVoted({ name }: OddVoteRow, { item }: PlacedVote, protocol: Protocol): boolean {
  const found = findPerson(name, null, protocol);
  return found.kind === 'known' && standingAt(protocol, found.name, item) === 'serving';
}

const messages: Readonly<Record<OddVoteRow['kind'], (row: OddVoteRow) => Bilingual>> = {
  'no-vote': ({ name }) => ({
    sv: `${name} tjänstgör men har ingen röst i tabellen.`,
    en: `${name} serves but has no vote in the table.`,
  }),
  'several-votes': ({ name }) => ({
    sv: `${name} har mer än ett kryss i tabellen.`,
    en: `${name} has more than one mark in the table.`,
  }),
  'unknown-vote': ({ name, told }) => ({
    sv: `”${told}” vid ${name} är ingen röst.`,
    en: `“${told}” at ${name} is no vote.`,
  }),
  'wrong-sum': ({ told, counted }) => ({
    sv: `Summan är ${told}, men kryssen är ${counted}.`,
    en: `The sum is ${told}, but the marks are ${counted}.`,
  }),
};
