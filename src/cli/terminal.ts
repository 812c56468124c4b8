import type { Io, Output } from './io.ts';

/** Whether findings may be coloured: only for a person at a terminal who has not said no (https://no-color.org). */
export function hasColour({ stdout, env }: Io): boolean {
  return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Columns where nobody reads as it is written, and the most that a line of text is good to read at. */
const usualWidth = 80;
const mostWidth = 120;

/** How many columns to fill with text. */
export function lineWidth({ columns = usualWidth }: Output): number {
  return Math.min(columns, mostWidth);
}
