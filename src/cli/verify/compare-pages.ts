import type { Protocol } from '../../index.ts';
import { shorten } from '../shorten.ts';
import type { Finding } from './verify-file.ts';
import { verdicts } from './texts.ts';

/**
 * What the pages of a PDF say and those made of its notes don't, and the other way round. Each is given as one text for each
 * element in reading order.
 */
export function comparePages(
  pages: readonly string[],
  remade: readonly string[],
  { items }: Pick<Protocol, 'items'>,
): Finding[] {
  const labels = items.flatMap(({ label }) => label ?? []);
  return [
    ...linesBeside(pages, remade, labels).map(({ place, words }) => ({
      place,
      message: verdicts.pagesDiffer(words),
    })),
    ...linesBeside(remade, pages, labels).map(({ place, words }) => ({
      place,
      message: verdicts.pagesLack(words),
    })),
  ];
}

/** The first of `lines` that are not among `others`, one for each § that they stand in. */
function linesBeside(
  lines: readonly string[],
  others: readonly string[],
  labels: readonly string[],
): { place: string | null; words: string }[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  const found = new Map<string | null, string>();
  let place: string | null = null;
  for (const line of lines) {
    place = labels.find((label) => line === label || line.startsWith(`${label} `)) ?? place;
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    else if (!found.has(place)) found.set(place, line);
  }
  return [...found].map(([where, line]) => ({ place: where, words: shorten(line) }));
}
