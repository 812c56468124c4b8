import { titleKind } from '../../../language/meetings.ts';
import type { IsWritten } from './title.ts';

/** What the word goes on with, or whose meeting it tells of. */
const elsewhere = new RegExp(String.raw`[\p{L}\d]|\s+${titleKind}`, 'iuy');
const inWord = /(?<=[\p{L}\d])/uy;

/**
 * Asks whether a name stands in `text` as whole words, elsewhere than where it tells whose meeting it is (`Atlas årsmöte`). Case does
 * not matter.
 */
export function isWrittenIn(text: string): IsWritten {
  const known = new Map<string, boolean>();
  let lower: string | null = null;
  return (name) => {
    const told = known.get(name);
    if (told !== undefined) return told;
    const isWritten = stands(name.toLowerCase(), (lower ??= text.toLowerCase()));
    known.set(name, isWritten);
    return isWritten;
  };
}

/** Plain search: a pattern made of each name would cost more than all that is read of it. */
function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    if (!matchesAt(inWord, text, at) && !matchesAt(elsewhere, text, at + name.length)) return true;
  }
  return false;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
