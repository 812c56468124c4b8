import type { OutlineHeading } from '../outline/outline-lines.ts';

/** An item, or what may be meant as one; its first line is 0-based, its number as written. */
export interface HiddenItem {
  readonly first: number;
  readonly label: string;
}

const numbered =
  /^ {0,3}(?:#{1,6}[ \t]*)?(?:\*\*|__)?((?:\p{L}{1,8}[ \t]+)?§[ \t]*(\d{1,4})|(\d{1,4})(?:[.)](?=[ \t\p{Lu}*_]|$)|(?=[ \t]+\p{Lu})))/u;

/**
 * Hidden lines with the very number that is missing among the items around them, in a form in which the notes write no items:
 * `4. Val` between `## § 3` and `## § 5`. A number that only goes on with a list is none of them.
 */
export function numbersInGaps(
  lines: readonly string[],
  items: readonly OutlineHeading[],
  isHidden: (line: number) => boolean,
): HiddenItem[] {
  const found: HiddenItem[] = [];
  let at = 0;
  let before: number | null = null;
  /** The last number that begins no item. */
  let last = -1;
  for (const [line, text] of lines.entries()) {
    if (items[at]?.first === line) {
      before = numberOf(items[at++]!);
      last = -1;
      continue;
    }
    const written = numbered.exec(text);
    if (written === null) continue;
    const number = Number(written[2] ?? written[3]);
    // A heading with a number counts, too, though it be of a form in which the notes write no items.
    if (/^ {0,3}#/.test(text) && !isHidden(line)) {
      before = number;
      last = -1;
      continue;
    }
    const goesOn = last > 0 && number === last + 1;
    last = number;
    if (goesOn || !isHidden(line)) continue;
    const next = items[at] === undefined ? Infinity : numberOf(items[at]!);
    const isMissing =
      before === null ? number > 1 && number === next - 1 : number === before + 1 && number < next;
    if (!isMissing) continue;
    before = number;
    last = -1;
    found.push({ first: line, label: written[1]! });
  }
  return found;
}

function numberOf({ item }: OutlineHeading): number {
  return item!.marker!.number;
}
