import { countsAgainst, rejectsWithCount } from '../../language/vote-words.ts';
import type { Decision, Vote } from '../../model/blocks.ts';
import { textOf } from '../content/item-parts.ts';
import type { PlacedVote } from './votes-of.ts';

/** Whether the votes are counted in the words of the decision, or some as against. */
export function isCountedAgainst({ block }: PlacedVote): boolean {
  return block.type === 'decision' || countsAgainst.test(textOf([block]));
}

/** Whether a decision refuses by fewer votes than those against it (`avslår motionen med 15 röster mot 29`). */
export function rejectsByFewer({ yes, no }: Vote, decision: Decision): boolean {
  return yes! < no! && rejectsWithCount.test(textOf([decision]));
}
