import { wordsOf } from './acts.ts';
import { anyOf } from './pattern.ts';

/** How a sentence says that what follows it was decided. */
const decided = [
  ...wordsOf(['besluta'], ['present', 'past', 'supine']),
  ...wordsOf(['decide'], ['past']),
  'beslutit',
];

/** What may stand between that and the list. */
const follows = ['att', 'följande', 'enligt följande', 'to'];

const lead = new RegExp(
  String.raw`(?<!\p{L})${anyOf(decided)}\s*(?:${anyOf(follows)}|om\s+följande(?:\s+\p{L}+){0,3})?\s*:?$`,
  'iu',
);

/** Whether a paragraph ends by saying that what stands below it was decided (`Styrelsen har beslutat att:`). */
export function decidesBelow(text: string): boolean {
  return lead.test(text.slice(-60));
}
