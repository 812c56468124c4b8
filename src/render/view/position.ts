import type { Position } from 'unist';

interface Placed {
  readonly position: Position;
}

/** Whether `inner` stands inside `outer` in the notes. */
export function isWithin(inner: Placed, outer: Placed): boolean {
  return (
    compare(inner.position.start, outer.position.start) >= 0 &&
    compare(inner.position.end, outer.position.end) <= 0
  );
}

/** Orders by place in the notes. */
export function byPlace(a: Placed, b: Placed): number {
  return compare(a.position.start, b.position.start);
}

function compare(a: Position['start'], b: Position['start']): number {
  return a.line - b.line || a.column - b.column;
}
