import type { Io } from './io.ts';

/** Whether findings may be coloured: only for a person at a terminal who has not said no (https://no-color.org). */
export function hasColour({ stdout, env }: Io): boolean {
  return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
