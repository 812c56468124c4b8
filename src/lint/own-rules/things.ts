import type { Protocol } from '../../model/protocol.ts';
import type { OwnSubject } from '../../model/own-rule.ts';
import { onceFor } from '../../model/once-for.ts';
import { readerOf } from './readers.ts';
import type { Thing } from './thing.ts';

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
