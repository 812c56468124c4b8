/** How two texts differ by one slip of the pen: a letter put in or left out, one changed, or two neighbours swapped. */
export type Slip = 'letter-more' | 'letter-changed' | 'letters-swapped';

/** The one slip by which two texts differ; null where they are the same or differ by more. */
export function slipBetween(one: string, other: string): Slip | null {
  if (one === other || Math.abs(one.length - other.length) > 1) return null;
  const length = Math.min(one.length, other.length);
  let head = 0;
  while (head < length && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const [left, right] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  if (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
    return 'letters-swapped';
  if (left.length > 1 || right.length > 1) return null;
  return left.length === right.length ? 'letter-changed' : 'letter-more';
}
