import { canonicalKey } from '../front-matter/keys.ts';
import { foldLabel } from '../front-matter/fold-label.ts';
import { namesPeople, shapeOf } from '../front-matter/shapes.ts';
import { isFullName } from '../../language/people/name-shape.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';
import { openLines } from './open-lines.ts';

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
  if (!isPasted && !hasColumns) return [];
  const taken = new Map<number, LineEdit>();
  if (hasColumns) for (const edit of joinedLabels(lines, open)) taken.set(edit.line, edit);
  const isPlain = !open.some(({ text }) => heading.test(text));
  if (isPasted || isPlain)
    for (const edit of unindented(open)) if (!taken.has(edit.line)) taken.set(edit.line, edit);
  return [...taken.values()].toSorted((one, other) => one.line - other.line);
}

type Open = readonly { readonly line: number; readonly text: string }[];

/** Labels with the words that stand on the line below them. */
function joinedLabels(lines: readonly string[], open: Open): LineEdit[] {
  const edits: LineEdit[] = [];
  for (let nth = 1; nth < open.length; nth++) {
    const [upper, lower] = [open[nth - 1]!, open[nth]!];
    if (lower.line !== upper.line + 1 || !(wide.test(upper.text) || wide.test(lower.text))) continue;
    const [above, below] = [cellsOf(upper.text), cellsOf(lower.text)];
    const joined = joinRows(above, below) ?? joinSignature(above, below);
    if (joined === null) continue;
    edits.push(wholeLine(lines, upper.line, joined[0]), wholeLine(lines, lower.line, joined[1]));
    nth++;
  }
  return edits;
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

function isSigner(word: string): boolean {
  const key = canonicalKey(word);
  return key === 'sekreterare' || key === 'ordförande' || key === 'justerare';
}

/** The lines that Markdown would take for code, without their margin; what belongs to an entry of a list keeps its own. */
function unindented(open: Open): LineEdit[] {
  const edits: LineEdit[] = [];
  let isInList = false;
  let before = '';
  for (const { line, text } of open) {
    const margin = text.length - text.trimStart().length;
    const isFar = margin >= 4 && !text.startsWith('\t');
    if (text.trim() !== '' && !isFar) isInList = listMark.test(text);
    if (isFar && !isInList && (before.trim() === '' || edits.at(-1)?.line === line - 1))
      edits.push({ line, start: 0, end: margin, text: '' });
    before = text;
  }
  return edits;
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
  const plain = text.replace(/:$/, '');
  return canonicalKey(plain) !== null || shapeOf('anslag').fields.get(foldLabel(plain)) !== undefined;
}

function wholeLine(lines: readonly string[], line: number, text: string): LineEdit {
  return { line, start: 0, end: lines[line]!.length, text };
}
