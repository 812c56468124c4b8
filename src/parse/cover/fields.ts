import type { Position } from 'unist';
import type { CanonicalKey } from '../front-matter/keys.ts';
import type { FieldKey } from '../front-matter/shapes.ts';
import {
  plainText,
  type FrontMatterEntry,
  type FrontMatterValue,
  type MapValue,
} from '../front-matter/value.ts';

/** A text of the cover and where it stands. */
export interface FieldText {
  readonly text: string;
  readonly position: Position;
}

/** The fields of the cover by key; each key may have been given several times. */
export interface Fields {
  /** Each time that a key was given, in order. */
  readonly entries: (key: CanonicalKey) => readonly FrontMatterEntry[];
  /** All values of a key, lists taken apart. */
  readonly values: (key: CanonicalKey) => readonly FrontMatterValue[];
  /** All of the first value of a key as text; null when it is not given or empty. */
  readonly text: (key: CanonicalKey) => FieldText | null;
  /** Each time that a key was given, and its value as text; empty ones left out. */
  readonly givenTexts: (
    key: CanonicalKey,
  ) => readonly { readonly entry: FrontMatterEntry; readonly text: string }[];
  /** All values of a key as texts, empty ones left out. */
  readonly texts: (key: CanonicalKey) => readonly FieldText[];
}

/** Looks fields up among entries, those of the front matter first. */
export function fieldsOf(entries: readonly FrontMatterEntry[]): Fields {
  const entriesOf = (key: CanonicalKey): FrontMatterEntry[] => entries.filter((entry) => entry.key === key);
  const givenTexts = (key: CanonicalKey): { entry: FrontMatterEntry; text: string }[] =>
    entriesOf(key)
      .map((entry) => ({ entry, text: plainText(entry.value).trim() }))
      .filter(({ text }) => text !== '');
  const texts = (key: CanonicalKey): FieldText[] =>
    givenTexts(key).map(({ entry, text }) => ({ text, position: entry.position }));
  return {
    entries: entriesOf,
    values: (key) => entriesOf(key).flatMap(({ value }) => valuesOf(value)),
    text: (key) => texts(key)[0] ?? null,
    givenTexts,
    texts,
  };
}

/** The values of a list, or the one that there is. */
export function valuesOf(value: FrontMatterValue): readonly FrontMatterValue[] {
  return value.kind === 'list' ? value.items : [value];
}

/** The text of one field of a mapping; null when it has none. */
export function mapText(map: MapValue, field: FieldKey): string | null {
  const entry = map.entries.find((each) => each.field === field);
  const text = entry ? plainText(entry.value).trim() : '';
  return text === '' ? null : text;
}
