import type { Position } from 'unist';
import type { Item, Protocol } from '../../model/protocol.ts';
import type { OwnSubject, ownRuleFields } from '../../model/own-rule.ts';
import { onceFor } from '../content/once-for.ts';
import { readerOf } from './readers.ts';

/** The values of a field, as text; empty when the notes don't tell it. */
type Values = readonly (string | number | boolean | null)[];

/** What is to be told of each thing of a kind. */
export type Fields<Subject extends OwnSubject> = Record<keyof (typeof ownRuleFields)[Subject], () => Values>;

/** Something in a protocol that an own rule can be about. */
export interface Thing {
  /** Null where it stands in none. */
  readonly item: Item | null;
  /** Where to tell what is wrong with it. */
  readonly position: Position;
  /** The fields by name. */
  readonly fields: Readonly<Record<string, () => Values>>;
}

const known = onceFor<Protocol, Map<OwnSubject, readonly Thing[]>>(() => new Map());

/** All things of a kind in a protocol, in document order. */
export function thingsOf(subject: OwnSubject, protocol: Protocol): readonly Thing[] {
  const things = known(protocol);
  const before = things.get(subject);
  if (before) return before;
  const found = readerOf(subject)(protocol);
  things.set(subject, found);
  return found;
}

const valuesOf = onceFor<Thing, Map<string, readonly string[]>>(() => new Map());

/** The values of a field of a thing, written alike: NFC, one space between words, none where there are no words. */
export function fieldOf(thing: Thing, field: string): readonly string[] {
  const values = valuesOf(thing);
  const before = values.get(field);
  if (before) return before;
  const read = (thing.fields[field]?.() ?? [])
    .filter((value) => value !== null)
    .map((value) => alike(String(value)))
    .filter((value) => value !== '');
  values.set(field, read);
  return read;
}

/** Lines are kept: `^` and `$` of patterns are their ends. */
function alike(text: string): string {
  return text
    .normalize()
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}
