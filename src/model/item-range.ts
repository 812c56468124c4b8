/**
 * § numbers as they are printed: `§ 7`, `§§ 1–4, 7`; empty text for none.
 *
 * No-break space after the sign, en dash in ranges; the order and repeats of `numbers` don't matter.
 */
export function formatItemRange(numbers: readonly number[]): string {
  const ascending = [...new Set(numbers)].sort((a, b) => a - b);
  if (ascending.length === 0) return '';
  const sign = ascending.length === 1 ? '§' : '§§';
  const ranges = runs(ascending).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `${sign}\u00a0${ranges.join(', ')}`;
}

/** First and last of each unbroken run. */
function runs(ascending: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of ascending) {
    const run = found.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else found.push([number, number]);
  }
  return found;
}
