import { wordsFor, type Act } from './acts.ts';
import { wordPattern } from './pattern.ts';

const acts: readonly Act[] = [
  ...(['decides', 'agrees', 'settles', 'refers', 'notes'] as const),
  ...(['elects', 'proposes', 'moves', 'reserves', 'assigns'] as const),
];

/** Verbs of sentences that decide: such a sentence is no heading, though dashes stand right below it. */
export const decidingWord = wordPattern([
  ...wordsFor(acts, ['present', 'past', 'passivePresent', 'passivePast', 'supine']),
  'enas',
  'enades',
]);
