import { cueType } from '../../language/cues.ts';
import { opensSection } from '../../language/sections.ts';
import { NumberedLines } from './numbered-lines.ts';
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
  /** The boundaries that end what has a heading of each level, but those that count. */
  private readonly byLevel = new Map<number, readonly OutlineHeading[]>();
  private readonly counted: NumberedLines;
  private readonly hasNumberedHeadings: boolean;

  constructor(outline: OutlineLines, lineCount: number) {
    this.outline = outline;
    this.lineCount = lineCount;
    this.boundaries = outline.headings.filter((one) => this.isBoundary(one));
    this.hasNumberedHeadings = this.boundaries.some(
      ({ item }) => item?.form === 'heading' && item.marker !== null,
    );
    const own = new Set(this.boundaries);
    const isItem = (one: OutlineHeading) => one.item !== null || one.level < outline.itemLevel;
    this.containers = outline.headings.filter((one) => own.has(one) || isItem(one));
    this.counted = new NumberedLines(outline.entries, this.boundaries.filter(isCounted), lineCount);
  }

  /** The end of the item, part or section of a heading. */
  ofHeading(heading: OutlineHeading): number {
    const end = this.known.get(heading) ?? this.find(heading);
    this.known.set(heading, end);
    return end;
  }

  /** The end of the item that a line lies in. */
  ofLine(line: number): number {
    const like = this.isLikeItem(line) ? line : this.entryOfCover(line);
    if (like !== null) return this.counted.next(like, line);
    const around = this.containers[firstAfter(this.containers, line) - 1];
    if (around !== undefined && around !== this.outline.title) return this.ofHeading(around);
    const { headings, title } = this.outline;
    const above = headings[firstAfter(headings, line) - 1];
    const isCover = above === undefined || above === title || opensSection(above.title);
    return isCover ? this.lineOfNext(this.boundaries, line) : this.nextBoundary(above);
  }

  /** The entry of a list that is no item to the outline, and would be one if it stood alone: what is marked there may be an item. */
  isLikeItem(line: number): boolean {
    const entry = this.counted.at(line);
    if (entry === undefined || entry.isItem) return false;
    const around = this.boundaryBefore(line);
    if (this.isCover(around)) return !this.hasNumberedHeadings;
    return entry.isBold && isCounted(around) && !this.counted.at(around.first)?.isBold;
  }

  /** The last such entry above a line before all items. */
  private entryOfCover(line: number): number | null {
    const above = this.isCover(this.boundaryBefore(line)) ? this.counted.lastBefore(line) : null;
    return above !== null && this.isLikeItem(above) ? above : null;
  }

  private isCover(around: OutlineHeading | undefined): around is undefined {
    return around === undefined || around === this.outline.title;
  }

  /**
   * The headings of the items that begin one after the other on the lines before `end`, behind the item of line `first`. What
   * is numbered within one of them is none.
   */
  itemsBehind(first: number, end: number): OutlineHeading[] {
    const items: OutlineHeading[] = [];
    for (let line = this.ofLine(first); line < end;) {
      const next = this.boundaries[firstAfter(this.boundaries, line - 1)];
      if (next === undefined || next.first >= end) break;
      if (next.item !== null) items.push(next);
      line = this.ofHeading(next);
    }
    return items;
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

  /** Whether the title of the notes, if it is that, may be the heading of a list whose entries are read as items. */
  hasList(title: OutlineHeading): boolean {
    return (
      title === this.outline.title && this.ofHeading(title) > this.lineOfNext(this.boundaries, title.last)
    );
  }

  /**
   * A deeper heading without a § sign does not end an item, but the title of the notes ends at any. Entries of a list below it
   * may be its own.
   */
  private nextBoundary(heading: OutlineHeading): number {
    const { title } = this.outline;
    if (heading === title) {
      const sure = this.boundaries.filter((one) => !isCounted(one) || one.label.includes('§'));
      return this.lineOfNext(sure, heading.last);
    }
    const isEnd = (one: OutlineHeading) =>
      !isCounted(one) && (one.level <= heading.level || one.label.includes('§'));
    const ends = this.byLevel.get(heading.level) ?? this.boundaries.filter(isEnd);
    this.byLevel.set(heading.level, ends);
    const anchor = heading.item === null ? this.boundaryBefore(heading.first) : heading;
    return Math.min(
      this.lineOfNext(ends, heading.last),
      this.counted.next(anchor?.first ?? -1, heading.last),
    );
  }

  private boundaryBefore(line: number): OutlineHeading | undefined {
    return this.boundaries[firstAfter(this.boundaries, line) - 1];
  }

  private lineOfNext(headings: readonly OutlineHeading[], line: number): number {
    return headings[firstAfter(headings, line)]?.first ?? this.lineCount;
  }
}

/** It begins with a number on an ordinary line or in a list, as much else does: only its number tells whether it ends an item. */
function isCounted({ item }: OutlineHeading): boolean {
  return item !== null && item.form !== 'heading';
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
