import { isOfVote, secrecyGround } from '../../language/secrecy.ts';
import { findAll } from '../../model/find-all.ts';
import { secrecyReach } from './mark-word.ts';
import { namesIn } from './names.ts';

/** A line that looks stamped as secret though nothing of it is hidden; columns are 0-based. */
export interface Stamp {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const alone = /^[\s>*_-]*(\p{Lu}[\p{Lu}\p{M}]{5,24})[\s*_!.]*$/u;
const inHeading = /^[\s>]*(?:#{1,6}\s|\*\*|§)/u;
/** `(sekretess)`, `– sekretess`, `*sekretess*`. */
const wordLast = /.{3}[(–—,*_#-]\s?([\p{L}\p{M}]{6,24})\)?[\s*_#]*$/u;
/** `(omfattas av sekretess)` */
const phraseLast = /.{3}\(([^()]{6,80})\)[\s*_#]*$/u;
/** A longer heading is none. */
const longestHeading = 400;
/** Lines below a heading in which somebody is looked for. */
const mostBelow = 40;
const number = /^[\s#*_]*(?:§\s*)?\d{1,4}[.)]?[\s*_]*$/u;

/**
 * Lines of capitals that are a word of secrecy alone, and headings that end in one where somebody is named, in the heading or below it: a
 * reader may take them for hidden. `isHidden` says of a line whether a mark hides it. Linear time.
 */
export function findStamps(lines: readonly string[], isHidden: (line: number) => boolean): Stamp[] {
  const stamps: Stamp[] = [];
  let above = '';
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const before = above;
    above = line;
    const isHeading = inHeading.test(line);
    const word = (isHeading ? lastWord(line) : null) ?? alone.exec(line)?.[1] ?? null;
    if (word === null || !isStamp(word) || isHidden(index)) continue;
    // Below a number of its own it is the title of an item.
    if (isHeading && !alone.test(line) ? !namesSomebody(lines, index) : number.test(before)) continue;
    const start = line.lastIndexOf(word);
    stamps.push({ line: index, start, end: start + word.length });
  }
  return stamps;
}

function isStamp(word: string): boolean {
  const reach = secrecyReach(word);
  return reach === 'own' || reach === 'stamp';
}

/** The word of secrecy that a heading ends in, or null. */
function lastWord(line: string): string | null {
  if (line.length > longestHeading) return null;
  const word = wordLast.exec(line)?.[1];
  if (word !== undefined && isStamp(word)) return word;
  const phrase = phraseLast.exec(line)?.[1];
  if (phrase === undefined || secrecyGround(phrase) !== null) return null;
  const words = [...findAll(/[\p{L}\p{M}]{6,24}/gu, phrase)];
  const found = words.find(
    ({ 0: each, index }) => isStamp(each) && !isOfVote(phrase.slice(index + each.length)),
  );
  return found?.[0] ?? null;
}

function namesSomebody(lines: readonly string[], heading: number): boolean {
  const names = (line: string) => namesIn(line).pairs.size > 0;
  if (names(lines[heading]!)) return true;
  for (const line of lines.slice(heading + 1, heading + 1 + mostBelow)) {
    if (inHeading.test(line)) return false;
    if (names(line)) return true;
  }
  return false;
}
