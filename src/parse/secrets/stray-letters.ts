import type { OutlineHeading } from '../outline/outline-lines.ts';
import { letterAfter } from '../outline/sub-item-marker.ts';

/**
 * Headings with a letter that goes on from none above: `b) Val` without `a)` is no part of the item that it stands in, but may
 * be an item as the one before it was. The headings are those within one item, in order.
 */
export function strayLetters(headings: readonly OutlineHeading[]): ReadonlySet<OutlineHeading> {
  const stray = new Set<OutlineHeading>();
  const last = new Map<number, string>();
  for (const heading of headings) {
    if (!/^\p{L}$/u.test(heading.label)) continue;
    const begins = heading.label === letterAfter(null);
    if (!begins && heading.label !== letterAfter(last.get(heading.level) ?? null)) stray.add(heading);
    last.set(heading.level, heading.label);
  }
  return stray;
}
