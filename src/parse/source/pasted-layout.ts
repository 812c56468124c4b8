import { cueType } from '../../language/cues.ts';
import { signedLine } from '../../language/item-numbers.ts';
import { canonicalKey } from '../front-matter/keys.ts';
import { foldLabel } from '../front-matter/fold-label.ts';
import { namesPeople, shapeOf } from '../front-matter/shapes.ts';
import { isFullName } from '../../language/people/name-shape.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';
import { openLines } from './open-lines.ts';
import { beginsWithSmall, partsAtSpaces, withoutColon } from '../../model/text-shapes.ts';

/** Longer lines are prose. */
const longest = 200;
const wide = / {3,}|\t/;
const fill = /[.…_‥]{4,}/;
const listMark = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s/;
const heading = /^ {0,3}#{1,6}\s/;

/**
 * What the columns of a page make of labels and text, in notes that were copied from a PDF: a label that is broken over two lines
 * (`Datum för anslagets   2025-04-14` above `uppsättande`) gets its words together, a line of labels above a line of their values
 * becomes labels with values, and what stands far in below an empty line is text and no code. `isPasted`: whether pages were found.
 */
export function layoutEdits(lines: readonly string[], isPasted: boolean): LineEdit[] {
  const open = openLines(lines);
  const hasColumns = open.some(({ text }) => wide.test(text.trim()));
  const isPlain = !open.some(({ text }) => heading.test(text));
  if (!isPasted && !hasColumns) return isPlain && hasFarItem(open) ? unindented(open) : [];
  const taken = new Map<number, LineEdit>();
  for (const edit of [...joinedLabels(lines, open, isPasted), ...besideText(lines, open)])
    taken.set(edit.line, edit);
  if (isPasted || isPlain)
    for (const edit of unindented(open)) if (!taken.has(edit.line)) taken.set(edit.line, edit);
  return [...taken.values()].toSorted((one, other) => one.line - other.line);
}

type Open = readonly { readonly line: number; readonly text: string }[];

/** Labels with the words that stand on the line below them. */
function joinedLabels(lines: readonly string[], open: Open, isPasted: boolean): LineEdit[] {
  const edits: LineEdit[] = [];
  for (let nth = 1; nth < open.length; nth++) {
    const [upper, lower] = [open[nth - 1]!, open[nth]!];
    if (lower.line !== upper.line + 1) continue;
    const joined =
      wide.test(upper.text) || wide.test(lower.text)
        ? joinColumns(cellsOf(upper.text), cellsOf(lower.text))
        : isPasted
          ? joinBroken(upper.text.trim(), lower.text.trim())
          : null;
    if (joined === null) continue;
    edits.push(wholeLine(lines, upper.line, joined[0]), wholeLine(lines, lower.line, joined[1]));
    nth++;
  }
  return edits;
}

function joinColumns(upper: readonly string[], lower: readonly string[]): readonly [string, string] | null {
  return joinRows(upper, lower) ?? joinSignature(upper, lower) ?? joinSigners(upper, lower);
}

/** `Yrkanden      Kjell Ros (C): …` below a §: cues in a column of their own, which the text stands beside. */
function besideText(lines: readonly string[], open: Open): LineEdit[] {
  const first = open.findIndex(({ text }) => signedLine.test(text));
  if (first < 0) return [];
  const edits = open.slice(first).flatMap(({ line, text }): LineEdit[] => {
    const [, cue, words] = /^(\p{Lu}[\p{L} ]{2,40}?) {3,}(\S.*)$/u.exec(text) ?? [];
    return cue === undefined || cueType(cue) === null ? [] : [wholeLine(lines, line, `${cue}: ${words}`)];
  });
  return edits.length > 1 ? edits : [];
}

/** Two lines as they read where their columns belong together; null where they do not. */
function joinRows(upper: readonly string[], lower: readonly string[]): readonly [string, string] | null {
  const [first, value, third, other] = upper;
  const [below, beside] = lower;
  if (first === undefined || below === undefined) return null;
  if (upper.length > 1 && upper.length === lower.length && upper.every(isLabel)) {
    // Places to sign beside each other are read with the names further down.
    if (lower.some(isLabel) || upper.some((label) => namesPeople(canonicalKey(label)))) return null;
    const [pair = '', ...others] = upper.map((label, nth) => `${label}: ${lower[nth]}`);
    return [pair, others.join('   ')];
  }
  const label = `${first} ${below}`;
  if (isLabel(first) || !isLabel(label)) return null;
  if (upper.length === 4 && lower.length === 2) {
    const second = `${third} ${beside}`;
    return isLabel(second) ? [`${label}: ${value}`, `${second}: ${other}`] : null;
  }
  if (upper.length === 1 && lower.length === 2) return ['', `${label}: ${beside}`];
  return upper.length === 2 && lower.length === 1 ? [`${label}: ${value}`, ''] : null;
}

