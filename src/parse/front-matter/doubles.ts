import type { Position } from 'unist';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { twice } from './field-diagnostics.ts';
import type { FrontMatterEntry, FrontMatterValue } from './value.ts';

/** Findings on keys, and fields of one mapping, that are there more than once, be it under another of their names. */
export function findDoubles(entries: readonly FrontMatterEntry[]): Diagnostic[] {
  const keys = entries.map((entry) => ({
    name: entry.key,
    written: entry.written,
    position: entry.keyPosition,
  }));
  return [...repeated(keys), ...entries.flatMap((entry) => doubleFields(entry.value))];
}

function doubleFields(value: FrontMatterValue): Diagnostic[] {
  if (value.kind === 'text') return [];
  if (value.kind === 'list') return value.items.flatMap(doubleFields);
  const fields = value.entries.map(({ field, key, keyPosition }) => ({
    name: field,
    written: key,
    position: keyPosition,
  }));
  return [...repeated(fields), ...value.entries.flatMap((entry) => doubleFields(entry.value))];
}

function repeated(
  names: readonly { name: string | null; written: string; position: Position }[],
): Diagnostic[] {
  const first = new Map<string, Position>();
  return names.flatMap(({ name, written, position }) => {
    if (name === null) return [];
    const earlier = first.get(name);
    if (earlier !== undefined) return [twice(written, position, earlier)];
    first.set(name, position);
    return [];
  });
}
