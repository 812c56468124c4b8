/** Works on up to `limit` items at a time, and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    if (running.length === limit) yield await running.shift()!;
    const result = work(item);
    // A later one may fail while an earlier one is waited for; it is told when its turn comes.
    result.catch(() => {});
    running.push(result);
  }
  for (const result of running) yield await result;
}