/** `Sekreterare ..........   Paragrafer 41–44` above a name: who signs there; null for other lines. */
function joinSignature(upper: readonly string[], lower: readonly string[]): readonly [string, string] | null {
  const [name] = lower;
  if (lower.length !== 1 || name === undefined || !isFullName(name)) return null;
  const words = upper.flatMap((cell) => cell.split(fill)).map((word) => word.trim());
  const places = words.filter((word) => isSigner(word));
  if (places.length !== 1 || !upper.some((cell) => fill.test(cell))) return null;
  return [words.filter((word) => word !== '' && word !== places[0]).join('   '), `${places[0]}: ${name}`];
}

/** `Rut Vik     Per Dal` above `Ordförande     Sekreterare`: who signs as what; null for other lines. */
function joinSigners(upper: readonly string[], lower: readonly string[]): readonly [string, string] | null {
  if (upper.length < 2 || upper.length !== lower.length) return null;
  if (!upper.every((cell) => isFullName(cell)) || !lower.every(isSigner)) return null;
  const [first = '', ...others] = upper.map((name, nth) => `${lower[nth]}: ${name}`);
  return [first, others.join('   ')];
}

/** Words that a label may go on with in the next line. */
const mostWords = 4;

/** `Justeringens` above `plats och tid Kommunkansliet`: a label that goes on below, where columns have become spaces. */
function joinBroken(upper: string, lower: string): readonly [string, string] | null {
  if (upper.length > 40 || !/^\p{Lu}[\p{L} ]+$/u.test(upper) || !beginsWithSmall(lower)) return null;
  const words = partsAtSpaces(lower);
  const twice = /^(\S.*)\s\1$/u.exec(upper)?.[1];
  if (twice !== undefined) {
    const first = labelFrom(twice, words);
    const from = words.findIndex((word, at) => at > first && beginsWithSmall(word));
    const second = from < 0 ? 0 : labelFrom(twice, words.slice(from));
    if (first === 0 || second === 0) return null;
    const [one, other] = [words.slice(0, from), words.slice(from)];
    return [labelled(twice, one, first), labelled(twice, other, second)];
  }
  const length = labelFrom(upper, words);
  return length === 0 || length === words.length ? null : ['', labelled(upper, words, length)];
}

/** How many of `words` a label goes on with; 0 where it does not. */
function labelFrom(start: string, words: readonly string[]): number {
  for (let length = Math.min(mostWords, words.length); length > 0; length--)
    if (isLabel(`${start} ${words.slice(0, length).join(' ')}`)) return length;
  return 0;
}

function labelled(start: string, words: readonly string[], length: number): string {
  return `${start} ${words.slice(0, length).join(' ')}: ${words.slice(length).join(' ')}`;
}

function isSigner(word: string): boolean {
  const key = canonicalKey(word);
  return key === 'sekreterare' || key === 'ordförande' || key === 'justerare';
}

/** The lines that Markdown would take for code, without their margin; what belongs to an entry of a list keeps its
 * own, but the item whose number follows. */
function unindented(open: Open): LineEdit[] {
  const edits: LineEdit[] = [];
  let isInList = false;
  let last = 0;
  let before = '';
  for (const { line, text } of open) {
    const margin = text.length - text.trimStart().length;
    const isFar = margin >= 4 && !text.startsWith('\t');
    if (text.trim() !== '' && !isFar) isInList = listMark.test(text);
    const item = Number(/^\s*(\d{1,3})\.\s*\p{Lu}/u.exec(text)?.[1] ?? Number.NaN);
    if (isFar && item === last + 1 && before.trim() === '') isInList = false;
    if (!Number.isNaN(item) && !(isFar && isInList)) last = item;
    if (isFar && !isInList && (before.trim() === '' || edits.at(-1)?.line === line - 1))
      edits.push({ line, start: 0, end: margin, text: '' });
    before = text;
  }
  return edits;
}

/** `      8. Val av valberedning` below an empty line, in notes with items at the margin: far in by how it was pasted. */
function hasFarItem(open: Open): boolean {
  const isItem = (text: string): boolean => /^ {0,3}\d{1,3}\.\s*\p{Lu}/u.test(text);
  return (
    open.some(({ text }) => isItem(text)) &&
    open.some(({ text }, nth) => /^ {4,}\d{1,3}\.\s*\p{Lu}/u.test(text) && open[nth - 1]?.text.trim() === '')
  );
}

/** The pieces of a line between wide gaps. */
function cellsOf(text: string): string[] {
  return text.length > longest
    ? []
    : text
        .trim()
        .split(wide)
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '');
}

/** Whether a text is a label of the cover or of a notice. */
function isLabel(text: string): boolean {
  const plain = withoutColon(text);
  return canonicalKey(plain) !== null || shapeOf('anslag').fields.get(foldLabel(plain)) !== undefined;
}

function wholeLine(lines: readonly string[], line: number, text: string): LineEdit {
  return { line, start: 0, end: lines[line]!.length, text };
}
