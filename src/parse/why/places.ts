import type { Position } from 'unist';
import type { Reading } from '../../model/reading.ts';

/** Whether the point where `inner` begins lies within `outer`, both in the file. */
export function startsWithin(inner: Position, outer: Position): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.start);
}

/** The smallest part that `position` begins in; null when nothing was made of that place. */
export function innermost(position: Position, readings: readonly Reading[]): Reading | null {
  let found: Reading | null = null;
  for (const reading of readings)
    if (startsWithin(position, reading.position) && (found === null || isSmaller(reading, found)))
      found = reading;
  return found;
}

/** Of parts that begin at one place the one that ends first is the smaller; of two alike the one that was read last. */
function isSmaller({ position }: Reading, { position: other }: Reading): boolean {
  const lines = position.end.line - position.start.line;
  const otherLines = other.end.line - other.start.line;
  if (lines !== otherLines) return lines < otherLines;
  return !isBefore(position.start, other.start) || !isBefore(other.end, position.end);
}

function isBefore(one: Position['start'], other: Position['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
