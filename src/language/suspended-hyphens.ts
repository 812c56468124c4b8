import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

/** What stands after the hyphen of a word that a later one completes: `hem- och konsumentkunskap`. */
const joints = wordList(
  'och, eller, el, samt, såväl, kontra, plus, respektive, resp, till, men, som, and, or',
);

/** Whether text after a hyphen goes on with another word, so that the one before it isn't parted. */
export const afterSuspended = new RegExp(String.raw`^${anyOf(joints)}(?!\p{L})`, 'iu');
