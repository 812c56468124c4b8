/** Longer words than this get no suggestion: they are sentences, not misspelt names. */
const longest = 40;

/**
 * The candidate that `word` is most likely a misspelling of; null when none is near enough (about one fault for each
 * three letters). Compares as given: fold case and accents first. The first of equally near candidates wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > longest) return null;
  let found: string | null = null;
  let limit = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const faults = editDistance(word, candidate, limit);
    if (faults > limit) continue;
    if (faults === 0) return candidate;
    found = candidate;
    limit = faults - 1;
    if (limit === 0) return found;
  }
  return found;
}

/** The name that `word` is meant to be: the nearest, else the shortest that begins with it or has it between its hyphens. */
export function nearestName(word: string, names: readonly string[]): string | null {
  const near = nearest(word, names);
  if (near !== null || word.length < 3) return near;
  const longer = names.filter((name) => name.startsWith(word) || `-${name}-`.includes(`-${word}-`));
  return longer.toSorted((one, other) => one.length - other.length)[0] ?? null;
}

/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to turn `from` into `to`
 * (optimal string alignment). Gives up with a number above `limit` as soon as that is certain.
 */
function editDistance(from: string, to: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      let faults = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + change);
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        faults = Math.min(faults, at(beforeLast, column - 2) + 1);
      }
      current.push(faults);
      least = Math.min(least, faults);
    }
    if (least > limit + 1) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
