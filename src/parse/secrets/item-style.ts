import {
  type Heading,
  hasSign,
  inOrder,
  isBare,
  isNumbered,
  isPart,
  isSection,
  readEntry,
} from './headings.ts';

/** How the notes mark their items. */
export interface Style {
  readonly title: Heading | null;
  /** The headings that surely begin an item or a section, in order. */
  readonly boundaries: readonly Heading[];
  /** The entries of a numbered list that are items. */
  readonly entries: readonly Heading[];
  readonly hasNumbers: boolean;
  /** The level of the headings that are items; 2 where the items are lines or entries. */
  readonly itemLevel: number;
}

/**
 * Which lines begin the items: numbered headings (those with a `§` where there are such), else `§` lines, else the headings of
 * the second level or the highest there are, else a numbered list. `headings` are all of them, in order.
 */
export function findStyle(
  lines: readonly string[],
  headings: readonly Heading[],
  loose: readonly Heading[],
  fences: Int32Array,
): Style {
  const title = titleOf(headings);
  const body = title === null ? headings : headings.slice(1);
  const highest = highestLevel(body);
  const numbered = body.filter(
    (one) => isNumbered(one) && (hasSign(one) || one.level <= Math.max(2, highest)),
  );
  if (numbered.length > 0) return { title, ...numberedStyle(headings, numbered) };

  const sectionLines = loose.filter((one) => one.opening === '' && (one.kind === 'bold' || isBare(one)));
  if (sectionLines.length > 0) {
    const sections = headings.filter((one) => one.level <= 2 && isSection(one));
    const boundaries = inOrder([...sectionLines, ...sections]);
    return { title, boundaries, entries: [], hasNumbers: true, itemLevel: 2 };
  }
  const unnumbered = headings.filter((one) => one.level <= highest && !isPart(one));
  const isItem = (one: Heading) =>
    one.level === highest && (highest === 2 || !(isPart(one) || isSection(one)));
  if (body.some(isItem))
    return { title, boundaries: unnumbered, entries: [], hasNumbers: false, itemLevel: highest };
  const entries = findEntries(lines, fences);
  const boundaries = inOrder([...entries, ...unnumbered]);
  return { title, boundaries, entries, hasNumbers: false, itemLevel: 2 };
}

/** A heading with a plain number, or a deeper one, is part of an item where the items have a `§`. */
function numberedStyle(headings: readonly Heading[], numbered: readonly Heading[]): Omit<Style, 'title'> {
  const signed = numbered.filter(hasSign);
  const items = signed.length > 0 ? signed : numbered;
  const itemLevel = highestOf(items);
  const isItem = new Set(
    items.filter((one) => one.level <= (hasSign(one) ? Math.max(2, itemLevel) : itemLevel)),
  );
  const boundaries = headings.filter((one) => isItem.has(one) || (one.level <= itemLevel && isSection(one)));
  return { boundaries, entries: [], hasNumbers: true, itemLevel };
}

/** The first heading is the title when it is of the first level and has no number, or is alone on that level. */
function titleOf(headings: readonly Heading[]): Heading | null {
  const [first, ...others] = headings;
  if (first?.level !== 1 || hasSign(first)) return null;
  return isNumbered(first) && others.some(({ level }) => level === 1) ? null : first;
}

function highestLevel(headings: readonly Heading[]): number {
  return headings.length === 0 || headings.some(({ level }) => level === 2) ? 2 : highestOf(headings);
}

function highestOf(headings: readonly Heading[]): number {
  return headings.reduce((least, { level }) => Math.min(least, level), 6);
}

/** Entries whose numbers go up one by one, or are all the same. */
function findEntries(lines: readonly string[], fences: Int32Array): Heading[] {
  const all: Heading[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = fences[index] === 0 ? readEntry(line, index) : null;
    if (entry !== null) all.push(entry);
  }
  const numbers = new Set(all.map(({ label }) => parseInt(label, 10)));
  let last = -1;
  return all.filter(({ label }) => {
    const number = parseInt(label, 10);
    const follows = last < 0 || number === last + 1 || numbers.size === 1;
    if (follows) last = number;
    return follows;
  });
}
