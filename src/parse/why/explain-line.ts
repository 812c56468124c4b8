import type { Reading } from '../../model/reading.ts';
import { nearest } from '../../model/nearest.ts';
import type { NearestReading, WhyLine, WhyPart } from '../../model/why.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import type { BodyNames } from '../../language/sentences/body-names.ts';
import { assignment, misspeltCue, wordingOf } from '../../language/sentences/wording.ts';
import { foldLabel } from '../front-matter/fold-label.ts';
import { canonicalKey, keyByLabel, labelsOf, longestLabel } from '../front-matter/keys.ts';
import { explainReading, namesOf, type ReadNotes } from './explain-reading.ts';
import { innermost } from './places.ts';

/** What the line with this number (1-based) was taken for, and what it was nearest to be taken for besides. */
export function explainLine(notes: ReadNotes, line: number): WhyLine {
  const isSecret = notes.secretLines.some(({ first, last }) => first <= line && line <= last);
  if (isSecret) return { line, text: '', isSecret, parts: [], facts: [], nearest: null };
  const text = (notes.text.split('\n')[line - 1] ?? '').trim();
  const names = namesOf(notes.protocol);
  const parts = readingsAt(notes.readings, line, text).map((reading): WhyPart => {
    const own = reading.by === 'wording' ? wordingOf(reading.words, names) : null;
    return { reading, isStart: reading.position.start.line === line, wording: own };
  });
  const facts = explainReading(notes).filter(
    ({ told }) => told?.position.start.line === line && told.rank !== 'file-name',
  );
  const isOfText = parts.length > 0 && parts.every(({ reading }) => reading.kind === 'prose');
  const nearest =
    nearestOf(text, parts, names) ?? (isOfText ? fieldIn(text, notes.protocol.meeting.date === null) : null);
  return { line, text, isSecret, parts, facts, nearest };
}

/** Parts in the order of the line. What heads an item, or is left out, goes before all that is within it. */
function readingsAt(readings: readonly Reading[], line: number, text: string): Reading[] {
  const starting = readings.filter(({ position }) => position.start.line === line);
  const furniture = starting.filter(({ kind }) => kind === 'furniture');
  if (furniture.length > 0 || text === '') return furniture;
  const head = starting.findLast(({ kind }) => kind === 'item' || kind === 'section');
  if (head) return [head];
  if (starting.length > 0)
    return starting.toSorted((one, other) => one.position.start.column - other.position.start.column);
  const point = { line, column: 1 };
  const around = innermost({ start: point, end: point }, readings);
  return around === null ? [] : [around];
}

/** What the line would be by its own words, or by those that it is spelt almost like; null where it is that already. */
function nearestOf(text: string, parts: readonly WhyPart[], names: BodyNames): NearestReading | null {
  if (parts.some(({ reading }) => heads.has(reading.kind))) return null;
  const kinds = new Set(parts.map(({ reading }) => reading.kind));
  const starting = parts.filter(({ isStart, reading }) => isStart && reading.kind === 'prose');
  // Of a line that was parted, the part that nothing was made of is asked about.
  const words = parts.length > 1 ? starting.map(({ reading }) => reading.words) : [withoutMarks(text)];
  for (const each of words) {
    const own = wordingOf(each, names) ?? assignment(each);
    if (own !== null && !kinds.has(own.kind)) return { by: 'words', ...own };
  }
  return parts.every(({ isStart, reading }) => !isStart || reading.kind === 'prose') ? misspelt(text) : null;
}

/** What is told by its place or number is no sentence. */
const heads: ReadonlySet<Reading['kind']> = new Set(['item', 'title', 'field', 'furniture']);

/** A fact of the meeting that stands where facts aren't looked for, or without its label: `Sekreterare - Kim Sav`, a day. */
function fieldIn(text: string, lacksDate: boolean): NearestReading | null {
  const label = /^([^:–]{2,60}?)\s*(?::|\s[–-]\s)/u.exec(withoutMarks(text))?.[1];
  const key = label === undefined ? null : canonicalKey(label);
  if (key !== null) return { by: 'words', kind: 'field', row: key, words: label! };
  const day = lacksDate ? findDates(text)[0] : undefined;
  return day === undefined ? null : { by: 'words', kind: 'field', row: 'datum', words: day.written };
}

function misspelt(text: string): NearestReading | null {
  const cue = misspeltCue(text.replace(/^#+\s*/u, ''));
  if (cue) return { by: 'spelling', kind: cue.kind, row: cue.kind, words: cue.name };
  const label = /^[*_\s]*(\p{L}[^:*_]{2,60}?)[*_\s]*:/u.exec(text)?.[1];
  if (label === undefined || label.length > longestLabel || canonicalKey(label) !== null) return null;
  const near = nearest(foldLabel(label), keyByLabel.keys());
  if (near === null) return null;
  const key = keyByLabel.get(near)!;
  const words = labelsOf(key).find((each) => foldLabel(each) === near) ?? near;
  return { by: 'spelling', kind: 'field', row: key, words };
}

/** The words of a line of Markdown without the marks before and around them. */
function withoutMarks(text: string): string {
  return text.replace(/^(?:[#>\s]+|[-*+]\s+|\d+[.)]\s+)*/u, '').replaceAll(/\*\*|__/gu, '');
}
