import { beginsWithCapital } from './text-shapes.ts';

const wordAndStop = /\p{Ll}{2}\.$/u;

/** Whether the last word of a text ends in small letters and a full stop, as a sentence does and an initial does not. */
export function endsInWordAndStop(text: string): boolean {
  return wordAndStop.test(text);
}

/** Whether a text begins with a capital and ends as a sentence does. */
export function isProse(text: string): boolean {
  return beginsWithCapital(text) && endsInWordAndStop(text);
}
