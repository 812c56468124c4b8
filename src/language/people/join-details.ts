/** Two statements of one thing: both are kept unless they are the same. Null when there is none. */
export function joinDetails(first: string | null, second: string | null | undefined): string | null {
  if (second === undefined || second === null) return first;
  if (first === null) return second;
  return first.toLowerCase() === second.toLowerCase() ? first : `${first}, ${second}`;
}
