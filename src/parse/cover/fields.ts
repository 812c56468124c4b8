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
  /** All values of a key, lists taken apart. */
  readonly values: (key: CanonicalKey) => readonly FrontMatterValue[];
  /** The first value of a key as text; null when it is not given or empty. */
  readonly text: (key: CanonicalKey) => FieldText | null;
  /** Whether the values of the key were given as a list. */
  readonly isList: (key: CanonicalKey) => boolean;
}

/** Looks fields up among entries, those of the front matter first. */
export function fieldsOf(entries: readonly FrontMatterEntry[]): Fields {
  const byKey = new Map<CanonicalKey, FrontMatterEntry[]>();
  for (const entry of entries) {
    if (entry.key !== null) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
  }
  const values = (key: CanonicalKey): FrontMatterValue[] =>
    (byKey.get(key) ?? []).flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
  return {
    values,
    text: (key) => {
      const first = values(key)[0];
      const text = first ? plainText(first).trim() : '';
      return first && text !== '' ? { text, position: first.position } : null;
    },
    isList: (key) => (byKey.get(key) ?? []).some(({ value }) => value.kind === 'list'),
  };
}

/** The text of one field of a mapping; null when it has none. */
export function mapText(map: MapValue, field: FieldKey): string | null {
  const entry = map.entries.find((each) => each.field === field);
  const text = entry ? plainText(entry.value).trim() : '';
  return text === '' ? null : text;
}
