import { cellsAtGaps } from '../markdown/columns.ts';
import { isBodyAlone, namesPrincipal } from '../../language/bodies.ts';
import { cueType } from '../../language/cues.ts';
import { isInitialsLine } from '../../language/furniture.ts';
import { openLines } from './open-lines.ts';
import {
  beginsItem,
  headValue,
  isDots,
  isPageNumber,
  likeness,
  mayBeHead,
  namesDocument,
  pageNumberAt,
} from './page-lines.ts';
import { looksLikeDay } from '../../model/text-shapes.ts';

/** What is left out of the notes since it belongs to the pages that they were copied from. */
export interface Furniture {
  /** 0-based. */
  readonly line: number;
  /** 0-based columns; `end` is not included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** So many lines above and below the end of a page are looked at. */
const reach = 6;

/** So many lines at the top of the notes may be the head of the first page. */
const mostTopLines = 12;

/** `Socialnämnden     2025-03-27`, `NORDÅS KOMMUN`: what the head of a page tells. */
function namesMeeting(head: string): boolean {
  const cells = cellsAtGaps(head);
  return /\d{4}-\d\d-\d\d/.test(head) || cells.some((cell) => isBodyAlone(cell) || namesPrincipal(cell));
}

/** A day alone on a line, as below the label of a head. */
function isDay(text: string): boolean {
  return looksLikeDay(text);
}

/** The lines of notes as pages left them. All line numbers are 0-based. */
export class Pages {
  readonly #lines: readonly string[];
  /** Without the space around them; null for front matter and code. */
  readonly #texts: (string | null)[];
  readonly #pageEnds: ReadonlySet<number>;
  readonly #firstItem: number;
  /** Lines beside which a page ends or begins. */
  readonly #seams = new Set<number>();
  readonly #gone = new Set<number>();
  readonly #parts: Furniture[] = [];

  constructor(lines: readonly string[], pageEnds: ReadonlySet<number>) {
    this.#lines = lines;
    this.#pageEnds = pageEnds;
    this.#texts = Array.from(lines, () => null);
    for (const { line, text } of openLines(lines)) this.#texts[line] = text.trim();
    const first = this.#texts.findIndex((text) => text !== null && beginsItem(text));
    this.#firstItem = first < 0 ? lines.length : first;
  }

  furniture(): Furniture[] {
    this.#takeNumbers();
    this.#takeHeads();
    if (this.#seams.size > 0) this.#takeTold();
    this.#takeDots();
    const whole = [...this.#gone].map((line): Furniture => ({
      line,
      start: 0,
      end: this.#lines[line]!.length,
      text: this.#textAt(line),
    }));
    return [...whole, ...this.#parts].toSorted((one, other) => one.line - other.line);
  }

  #textAt(line: number): string {
    return this.#texts[line] ?? '';
  }

  /** Numbers of pages and places for initials; of a head above the items only the number. */
  #takeNumbers(): void {
    for (const line of this.#pageEnds) this.#seams.add(line);
    const numbered = this.#numberedHeads();
    for (const [line, text] of this.#texts.entries()) {
      if (text === null || text === '') continue;
      const isWhole = isInitialsLine(text) || isPageNumber(text, this.#isBesidePageEnd(line));
      const at = isWhole ? -1 : pageNumberAt(text);
      const head = text.slice(0, Math.max(at, 0)).trim();
      const isHead =
        mayBeHead(head) &&
        (namesDocument(head) ||
          headValue(head) !== null ||
          (namesMeeting(head) && numbered.get(likeness(text))! > 1));
      if (!isWhole && !isHead) continue;
      this.#seams.add(line);
      if (isWhole || line > this.#firstItem) this.#gone.add(line);
      else {
        const end = this.#lines[line]!.length;
        const start = this.#lines[line]!.indexOf(text) + head.length;
        this.#parts.push({ line, start, end, text: text.slice(at) });
      }
    }
  }

  /** How often a line that ends in the number of a page recurs, whatever its numbers. */
  #numberedHeads(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const text of this.#texts) {
      if (text === null || pageNumberAt(text) < 0) continue;
      counts.set(likeness(text), (counts.get(likeness(text)) ?? 0) + 1);
    }
    return counts;
  }

  #isBesidePageEnd(line: number): boolean {
    if (this.#pageEnds.size === 0) return false;
    const next = [line + 1, line + 2, line + 3].find(
      (at) => this.#pageEnds.has(at) || this.#textAt(at) !== '',
    );
    return this.#pageEnds.has(line) || (next !== undefined && this.#pageEnds.has(next));
  }

  /** Lines beside the ends of pages that recur, and one that names the document beside a number. */
  #takeHeads(): void {
    const runs = [...this.#seams].flatMap((seam) => [this.#run(seam, -1), this.#run(seam, 1)]);
    const above = Array.from({ length: this.#firstItem }, (_, line) => line);
    const top = above.filter((line) => this.#textAt(line) !== '').slice(0, mostTopLines);
    const seen = new Map<string, Set<number>>();
    for (const line of [...top, ...runs.flat()]) {
      const key = likeness(this.#textAt(line));
      seen.set(key, (seen.get(key) ?? new Set()).add(line));
    }
    for (const run of runs) {
      for (const [nth, line] of run.entries()) {
        const text = this.#textAt(line);
        const places = seen.get(likeness(text))!;
        const first = Math.min(...places);
        const isTold = places.size > 1 && line !== first;
        const recurs =
          isTold &&
          (!isDay(text) || this.#textAt(first) === text) &&
          (first < this.#firstItem || namesDocument(text) || headValue(text) !== null);
        if (!recurs && !(nth === 0 && line > this.#firstItem && namesDocument(text))) break;
        this.#gone.add(line);
      }
    }
  }

  /** The lines from the end of a page on, up or down, that may be its foot or head; none that stand below a cue. */
  #run(seam: number, step: 1 | -1): number[] {
    const run: number[] = [];
    const isFirst = step > 0 && !this.#gone.has(seam);
    let line = isFirst ? seam : seam + step;
    for (; Math.abs(line - seam) <= reach; line += step) {
      const text = this.#texts[line];
      if (text === null || text === undefined) break;
      if (text === '' || this.#gone.has(line)) continue;
      if (!mayBeHead(text) && !isDay(text)) break;
      run.push(line);
    }
    const isBelowCue = step < 0 && this.#isCue(this.#texts[line]);
    return isBelowCue ? run.filter((at) => headValue(this.#textAt(at)) !== null) : run;
  }

  #isCue(text: string | null | undefined): boolean {
    return text != null && cueType(text.replaceAll(/^[#*\s]+|\*+$/g, '')) !== null;
  }

  /** The day and number of the meeting, told again among the items. */
  #takeTold(): void {
    const top = this.#texts.slice(0, this.#firstItem).join('\n');
    const isTold = (line: number) => {
      const value = headValue(this.#textAt(line)) ?? '';
      return value.length > 5 && top.includes(value);
    };
    for (let line = this.#firstItem + 1; line < this.#texts.length; line++) {
      if (headValue(this.#textAt(line)) === null) continue;
      if (isTold(line) || isTold(line + 1) || this.#gone.has(line - 1)) this.#gone.add(line);
    }
  }

  /** Rows of dots beside other furniture. */
  #takeDots(): void {
    for (const line of this.#gone) {
      for (const beside of [line - 1, line + 1]) if (isDots(this.#textAt(beside))) this.#gone.add(beside);
    }
  }
}
