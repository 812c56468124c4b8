import type { Heading } from 'mdast';
import { readItemMarker, withoutYears, type ItemMarker } from './item-marker.ts';
import type { Start } from './parts.ts';
import type { Row } from './rows.ts';

interface Numbered {
  readonly nth: number;
  readonly heading: Heading;
  readonly marker: ItemMarker;
}

/**
 * The headings with numbers that begin items, by the number of their row. With a § sign they count at any level. Without, they
 * count at the highest level that has some, and below it where they fill a gap (`# 1 …`, `### 2 …`, `# 3 …`). Levels below both
 * `highest` and the second count only where `allDepths`, and where the numbers run up through all the notes.
 */
export function headingStarts(
  rows: readonly Row[],
  highest: number,
  allDepths: boolean,
): ReadonlyMap<number, Start> {
  const numbered = numberedHeadings(rows);
  const counts = numbered.filter(
    ({ heading, marker }) => allDepths || marker.hasSign || heading.depth <= Math.max(2, highest),
  );
  if (counts.length === 0) return new Map();
  const depth = counts.reduce((least, { heading }) => Math.min(least, heading.depth), 6);
  const kept = withGapsFilled(counts, numbered, depth);
  const signed = kept.filter(({ marker }) => marker.hasSign).length;
  const mainHasSign = signed >= 2 || signed * 2 >= kept.length;
  return new Map(
    kept.map((each) => [each.nth, toStart(each.heading, each.marker, each.marker.hasSign === mainHasSign)]),
  );
}

function numberedHeadings(rows: readonly Row[]): Numbered[] {
  const all: Numbered[] = [];
  for (const [nth, row] of rows.entries()) {
    if (row.kind !== 'node' || row.node.type !== 'heading') continue;
    const marker = readItemMarker(row.node.children);
    if (marker) all.push({ nth, heading: row.node, marker });
  }
  const found = withoutYears(all);
  // `### § 2.1` below `## § 2` is a part of it; `§ 2024.1`, `§ 2024.2` have a number of the year before their own.
  const numbers = new Set(
    found.filter(({ marker }) => marker.series === null).map(({ marker }) => marker.number),
  );
  return found.filter(({ marker }) => marker.series === null || !numbers.has(marker.series));
}

/** Those that count, and deeper ones without sign that stand where a number is missing. */
function withGapsFilled(counts: readonly Numbered[], all: readonly Numbered[], depth: number): Numbered[] {
  const isSure = new Set(counts.filter(({ heading, marker }) => marker.hasSign || heading.depth === depth));
  let last: number | null = null;
  let next = 0;
  const sure = [...isSure];
  return all.filter((each) => {
    if (isSure.has(each)) {
      last = each.marker.number;
      next++;
      return true;
    }
    const following = sure[next];
    const fills =
      last !== null &&
      following !== undefined &&
      each.marker.number === last + 1 &&
      following.marker.number > last + 1;
    if (fills) last = each.marker.number;
    return fills;
  });
}

/** The start that a heading is, with or without a number. */
export function toStart(heading: Heading, marker: ItemMarker | null, isMain = true): Start {
  return {
    marker: marker && { number: marker.number, label: marker.label, prefix: marker.prefix },
    heading: marker ? marker.rest : heading.children,
    isLine: false,
    isMain,
    form: 'heading',
    depth: heading.depth,
    nodes: [],
  };
}
