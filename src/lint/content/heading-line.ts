import type { Position } from 'unist';
import type { Item } from '../../model/protocol.ts';

/** The line where an item begins: its number and heading. */
export function headingLine(item: Item): Position {
  const { start } = item.position;
  return { start, end: item.heading.at(-1)?.position?.end ?? start };
}
