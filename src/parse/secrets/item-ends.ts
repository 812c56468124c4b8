import { type Heading, firstAfter, hasSign, isAmong, isPart, isSection } from './headings.ts';
import type { Outline } from './outline.ts';

/** Where items, their parts and sections end. All lines are 0-based; ends are the first line after. */
export class ItemEnds {
  private readonly outline: Outline;
  private readonly lineCount: number;
  private readonly known = new Map<Heading, number>();
  /** The boundaries that end what has a heading of each level. */
  private readonly byLevel = new Map<number, readonly Heading[]>();

  constructor(outline: Outline, lineCount: number) {
    this.outline = outline;
    this.lineCount = lineCount;
  }

  /** The end of the item, part or section of a heading. */
  ofHeading(heading: Heading): number {
    const end = this.known.get(heading) ?? this.find(heading);
    this.known.set(heading, end);
    return end;
  }

  /** The end of the item that a line lies in. */
  ofLine(line: number): number {
    const { itemHeadings, boundaries } = this.outline;
    const around = itemHeadings[firstAfter(itemHeadings, line) - 1];
    return around === undefined ? this.lineOfNext(boundaries, line) : this.ofHeading(around);
  }

  private find(heading: Heading): number {
    const { boundaries, headings, hasNumbers, itemLevel } = this.outline;
    const boundary = this.nextBoundary(heading);
    const isItem =
      (isAmong(boundaries, heading) && !isSection(heading)) || (!hasNumbers && heading.level <= itemLevel);
    if (isItem || (heading.kind !== 'atx' && heading.kind !== 'setext')) return boundary;
    for (let at = firstAfter(headings, heading.last); at < headings.length; at++) {
      const next = headings[at]!;
      if (next.first >= boundary) break;
      if (next.level <= heading.level && (heading.level > 2 || !isPart(next))) return next.first;
    }
    return boundary;
  }

  /** A deeper heading without a § sign does not end an item, but the title of the notes ends at any. */
  private nextBoundary(heading: Heading): number {
    const { boundaries, title } = this.outline;
    if (heading === title) return this.lineOfNext(boundaries, heading.last);
    const isEnd = (one: Heading) => one.level <= heading.level || hasSign(one);
    const ends = this.byLevel.get(heading.level) ?? boundaries.filter(isEnd);
    this.byLevel.set(heading.level, ends);
    return this.lineOfNext(ends, heading.last);
  }

  private lineOfNext(headings: readonly Heading[], line: number): number {
    return headings[firstAfter(headings, line)]?.first ?? this.lineCount;
  }
}
