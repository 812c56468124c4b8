import { castingSide } from '../../language/vote-words.ts';
import type { Vote } from '../../model/blocks.ts';
import type { Protocol } from '../../model/protocol.ts';
import { findPerson } from '../people/find-person.ts';

/** How the chair voted among the others; null where no list tells, or several chaired. */
export function voteOfChair({ voters }: Vote, protocol: Protocol): 'yes' | 'no' | null {
  const [chair, ...more] = protocol.chairs;
  if (!chair || more.length > 0) return null;
  const own = voters.find(({ name, party }) => {
    const found = findPerson(name, party, protocol);
    return found.kind === 'known' && found.name === chair.name;
  });
  return own?.vote === 'yes' || own?.vote === 'no' ? own.vote : null;
}

/**
 * The vote with the casting vote among the others, where it is a tie that the chair broke; the vote itself where it is none. Null
 * where nobody can say which side won.
 */
export function settledVote(vote: Vote, protocol: Protocol): Vote | null {
  const { yes, no } = vote;
  if (yes === null || no === null) return null;
  if (vote.castingVote === null) return yes === no ? null : vote;
  const side = castingSide(vote.castingVote) ?? voteOfChair(vote, protocol);
  if (yes !== no || side === null) return null;
  return side === 'yes' ? { ...vote, yes: yes + 1 } : { ...vote, no: no + 1 };
}
