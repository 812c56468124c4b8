/**
 * Works on up to `limit` items at a time, and gives the results in the order of the items. An item is taken when its work
 * can begin, not before.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  const source = items[Symbol.iterator]();
  for (;;) {
    if (running.length === limit) yield await running.shift()!;
    const next = source.next();
    if (next.done) break;
    const result = work(next.value);
    // A later one may fail while an earlier one is waited for; it is told when its turn comes.
    result.catch(() => {});
    running.push(result);
  }
  for (const result of running) yield await result;
}
