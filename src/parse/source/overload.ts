import { isUnderline } from '../markdown/line-margin.ts';
import { contentStart, Paragraph, type EntryMark, type Load, type LoadCause } from './paragraph-load.ts';
import type { Place } from './source-text.ts';

/** What a text has too much of, and the line where that begins or weighs most. */
export interface Overload {
  readonly cause: LoadCause | { readonly kind: TooMany['kind'] | Copies; readonly count: number };
  readonly place: Place;
}

/**
 * Steps, of about ten nanoseconds with micromark 4. To parse ordinary notes takes some 300 a character. What is within paragraphs
 * may add a third of that, and next to nothing in notes of people; what is between them as much again.
 */
const freeSteps = 1e8;
const stepsPerCharacter = 100;
const blockStepsPerCharacter = 600;

/**
 * What a file may have in all, many times what a year of protocols has. Each takes memory of its own: 36,000 lines (empty ones among
 * them) of prose, 1.6 million characters, 1.2 million in a single paragraph, 100,000 marks, 12,000 definitions of links or footnotes,
 * or 5,000 headings and lines of `:::` some 400 MB.
 */
const mostLines = 36_000;
const mostCharacters = 1_600_000;
const mostInParagraph = 1_200_000;
const mostMarks = 100_000;
const mostHeadings = 5_000;
const mostDefinitions = 12_000;
const definition = /^ {0,3}\[[^\]]{1,200}\]:/u;

/**
 * Where a heading is underlined, text follows a list or quote, or a list goes back to a higher level, the parser copies what it has
 * read: steps for each line.
 */
const copySteps = { underlines: 4, containers: 4, entries: 12 };
type Copies = keyof typeof copySteps;

/**
 * Why the Markdown parser would need a time for these lines that grows faster than their size: it compares the marks of a
 * paragraph with each other, looks for the ends of code and HTML from each beginning, and fills up the rows of tables. Null
 * when they are no trouble, as people's notes never are. Linear time.
 */
export function findOverload(lines: readonly string[]): Overload | null {
  let characters = 0;
  let marks = 0;
  let steps = 0;
  let tooMany = findTooMany(lines);
  let worst: { readonly load: Load; readonly line: number } | null = null;
  const counts = { underlines: 0, containers: 0, entries: 0 };
  const first = { underlines: 1, containers: 1, entries: 1 };
  for (const { paragraph, line, copies } of paragraphsOf(lines)) {
    const load = paragraph.load();
    characters += paragraph.characters;
    marks += paragraph.marks;
    if (marks > mostMarks) tooMany ??= { kind: 'all-marks', count: mostMarks, line };
    if (paragraph.characters > mostInParagraph)
      tooMany ??= { kind: 'paragraph', count: mostInParagraph, line };
    steps += load.steps;
    if (load.steps > (worst?.load.steps ?? 0)) worst = { load, line };
    if (copies !== null && counts[copies]++ === 0) first[copies] = line;
  }
  if (worst !== null && steps > freeSteps + characters * stepsPerCharacter) {
    return { cause: worst.load.cause, place: { line: worst.line, column: 1 } };
  }
  const weights = kindsOfCopies.map((kind) => counts[kind] * lines.length * copySteps[kind]);
  if (sum(weights) > freeSteps + characters * blockStepsPerCharacter) {
    const kind = kindsOfCopies[weights.indexOf(Math.max(...weights))]!;
    return { cause: { kind, count: counts[kind] }, place: { line: first[kind], column: 1 } };
  }
  return tooMany && { cause: tooMany, place: { line: tooMany.line, column: 1 } };
}

const kindsOfCopies: readonly Copies[] = ['underlines', 'containers', 'entries'];

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What there is too much of in all, and the 1-based line where it passes its limit. */
interface TooMany {
  readonly kind: 'lines' | 'characters' | 'paragraph' | 'headings' | 'definitions' | 'all-marks';
  readonly count: number;
  readonly line: number;
}

function findTooMany(lines: readonly string[]): TooMany | null {
  if (lines.length > mostLines) return { kind: 'lines', count: lines.length, line: mostLines };
  let characters = 0;
  const end = lines.findIndex((line) => (characters += line.length + 1) > mostCharacters);
  if (end >= 0) return { kind: 'characters', count: mostCharacters, line: end + 1 };
  return (
    tooManyLines(lines, 'headings', mostHeadings, (line) => line[0] === '#' || line.startsWith(':::')) ??
    tooManyLines(lines, 'definitions', mostDefinitions, (line) => definition.test(line))
  );
}

function tooManyLines(
  lines: readonly string[],
  kind: TooMany['kind'],
  count: number,
  isOne: (line: string) => boolean,
): TooMany | null {
  let seen = 0;
  const at = lines.findIndex((line) => isOne(line) && ++seen > count);
  return at < 0 ? null : { kind, count, line: at + 1 };
}

interface FoundParagraph {
  readonly paragraph: Paragraph;
  /** 1-based, where it begins. */
  readonly line: number;
  /** What makes the parser copy all before it: a line of `===` or `---` below, the end of a list or quote, or of a list in a list. */
  readonly copies: Copies | null;
}

/** Lines between empty ones, as far as no list entry or footnote begins. What is found may be several blocks, never less than one. */
function* paragraphsOf(lines: readonly string[]): Generator<FoundParagraph> {
  let open: { readonly paragraph: Paragraph; readonly line: number } | null = null;
  let wasContained = false;
  let leaves: Copies | null = null;
  let depth = 0;
  const body = afterFrontMatter(lines);
  if (body > 0) yield { paragraph: plainParagraph(lines.slice(0, body)), line: 1, copies: null };
  for (let nth = body; nth < lines.length; nth++) {
    const line = lines[nth]!;
    const start = contentStart(line);
    const isBlank = start === line.length;
    const mark = entryMark(line, start);
    const isEntry = mark !== null && mark !== 'number';
    const isUnderlined = open !== null && isUnderlineAt(line, start);
    if (open !== null && (isBlank || isEntry || isUnderlined)) {
      yield { ...open, copies: isUnderlined ? 'underlines' : leaves };
      open = null;
    }
    if (isBlank || isUnderlined) continue;
    if (open === null) {
      const isContained = mark !== null || isContainedLine(line);
      leaves = wasContained && !isContained ? 'containers' : isEntry && start < depth ? 'entries' : null;
      wasContained = isContained;
      depth = start;
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

function isUnderlineAt(line: string, start: number): boolean {
  const mark = line[start];
  return (mark === '=' || mark === '-') && isUnderline(line.slice(start));
}
