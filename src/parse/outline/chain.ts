/** Something with a number, or several that go on from each other, which may be a link in the numbering of the notes. */
export interface Link {
  readonly first: number;
  readonly last: number;
  /** How much speaks for it. */
  readonly weight: number;
  /** The numbering may begin with it, or skip numbers before it. */
  readonly mayStart: boolean;
  readonly mayFollowGap: boolean;
}

/** That a number goes on from the one before it speaks for both; that some are missing speaks against. */
const stepBonus = 1;
const gapCost = 0.5;

interface Chain {
  readonly score: number;
  readonly before: number;
}

/**
 * The links, given in document order, that make up the numbering which explains most: numbers go up, one by one as far as they
 * can. Returns their places in `links`, in order. Takes n log n time.
 */
export function bestChain(links: readonly Link[]): number[] {
  const chains: Chain[] = [];
  const byLast = new Map<number, number>();
  const lower = new LowerNumbers(links.map(({ last }) => last));
  let best = -1;
  for (const [nth, { first, last, weight, mayStart, mayFollowGap }] of links.entries()) {
    let before = -1;
    let score = mayStart ? 0 : -Infinity;
    const skipped = mayFollowGap ? lower.bestBelow(first) : -1;
    if (skipped >= 0 && chains[skipped]!.score - gapCost > score) {
      before = skipped;
      score = chains[skipped]!.score - gapCost;
    }
    const step = byLast.get(first - 1);
    if (step !== undefined && chains[step]!.score + stepBonus > score) {
      before = step;
      score = chains[step]!.score + stepBonus;
    }
    chains.push({ score: score + weight, before });
    if (score === -Infinity) continue;
    const known = byLast.get(last);
    if (known === undefined || chains[known]!.score < score + weight) byLast.set(last, nth);
    lower.add(last, nth, score + weight);
    if (best < 0 || chains[best]!.score < score + weight) best = nth;
  }
  const found: number[] = [];
  for (let at = best; at >= 0; at = chains[at]!.before) found.push(at);
  return found.toReversed();
}

/** The best chain that ends below a number: a tree of maxima over the numbers there are. */
class LowerNumbers {
  private readonly numbers: readonly number[];
  private readonly tree: { nth: number; score: number }[];

  constructor(numbers: readonly number[]) {
    this.numbers = [...new Set(numbers)].toSorted((one, other) => one - other);
    this.tree = Array.from({ length: this.numbers.length + 1 }, () => ({ nth: -1, score: -Infinity }));
  }

  add(number: number, nth: number, score: number): void {
    for (let at = this.placeOf(number) + 1; at < this.tree.length; at += at & -at)
      if (this.tree[at]!.score < score) this.tree[at] = { nth, score };
  }

  bestBelow(number: number): number {
    let best = { nth: -1, score: -Infinity };
    for (let at = this.placeOf(number); at > 0; at -= at & -at)
      if (this.tree[at]!.score > best.score) best = this.tree[at]!;
    return best.nth;
  }

  /** How many of the numbers are lower. */
  private placeOf(number: number): number {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.numbers[middle]! < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
