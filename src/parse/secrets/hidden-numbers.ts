import type { OutlineHeading } from '../outline/outline-lines.ts';
import { hasDigit } from '../../model/text-shapes.ts';

/** An item, or what may be meant as one; its first line is 0-based, its number as written. */
export interface HiddenItem {
  readonly first: number;
  readonly label: string;
}

const numbered =
  /^ {0,3}(?:#{1,6}[ \t]*)?(?:\*\*|__)?((?:\p{L}{1,8}[ \t]+)?§[ \t]*(\d{1,4})|(\d{1,4})(?:[.)](?=[ \t\p{Lu}*_]|$)|(?=[ \t]+\p{Lu})))/u;

/**
 * Hidden lines with a number that is missing among the items around them, in a form in which the notes write no items:
 * `4. Val` between `## § 3` and `## § 5`, `2. Val` below the first of headings without numbers. A number that only goes on with a
 * list is none of them. The headings are all those of the notes, in order.
 */
export function numbersInGaps(
  lines: readonly string[],
  headings: readonly OutlineHeading[],
  isHidden: (line: number) => boolean,
): HiddenItem[] {
  const found: HiddenItem[] = [];
  const gap = new Gap(headings);
  /** The last number that begins no item. */
  let last = -1;
  /** Whether an empty line stands before that one. */
  let lastApart = false;
  /** It goes on with a list, but is the very number before the next item, or the next after the last: one, if nothing goes on from it. */
  let waiting: HiddenItem | null = null;
  for (const [line, text] of lines.entries()) {
    const start = gap.pass(line);
    if (start !== null) last = -1;
    if (start === 'item') {
      if (waiting !== null) found.push(waiting);
      waiting = null;
      continue;
    }
    const written = numbered.exec(text);
    if (written === null) continue;
    const number = Number(written[2] ?? written[3]);
    waiting = null;
    // A heading with a number counts, too, though it be of a form in which the notes write no items.
    if (/^ {0,3}#/.test(text) && !isHidden(line)) {
      gap.startAfter(number);
      last = -1;
      continue;
    }
    const hasSign = written[1]!.includes('§');
    const goesOn = !hasSign && last > 0 && number === last + 1;
    const standsApart = line > 0 && lines[line - 1]!.trim() === '';
    const leavesTight = standsApart && !lastApart && number > 2;
    last = number;
    lastApart = standsApart && number > 1;
    if (!isHidden(line) || !gap.lacks(number, hasSign)) continue;
    if (goesOn) {
      if (standsApart && (gap.isLast(number) || (leavesTight && gap.isNextAtEnd(number))))
        waiting = { first: line, label: written[1]! };
      continue;
    }
    gap.startAfter(number);
    last = -1;
    found.push({ first: line, label: written[1]! });
  }
  return waiting === null ? found : [...found, waiting];
}

/** The numbers that are missing between the items around a line. */
class Gap {
  private readonly starts: ReadonlyMap<number, OutlineHeading>;
  private readonly numbers: readonly number[];
  private next = 0;
  private before: number | null = null;
  /** Headings without a number since then, also those with a letter, that may be items, too. */
  private unnumbered = 0;
  private level = 0;

  constructor(headings: readonly OutlineHeading[]) {
    this.starts = new Map(headings.map((each) => [each.first, each]));
    this.numbers = headings.flatMap(({ item }) => item?.marker?.number ?? []);
  }

  /** Goes past a line. Says what begins there: an item, what may be one, or neither. */
  pass(line: number): 'item' | 'heading' | null {
    const heading = this.starts.get(line);
    if (heading?.item == null) {
      const mayBeItem = heading !== undefined && heading.level <= Math.max(2, this.level);
      if (!mayBeItem || hasDigit(heading.label)) return null;
      this.unnumbered++;
      return 'heading';
    }
    this.level = heading.level;
    const number = heading.item.marker?.number;
    if (number !== undefined) this.next++;
    this.startAfter(number ?? (this.before ?? 0) + 1);
    return 'item';
  }

  startAfter(number: number): void {
    this.before = number;
    this.unnumbered = 0;
  }

  /** Whether a number is the one before that of the next item. */
  isLast(number: number): boolean {
    return number + 1 === this.numbers[this.next];
  }

  /** Whether a number is the next after that of the last item. */
  isNextAtEnd(number: number): boolean {
    return this.numbers[this.next] === undefined && number === (this.before ?? 0) + 1;
  }

  /** Whether a number may be a missing one. Behind the last item a far number is that of a law; one with a § sign may skip some. */
  lacks(number: number, hasSign: boolean): boolean {
    const next = this.numbers[this.next] ?? Infinity;
    if (this.before === null) return number > 1 && number < next && next < Infinity;
    const reach = this.unnumbered + (hasSign ? 3 : 1);
    const isNear = next < Infinity || number <= this.before + reach;
    return number > this.before && number < next && isNear;
  }
}
