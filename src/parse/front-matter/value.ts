import type { Position } from 'unist';
import type { CanonicalKey } from './keys.ts';
import type { FieldKey } from './shapes.ts';

/** Text as written (`9.30`, `007`, `true` stay what they are), without the quotation marks around the whole of it. */
export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  readonly position: Position;
}

/** A list, of entries with a dash, lines of their own, or `[a, b]`. */
export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly FrontMatterValue[];
  readonly position: Position;
}

/** One field of a mapping. */
export interface FieldEntry {
  /** As written. */
  readonly key: string;
  /** Standard form of `key`; null when it is no known field here. */
  readonly field: FieldKey | null;
  readonly value: FrontMatterValue;
  /** Of the value. */
  readonly position: Position;
  readonly keyPosition: Position;
}

/** A mapping (`{namn: Kim Sav, roll: ledamot}`). */
export interface MapValue {
  readonly kind: 'map';
  readonly entries: readonly FieldEntry[];
  readonly position: Position;
}

export type FrontMatterValue = TextValue | ListValue | MapValue;

/** A key and its value, or text that belongs to no key. Positions are those of the file, before any repair. */
export interface FrontMatterEntry {
  /** Null when the key is unknown, and for text that stands under no key. */
  readonly key: CanonicalKey | null;
  /** The key as written; empty for text that stands under no key. */
  readonly written: string;
  readonly value: FrontMatterValue;
  /** Of the value; empty, after the colon, when there is none. */
  readonly position: Position;
  readonly keyPosition: Position;
}

/** All the words of a value in order, as one text: entries and fields are parted by commas. */
export function plainText(value: FrontMatterValue): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'list') return value.items.map(plainText).join(', ');
  return value.entries.map((entry) => `${entry.key}: ${plainText(entry.value)}`).join(', ');
}
