import type { PhrasingContent } from 'mdast';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzåäö';
const marker = /^(\p{L})[.)]\s+(?=\S)/u;

/** `a) Rubrik` at the start of a line or heading: the letter, and what follows it. */
export interface Lettered {
  readonly label: string;
  readonly rest: readonly PhrasingContent[];
}

/** Reads the letter that is expected next (`a` first); other letters are text. */
export function readLetter(children: readonly PhrasingContent[], expected: string): Lettered | null {
  const match = marker.exec(rawText(children));
  if (match?.[1]?.toLowerCase() !== expected) return null;
  return { label: expected, rest: splitPhrasing(children, match[0].length)[1] };
}

/** The letter after this one; null after the last. */
export function letterAfter(label: string | null): string | null {
  return label === null ? 'a' : (letters[letters.indexOf(label) + 1] ?? null);
}
