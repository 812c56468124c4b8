import { type CanonicalKey, canonicalKey, longestLabel } from './keys.ts';
import { goesOn, isEntry } from './read-value.ts';
import { namesPeople, shapeOf } from './shapes.ts';
import { foldLabel } from './fold-label.ts';
import { type Fragment, isComment, rest } from './source.ts';
import { beginsWithLetter, partsAtSpaces } from '../../model/text-shapes.ts';

/** A key and the lines that belong to it. */
export interface KeyedLines {
  readonly key: CanonicalKey | null;
  readonly written: string;
  /** Offset of the key in the front matter. */
  readonly start: number;
  /** Columns before the key. */
  readonly indent: number;
  /** What follows the colon, then the lines below. */
  readonly parts: Fragment[];
}

/** Lines that belong to no key. */
export interface StrayLines {
  readonly key: null;
  readonly written: null;
  /** The key above them, as written; null when they come first. */
  readonly above: string | null;
  /** The key that the first line begins with, when only its colon is missing. */
  readonly label: string | null;
  readonly parts: Fragment[];
}

/** Parts the lines of a front matter by the keys that they belong to. Every line but comments is in one part. */
export function splitEntries(lines: readonly Fragment[]): (KeyedLines | StrayLines)[] {
  const entries: (KeyedLines | StrayLines)[] = [];
  const margin = lines.find((line) => line.text !== '' && !isComment(line))?.indent ?? 0;
  let above: string | null = null;
  for (const line of lines) {
    const open = entries.at(-1);
    const isIndented = line.indent > margin;
    if (line.text === '' || (isComment(line) && isIndented)) {
      open?.parts.push(line);
      continue;
    }
    if (isComment(line)) continue;
    const keyed = isIndented && !(open && isSlippedKey(line, open)) ? null : keyOf(line);
    if (keyed) {
      above = keyed.written;
      entries.push(keyed);
    } else if (open && (isIndented || belongsTo(line, open))) {
      open.parts.push(line);
    } else {
      entries.push({ key: null, written: null, above, label: labelOf(line), parts: [line] });
    }
  }
  return entries;
}

/** The key that a line begins with: a known one, or a few words with a colon. */
function keyOf(line: Fragment): KeyedLines | null {
  const colon = line.text.indexOf(':');
  if (colon < 1 || colon > longestLabel) return null;
  const written = line.text.slice(0, colon).trimEnd();
  if (!/^["'§\p{L}_]/u.test(written)) return null;
  const key = canonicalKey(written);
  const isSpaced = line.text.slice(colon + 1, colon + 2).trim() === '';
  const isLabel = /^["'\p{L}_][\p{L}\p{M}\p{N} _/()."'-]*$/u.test(written) && written.split(' ').length <= 4;
  if (key === null && !(isSpaced && isLabel)) return null;
  return { key, written, start: line.start, indent: line.indent, parts: [rest(line, colon + 1)] };
}

/**
 * Whether an indented line is a key of its own all the same: a known one beside another that is indented, below an
 * unknown one (`möte:`), or below one that has its value on its line and no such field.
 */
function isSlippedKey(line: Fragment, open: KeyedLines | StrayLines): boolean {
  const inline = open.parts[0]?.text ?? '';
  const slipped = keyOf(line);
  if (open.written === null || slipped === null || slipped.key === null) return false;
  if (line.indent <= open.indent || (open.key === null && inline === '')) return true;
  return /^[^"'{[|>#]/.test(inline) && !shapeOf(open.key).fields.has(foldLabel(slipped.written));
}

/** Whether a line without indentation goes on in the value above. */
function belongsTo(line: Fragment, open: KeyedLines | StrayLines): boolean {
  const label = labelOf(line);
  if (open.written === null) return open.label === null && label === null;
  const last = open.parts.findLast((part) => part.text !== '') ?? line;
  if (/^[\]}]+,?$/.test(line.text)) return true;
  if (isEntry(line)) return open.parts[0]?.text === '' || shapeOf(open.key).oneALine;
  if (goesOn(last, line)) return true;
  const isRoleOfPerson = namesPeople(open.key) && label !== null && namesPeople(canonicalKey(label));
  return shapeOf(open.key).oneALine && (label === null || isRoleOfPerson);
}

/** The known key that a line without a colon begins with, as written: up to four words, the longest first. */
function labelOf(line: Fragment): string | null {
  const words = partsAtSpaces(line.text.slice(0, longestLabel), 5);
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ');
    if (beginsWithLetter(label) && canonicalKey(label) !== null) return label;
  }
  return null;
}
