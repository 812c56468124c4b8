import { cueType } from '../../language/cues.ts';
import { opensSection } from '../../language/sections.ts';
import type { OutlineHeading, OutlineLines } from './outline-lines.ts';

/**
 * Where items, their parts and sections end, for a reader that must take too many lines rather than too few: an item goes on
 * below headings without a number, and what is a § in another form than most ends none. All lines are 0-based; ends are the
 * first line after.
 */
export class ItemEnds {
  /** The headings that surely begin an item or a section, in order. */
  readonly boundaries: readonly OutlineHeading[];
  private readonly outline: OutlineLines;
  private readonly lineCount: number;
  private readonly known = new Map<OutlineHeading, number>();
  /** Boundaries and higher headings, in order: what a line may lie below. */
  private readonly containers: readonly OutlineHeading[];
  /** The boundaries that end what has a heading of each level. */
  private readonly byLevel = new Map<number, readonly OutlineHeading[]>();

  constructor(outline: OutlineLines, lineCount: number) {
    this.outline = outline;
    this.lineCount = lineCount;
    this.boundaries = outline.headings.filter((one) => this.isBoundary(one));
    const own = new Set(this.boundaries);
    const isItem = (one: OutlineHeading) => one.item !== null || one.level < outline.itemLevel;
    this.containers = outline.headings.filter((one) => own.has(one) || isItem(one));
  }

  /** The end of the item, part or section of a heading. */
  ofHeading(heading: OutlineHeading): number {
    const end = this.known.get(heading) ?? this.find(heading);
    this.known.set(heading, end);
    return end;
  }

  /** The end of the item that a line lies in. */
  ofLine(line: number): number {
    const around = this.containers[firstAfter(this.containers, line) - 1];
    if (around !== undefined && around !== this.outline.title) return this.ofHeading(around);
    const { headings, title } = this.outline;
    const above = headings[firstAfter(headings, line) - 1];
    const isCover = above === undefined || above === title || opensSection(above.title);
    return isCover ? this.lineOfNext(this.boundaries, line) : this.nextBoundary(above);
  }

  /** The first line below the heading of the item or section that a line lies in. */
  startOf(line: number): number {
    const around = this.boundaries[firstAfter(this.boundaries, line) - 1];
    return around === undefined ? 0 : around.last + 1;
  }

  private isBoundary(one: OutlineHeading): boolean {
    const { hasNumbers, itemLevel } = this.outline;
    if (one.item !== null) return one.item.isMain;
    if (one.kind === 'line' || one.level > itemLevel || one.label !== '') return false;
    return opensSection(one.title) || (!hasNumbers && cueType(one.title) === null);
  }

  private find(heading: OutlineHeading): number {
    const { headings, hasNumbers, itemLevel } = this.outline;
    const boundary = this.nextBoundary(heading);
    const isItem = heading.item !== null || (!hasNumbers && heading.level <= itemLevel);
    if (isItem) return boundary;
    for (let at = firstAfter(headings, heading.last); at < headings.length; at++) {
      const next = headings[at]!;
      if (next.first >= boundary) break;
      // What begins on an ordinary line ends nothing but where it is a boundary.
      if (next.kind === 'line' || next.kind === 'entry') continue;
      const isPart = next.label === '' && cueType(next.title) !== null;
      if (next.level <= heading.level && next.item?.isMain !== false && (heading.level > 2 || !isPart))
        return next.first;
    }
    return boundary;
  }

  /** A deeper heading without a § sign does not end an item, but the title of the notes ends at any. */
  private nextBoundary(heading: OutlineHeading): number {
    const { title } = this.outline;
    if (heading === title) return this.lineOfNext(this.boundaries, heading.last);
    const isEnd = (one: OutlineHeading) => one.level <= heading.level || one.label.includes('§');
    const ends = this.byLevel.get(heading.level) ?? this.boundaries.filter(isEnd);
    this.byLevel.set(heading.level, ends);
    const number = this.numberAt(heading);
    for (let at = firstAfter(ends, heading.last); at < ends.length; at++)
      if (!skipsNumbers(number, ends[at]!)) return ends[at]!.first;
    return this.lineCount;
  }

  /** The number of the item that a heading begins, or lies in. */
  private numberAt(heading: OutlineHeading): number | null {
    if (heading.item !== null) return heading.item.marker?.number ?? null;
    const around = this.boundaries[firstAfter(this.boundaries, heading.first) - 1];
    return around?.item?.marker?.number ?? null;
  }

  private lineOfNext(headings: readonly OutlineHeading[], line: number): number {
    return headings[firstAfter(headings, line)]?.first ?? this.lineCount;
  }
}

/** `§ 14 LVU` on a line below `§ 3` may be what the item quotes. */
function skipsNumbers(number: number | null, { item }: OutlineHeading): boolean {
  return item !== null && item.form !== 'heading' && item.marker?.number !== (number ?? Infinity) + 1;
}

/** Where in `headings`, which are in order, those after `line` (0-based) begin. */
export function firstAfter(headings: readonly OutlineHeading[], line: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.first > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of `headings` that lie whole on the lines from `first` up to `end` (0-based, not included). */
export function headingsWithin(
  headings: readonly OutlineHeading[],
  first: number,
  end: number,
): OutlineHeading[] {
  return headings
    .slice(firstAfter(headings, first - 1), firstAfter(headings, end - 1))
    .filter(({ last }) => last < end);
}
