import { secrecyReach } from './mark-word.ts';
import { namesIn } from './names.ts';

/** A line that looks stamped as secret though nothing of it is hidden; columns are 0-based. */
export interface Stamp {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const alone = /^[\s>*_-]*(\p{Lu}[\p{Lu}\p{M}]{5,24})[\s*_!.]*$/u;
const lastInHeading = /^[\s>]*(?:#{1,6}\s|\*\*|§).{3,300}[(–—,-]\s?([\p{L}\p{M}]{6,24})\)?[\s*_#]*$/u;
const number = /^[\s#*_]*(?:§\s*)?\d{1,4}[.)]?[\s*_]*$/u;

/**
 * Lines of capitals that are a word of secrecy alone, and headings with somebody's name that end in one: a reader may take them
 * for hidden. `isHidden` says of a line whether a mark hides it. Linear time.
 */
export function findStamps(lines: readonly string[], isHidden: (line: number) => boolean): Stamp[] {
  const stamps: Stamp[] = [];
  let above = '';
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const before = above;
    above = line;
    const inHeading = /^[\s>]*[#*§]/u.test(line) ? lastInHeading.exec(line) : null;
    const word = (inHeading ?? alone.exec(line))?.[1];
    const reach = word === undefined ? null : secrecyReach(word);
    if ((reach !== 'own' && reach !== 'stamp') || isHidden(index)) continue;
    // Below a number of its own it is the title of an item.
    if (inHeading === null ? number.test(before) : namesIn(line).pairs.size === 0) continue;
    const start = line.lastIndexOf(word!);
    stamps.push({ line: index, start, end: start + word!.length });
  }
  return stamps;
}
