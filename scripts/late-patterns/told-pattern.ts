import { exactPattern as exact, latePattern as late, type LatePattern } from './late-pattern.ts';

/** All patterns of the program by the names that `withLatePatterns` gives them; null where several are made in one place. */
export const told = new Map<string, LatePattern | null>();

/** Takes the place of the other `latePattern` while the program is built: tells of the patterns that it makes. */
export function latePattern(...[written, flags, name]: Parameters<typeof late>): LatePattern {
  const pattern = late(written, flags);
  if (name !== undefined) told.set(name, told.has(name) ? null : pattern);
  return pattern;
}

export const exactPattern = exact;
