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

/** The values of a field of a thing, written alike: NFC, one space between words, none where there are no words. */
export function fieldOf(thing: Thing, field: string): readonly string[] {
  return (thing.asked[field] ??= (thing.fields[field]?.() ?? [])
    .map((value) => (value === null ? '' : alike(String(value))))
    .filter((value) => value !== ''));
}

/** Lines are kept: `^` and `$` of patterns are their ends. */
function alike(text: string): string {
  const trimmed = text.trim();
  return isWrittenOtherwise.test(trimmed) ? trimmed.normalize().replace(/[^\S\n]+/gu, ' ') : trimmed;
}

/** Whether there may be a mark to be put on the letter before it, or spaces that aren't single: most texts have neither. */
const isWrittenOtherwise = /[^\n -~¡-ʯ‐-‧]| {2}/;
