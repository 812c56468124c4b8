import { isDeepStrictEqual } from 'node:util';

/**
 * How a fact was read: `missed` when something that stands in the note wasn't found, `invented` when something was found that
 * doesn't stand there, `wrong` when both.
 */
export type Verdict = 'right' | 'missed' | 'wrong' | 'invented';

/** Compares what a program read with what a human read. Lists are compared entry by entry, numbers as amounts. */
export function judge(wanted: unknown, got: unknown): Verdict {
  if (isDeepStrictEqual(wanted, got)) return 'right';
  if (isNothing(got)) return 'missed';
  if (isNothing(wanted)) return 'invented';
  if (typeof wanted === 'number' && typeof got === 'number') return got < wanted ? 'missed' : 'invented';
  if (!Array.isArray(wanted) || !Array.isArray(got)) return 'wrong';
  const [lacking, extra] = [without(wanted, got), without(got, wanted)];
  if (extra.every(isNothing)) return 'missed';
  return lacking.every(isNothing) ? 'invented' : 'wrong';
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isNothing);
  return value === null || value === undefined || value === '' || value === 0 || value === false;
}

/** The entries of `list` that `other` lacks, each as often as it is lacking. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = [...other];
  return list.filter((entry) => {
    const at = left.findIndex((one) => isDeepStrictEqual(one, entry));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
