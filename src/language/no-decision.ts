import { tellsAttendance } from './attendance.ts';
import { cueType, normaliseCue, standsAlone, type CueType } from './cues.ts';
import { isInitialsLine, tellsPage } from './furniture.ts';
import { wordPattern } from './pattern.ts';
import { opensSigning } from './signing.ts';
import { clauseWord } from './typed-marks.ts';

/** Parts of an item that nobody decides: a line in a decision that opens one of them is a line that was misread. */
export const undecidedParts = [
  'background',
  'basis',
  'recommendation',
  'proposals',
  'voting-order',
  'votes',
  'motivation',
  'reservation',
  'note',
  'recipients',
  'appeal',
] as const satisfies readonly CueType[];
const neverDecided: ReadonlySet<CueType | null> = new Set(undecidedParts);

/** A line with names after a label, or a label that names follow. */
const labelled = /^(?<label>\p{Lu}[\p{L} ]{1,40}?)\s*:(?:\s+(?<value>.*))?$/u;
const fullName = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}/u;

/** Words below a decision that can't be decided: what they are. */
export type Undecided = 'cue' | 'label' | 'furniture';

/**
 * What a line within a decision is when nobody can have decided it; null for others. `isOwnLine`: it is no part of a list or a
 * sentence of an att-sats, where `Bakgrund` may be a word like others.
 */
export function undecidedLine(line: string, isOwnLine: boolean): Undecided | null {
  if (line.length > 200 || !/^[\p{Lu}\d]/u.test(line)) return null;
  if (isInitialsLine(line) || tellsPage(line)) return 'furniture';
  const { label = null, value = '' } = labelled.exec(line)?.groups ?? {};
  if (label === null) return isOwnLine && standsAlone(line) && neverDecided.has(cueType(line)) ? 'cue' : null;
  if (tellsAttendance(label) && (value === '' || fullName.test(value))) return 'label';
  if (opensSigning.test(label) && fullName.test(value)) return 'label';
  return standsAlone(label) && neverDecided.has(cueType(normaliseCue(label))) ? 'cue' : null;
}

const clauseStart = wordPattern([clauseWord], { atStart: true });

/** Whether a text begins as an att-sats does. */
export function beginsClause(text: string): boolean {
  return clauseStart.test(text);
}
