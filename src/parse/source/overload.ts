import { contentStart, Paragraph, type EntryMark, type Load, type LoadCause } from './paragraph-load.ts';
import type { Place } from './source-text.ts';

/** What a text has too much of, and the line where that begins or weighs most. */
export interface Overload {
  readonly cause:
    LoadCause | { readonly kind: 'lines' | 'underlines' | 'containers'; readonly count: number };
  readonly place: Place;
}

/**
 * Steps, of about ten nanoseconds with micromark 4. To parse ordinary notes takes some 300 a character. What is within paragraphs
 * may add a third of that, and next to nothing in notes of people; what is between them as much again.
 */
const freeSteps = 1e8;
const stepsPerCharacter = 100;
const blockStepsPerCharacter = 600;

/** Of a file, empty ones among them: thousands of pages. */
const mostLines = 150_000;

/** Where a heading is underlined, or text follows a list or quote, the parser copies what it has read: steps for each line. */
const copySteps = 4;

/**
 * Why the Markdown parser would need a time for these lines that grows faster than their size: it compares the marks of a
 * paragraph with each other, looks for the ends of code and HTML from each beginning, and fills up the rows of tables. Null
 * when they are no trouble, as people's notes never are. Linear time.
 */
export function findOverload(lines: readonly string[]): Overload | null {
  if (lines.length > mostLines) {
    return { cause: { kind: 'lines', count: lines.length }, place: { line: mostLines, column: 1 } };
  }
  let characters = 0;
  let steps = 0;
  let worst: { readonly load: Load; readonly line: number } | null = null;
  const counts = { underlines: 0, containers: 0 };
  const first = { underlines: 1, containers: 1 };
  for (const { paragraph, line, copies } of paragraphsOf(lines)) {
    const load = paragraph.load();
    characters += paragraph.characters;
    steps += load.steps;
    if (load.steps > (worst?.load.steps ?? 0)) worst = { load, line };
    if (copies !== null && counts[copies]++ === 0) first[copies] = line;
  }
  if (worst !== null && steps > freeSteps + characters * stepsPerCharacter) {
    return { cause: worst.load.cause, place: { line: worst.line, column: 1 } };
  }
  const copies = (counts.underlines + counts.containers) * lines.length * copySteps;
  if (copies <= freeSteps + characters * blockStepsPerCharacter) return null;
  const kind = counts.underlines > counts.containers ? 'underlines' : 'containers';
  return { cause: { kind, count: counts[kind] }, place: { line: first[kind], column: 1 } };
}

interface FoundParagraph {
  readonly paragraph: Paragraph;
  /** 1-based, where it begins. */
  readonly line: number;
  /** What makes the parser copy all before it: a line of `===` or `---` below, or the end of a list or quote. */
  readonly copies: 'underlines' | 'containers' | null;
}

/** Lines between empty ones, as far as no list entry or footnote begins. What is found may be several blocks, never less than one. */
function* paragraphsOf(lines: readonly string[]): Generator<FoundParagraph> {
  let open: { readonly paragraph: Paragraph; readonly line: number } | null = null;
  let wasContained = false;
  let leaves = false;
  const body = afterFrontMatter(lines);
  if (body > 0) yield { paragraph: plainParagraph(lines.slice(0, body)), line: 1, copies: null };
  for (let nth = body; nth < lines.length; nth++) {
    const line = lines[nth]!;
    const start = contentStart(line);
    const isBlank = start === line.length;
    const mark = entryMark(line, start);
    const isEntry = mark !== null && mark !== 'number';
    const isUnderlined = open !== null && isUnderline(line, start);
    if (open !== null && (isBlank || isEntry || isUnderlined)) {
      yield { ...open, copies: isUnderlined ? 'underlines' : leaves ? 'containers' : null };
      open = null;
    }
    if (isBlank || isUnderlined) continue;
    if (open === null) {
      const isContained = mark !== null || isContainedLine(line);
      leaves = wasContained && !isContained;
      wasContained = isContained;
      open = { paragraph: new Paragraph(mark), line: nth + 1 };
    }
    open.paragraph.add(line, start);
  }
  if (open !== null) yield { ...open, copies: null };
}

function plainParagraph(lines: readonly string[]): Paragraph {
  const paragraph = new Paragraph(null);
  for (const line of lines) paragraph.addPlain(line);
  return paragraph;
}

/** 0-based line after the front matter, which is no Markdown. */
function afterFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  return lines.findIndex((line, nth) => nth > 0 && line.trimEnd() === '---') + 1;
}

const entry = /^[ >]{0,3}(?:([-+*])[ \t]+\S|(\d{1,9})[.)][ \t]+\S|\[\^[^\]\s]{1,999}\]:)/;

/** What a line begins; a number other than 1 begins a list only where no text stands above, or another entry. */
function entryMark(line: string, start: number): EntryMark | null {
  if (start > 3 || !/[-+*[\d]/.test(line[start] ?? '')) return null;
  const match = entry.exec(line);
  if (match === null) return null;
  const [, isBullet, number] = match;
  if (number === undefined) return isBullet === undefined ? 'footnote' : 'bullet';
  return Number(number) === 1 ? 'first' : 'number';
}

/** Within a list, quote or footnote, as far as the line alone tells. */
function isContainedLine(line: string): boolean {
  return line[0] === ' ' || line[0] === '\t' || line[0] === '>';
}

function isUnderline(line: string, start: number): boolean {
  const mark = line[start];
  return (mark === '=' || mark === '-') && /^(?:=+|-+)[ \t]*$/.test(line.slice(start));
}
