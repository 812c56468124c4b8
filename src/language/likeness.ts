import { foldName } from '../model/series.ts';
import { isWordOfTime } from './action-states.ts';

/** The words of four letters or more that tell what is to be done: without those of time, which may be told anew, and without `names`. */
export function wordsOfTask(text: string, names: readonly string[] = []): Set<string> {
  const words = foldName(text.replace(/\([^()]*\)/g, ' ')).match(/\p{L}{4,}/gu) ?? [];
  // `Idas affisch` is that of Ida.
  const ofNames = new Set(names.flatMap(partsOfName).flatMap((name) => [name, `${name}s`]));
  const ofTask = words.filter((word) => !isWordOfTime(word) && !ofNames.has(word));
  return new Set(ofTask.length > 0 ? ofTask : words);
}

/** How many of `some` stand among `others`, also in another form of the word (`begär`, `begära`). */
export function sharedWords(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of some) {
    if (others.has(word) || [...others].some((other) => isFormOf(word, other))) shared++;
  }
  return shared;
}

/** The share of their words that two texts have in common, 0–1. */
export function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = sharedWords(some, others);
  return shared === 0 ? 0 : shared / (some.size + others.size - shared);
}

/** In letters: two words that begin alike are forms of one where no more than this follows. */
const longestEnding = 4;

function isFormOf(word: string, other: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word];
  if (long.length - short.length > longestEnding) return false;
  // The last letter may change: `åtgärda`, `åtgärdar`; `skriva`, `skriver`.
  return long.startsWith(short.slice(0, Math.max(4, short.length - 1)));
}

/** Whether two lists of owners may be the same people: one name tells no more than another (`Lisa Holm`, `Lisa Holm Ek`). */
export function mayBeSameOwners(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  const lists = others.map(partsOfName);
  return some.some((name) => {
    const parts = partsOfName(name);
    return lists.some((other) => isWithin(parts, other) || isWithin(other, parts));
  });
}

function isWithin(parts: readonly string[], others: readonly string[]): boolean {
  return parts.length > 0 && parts[0] === others[0] && parts.every((part) => others.includes(part));
}

/** The words of a name, in lower case. */
export function partsOfName(name: string): string[] {
  return foldName(name).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
