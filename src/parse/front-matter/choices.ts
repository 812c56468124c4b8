import { choiceWords } from '../../language/front-matter-words.ts';
import { type Numbering, type Status, numberings, statuses } from '../../model/protocol.ts';
import { foldLabel } from './fold-label.ts';
import type { CanonicalKey } from './keys.ts';

/** The keys whose value is one of a few, with those values. */
export const choices = {
  status: statuses,
  numrering: numberings,
  språk: ['sv', 'en'],
} as const satisfies Partial<Record<CanonicalKey, readonly string[]>>;

/** What the value of each of those keys can be. */
export interface Choices {
  status: Status;
  numrering: Numbering;
  språk: 'sv' | 'en';
}

/** Whether the value of `key` is one of a few. */
export function hasChoices(key: CanonicalKey | null): key is keyof Choices {
  return key !== null && Object.hasOwn(choices, key);
}

/**
 * The value that `text` stands for under `key`, in any case and spelling that keys may have (`Justerad`, `per möte`);
 * null when it is none of them.
 */
export function readChoice<K extends keyof Choices>(key: K, text: string): Choices[K] | null {
  const label = foldLabel(text.slice(0, 40));
  const values: readonly Choices[K][] = choices[key] as unknown as readonly Choices[K][];
  return (
    values.find((value) => [value, ...wordsFor(key, value)].some((word) => foldLabel(word) === label)) ?? null
  );
}

/** Other words for a value. */
function wordsFor<K extends keyof Choices>(key: K, value: Choices[K]): readonly string[] {
  const words: Readonly<Partial<Record<string, readonly string[]>>> = choiceWords[key];
  return words[value] ?? [];
}
