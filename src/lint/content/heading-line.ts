import type { Position } from 'unist';
import type { Item } from '../../model/protocol.ts';

/** The line where an item begins: its number and heading. */
export function headingLine(item: Item): Position {
  const { start } = item.position;
  return { start, end: item.heading.at(-1)?.position?.end ?? start };
}

/** The end of an item: where something that it lacks would stand. */
export function lastLine({ position: { end } }: Pick<Item, 'position'>): Position {
  return { start: end, end };
}
