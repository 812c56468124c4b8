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

/** Other words for the values. */
const synonyms: { readonly [K in keyof Choices]: Readonly<Partial<Record<Choices[K], readonly string[]>>> } =
  {
    status: {
      utkast: ['arbetsutkast', 'koncept'],
      ojusterat: ['ojusterad', 'ej justerat', 'ej justerad', 'inte justerat', 'inte justerad'],
      justerat: ['justerad', 'omedelbart justerat', 'omedelbart justerad'],
      anslaget: ['anslagen', 'anslagits'],
      rättat: ['rättad'],
    },
    numrering: {
      'löpande-år': ['löpande', 'per år', 'löpande per år', 'kalenderår'],
      'per-möte': ['varje möte', 'per sammanträde'],
      verksamhetsår: ['per verksamhetsår'],
      mandat: ['mandatperiod', 'per mandatperiod'],
    },
    språk: { sv: ['svenska', 'sv-SE'], en: ['engelska', 'english', 'en-GB', 'en-US'] },
  };

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
    values.find((value) =>
      [value, ...(synonyms[key][value] ?? [])].some((word) => foldLabel(word) === label),
    ) ?? null
  );
}
