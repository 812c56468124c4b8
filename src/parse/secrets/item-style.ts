import { type Heading, isBare, isNumbered, isPart, isSection, readEntry } from './headings.ts';

/** How the notes mark their items. */
export interface Style {
  /** The headings that surely begin an item or a section, in order. */
  readonly boundaries: readonly Heading[];
  /** The entries of a numbered list that are items. */
  readonly entries: readonly Heading[];
  readonly hasNumbers: boolean;
}

/** Which lines begin the items: numbered headings, else `§` lines, else headings, else a numbered list. */
export function findStyle(
  lines: readonly string[],
  headings: readonly Heading[],
  loose: readonly Heading[],
  fences: Int32Array,
): Style {
  if (headings.some(isNumbered))
    return {
      boundaries: headings.filter((one) => isNumbered(one) || isSection(one)),
      entries: [],
      hasNumbers: true,
    };
  const sectionLines = loose.filter((one) => one.opening === '' && (one.kind === 'bold' || isBare(one)));
  if (sectionLines.length > 0) {
    const boundaries = [...sectionLines, ...headings.filter(isSection)].sort((a, b) => a.first - b.first);
    return { boundaries, entries: [], hasNumbers: true };
  }
  const unnumbered = headings.filter((one) => !isPart(one));
  if (headings.some(({ level }) => level === 2))
    return { boundaries: unnumbered, entries: [], hasNumbers: false };
  const entries = findEntries(lines, fences);
  const boundaries = [...entries, ...unnumbered].sort((a, b) => a.first - b.first);
  return { boundaries, entries, hasNumbers: false };
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
