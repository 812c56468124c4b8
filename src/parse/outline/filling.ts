/** What has a number in a row of the notes. */
interface Numbered {
  readonly row: number;
  readonly marker: { readonly number: number };
}

/** Those of `others` that stand just where numbers are missing in `main`; both are in order. */
export function fillingGaps<One extends Numbered>(main: readonly Numbered[], others: readonly One[]): One[] {
  return fillingBetween(
    main.map(({ row, marker }) => ({ row, number: marker.number })),
    others,
  );
}

/** The same for rows and numbers alone. */
export function fillingBetween<One extends Numbered>(
  given: readonly { readonly row: number; readonly number: number }[],
  others: readonly One[],
): One[] {
  const found: One[] = [];
  let at = 0;
  let last = -1;
  for (const each of others) {
    for (; at < given.length && given[at]!.row < each.row; at++) last = given[at]!.number;
    const next = given[at];
    const isNext = last > 0 && each.marker.number === last + 1;
    if (!isNext || next?.row === each.row || (next !== undefined && next.number <= each.marker.number))
      continue;
    found.push(each);
    last = each.marker.number;
  }
  return found;
}
