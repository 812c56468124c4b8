/** What makes a paragraph heavy. */
export type LoadCause =
  /** `*`, `_`, `[`, `<`, backticks and their like. */
  | { readonly kind: 'marks'; readonly count: number }
  | { readonly kind: 'table'; readonly columns: number; readonly rows: number }
  /** Lines that go on with a quote or list entry without its mark or indentation. */
  | { readonly kind: 'lazy'; readonly count: number }
  /** White space in a row. */
  | { readonly kind: 'blanks'; readonly count: number };

/** What a paragraph may begin with: a bullet, the number 1, another number, `[^1]:`. */
export type EntryMark = 'bullet' | 'first' | 'number' | 'footnote';

/** What the parser has to do for a paragraph, beyond what its size asks for, in steps of about ten nanoseconds. */
export interface Load {
  readonly steps: number;
  readonly cause: LoadCause;
}

/** Of a table. More can't be read by anyone, nor shown by a browser. */
const mostColumns = 1000;

/** As measured with micromark 4, the worst arrangement of the marks that was found. */
const stepsOf = {
  /** A run of `*`, `_` or `~`, with each other run; each of their characters, with each other. */
  run: 7,
  emphasis: 1,
  /** A closing bracket, with each mark; within other brackets, with those too. */
  bracket: 3,
  nested: 22,
  /** The beginning of HTML (`<!--`), or of code by a number of backticks not seen before, with each character. */
  opening: 1,
  /** A cell that a row lacks. */
  cell: 200,
  /** A line without its mark, with each other such line. */
  lazy: 4,
  /** White space within a line, with all that stands beside it: not the parser's time, but that of the patterns which read its words. */
  blank: 0.2,
};
/** In UTF-16 units; shorter lines have no room for white space that takes time. */
const longLine = 1000;

const emphasis = 1;
const openingBracket = 2;
const closingBracket = 3;
const angle = 4;
const backtick = 5;
const pipe = 6;
const otherMark = 7;

/** What the characters of ASCII mean within a paragraph; 0 is nothing. */
const meanings = new Uint8Array(128);
for (const [characters, meaning] of [
  ['*_~', emphasis],
  ['[', openingBracket],
  [']', closingBracket],
  ['<', angle],
  ['`', backtick],
  ['|', pipe],
  ['!&\\', otherMark],
] as const) {
  for (const character of characters) meanings[character.charCodeAt(0)] = meaning;
}

/** Counts what the lines of a paragraph consist of. */
export class Paragraph {
  characters = 0;
  readonly #mark: EntryMark | null;
  #rows = 0;
  #columns = 0;
  #pipes = 0;
  #marks = 0;
  #runs = 0;
  #emphasis = 0;
  #brackets = 0;
  #depth = 0;
  #closings = 0;
  #openings = 0;
  #ticks: Set<number> | null = null;
  #quotes = 0;
  #lazy = 0;
  #blanks = 0;
  #longestBlank = 0;

  constructor(mark: EntryMark | null) {
    this.#mark = mark;
  }

  /** Adds a line whose text begins at `start`, as `contentStart` gives it. */
  add(line: string, start: number): void {
    if (start > 0 || this.#quotes > 0 || this.#mark !== null) this.#countLazy(line, start);
    this.#countMarks(line, start);
    this.addPlain(line);
    this.#rows++;
  }

  /** Adds a line in which no character means anything to Markdown, as in front matter. */
  addPlain(line: string): void {
    if (line.length > longLine) this.#countBlanks(line);
    this.characters += line.length;
  }

  /** How many characters of the paragraph mean something to Markdown. */
  get marks(): number {
    return this.#marks;
  }

  load(): Load {
    const marks =
      stepsOf.run * this.#runs ** 2 +
      stepsOf.emphasis * this.#emphasis ** 2 +
      (stepsOf.bracket * this.#closings + stepsOf.nested * Math.min(this.#depth, this.#closings)) *
        this.#marks +
      stepsOf.opening * (this.#openings + (this.#ticks?.size ?? 0)) * this.characters;
    const table = this.#columns > mostColumns ? Infinity : stepsOf.cell * this.#missingCells();
    const lazy = stepsOf.lazy * this.#lazy ** 2;
    const blanks = stepsOf.blank * this.#blanks;
    const steps = Math.max(marks, table, lazy, blanks);
    if (steps === marks) return { steps, cause: { kind: 'marks', count: this.#marks } };
    if (steps === lazy) return { steps, cause: { kind: 'lazy', count: this.#lazy } };
    if (steps === blanks) return { steps, cause: { kind: 'blanks', count: this.#longestBlank } };
    return { steps, cause: { kind: 'table', columns: this.#columns, rows: this.#rows } };
  }

  #missingCells(): number {
    return Math.max(0, this.#columns * this.#rows - this.#pipes - this.#rows);
  }

  #countLazy(line: string, start: number): void {
    let quotes = 0;
    for (let at = 0; at < start; at++) if (line.charCodeAt(at) === 0x3e) quotes++;
    if (quotes < this.#quotes || (start < 2 && this.#rows > 0 && this.#goesOnUnmarked(line))) this.#lazy++;
    else this.#quotes = quotes;
  }

  /** Whether a line that is not indented goes on with an entry all the same; after a number another one begins the next. */
  #goesOnUnmarked(line: string): boolean {
    if (this.#mark === null) return false;
    const isNumbered = this.#mark === 'first' || this.#mark === 'number';
    return !(isNumbered && /^ ?\d{1,9}[.)][ \t]/.test(line));
  }

  #countMarks(line: string, start: number): void {
    let pipes = 0;
    let isRuler = true;
    let ticks = 0;
    for (let at = start; at < line.length; at++) {
      const code = line.charCodeAt(at);
      const meaning = code < 128 ? meanings[code]! : 0;
      isRuler &&= meaning === pipe || isRulerCharacter(code);
      if (meaning === backtick) ticks++;
      else if (ticks > 0) ticks = this.#addTicks(ticks);
      if (meaning === 0) continue;
      this.#marks++;
      if (meaning === pipe) pipes++;
      else if (meaning === emphasis) {
        this.#emphasis++;
        if (at === start || code !== line.charCodeAt(at - 1)) this.#runs++;
      } else if (meaning === openingBracket) this.#depth = Math.max(this.#depth, ++this.#brackets);
      else if (meaning === closingBracket) {
        this.#closings++;
        this.#brackets = Math.max(0, this.#brackets - 1);
      } else if (meaning === angle && '!?'.includes(line[at + 1] ?? ' ')) this.#openings++;
    }
    if (ticks > 0) this.#addTicks(ticks);
    this.#pipes += pipes;
    if (isRuler && pipes > 0) this.#columns = Math.max(this.#columns, pipes);
  }

  #countBlanks(line: string): void {
    // What pads the cells of a table is none of their words.
    for (const [{ length }] of line.matchAll(/(?<=[^\s|])\s{2,}(?=[^\s|])/g)) {
      this.#blanks += length ** 2;
      this.#longestBlank = Math.max(this.#longestBlank, length);
    }
  }

  #addTicks(length: number): 0 {
    this.#ticks ??= new Set();
    this.#ticks.add(length);
    return 0;
  }
}

/** 0-based column where a line's text begins, after indentation and the marks of quotes. */
export function contentStart(line: string): number {
  let at = 0;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x3e) break;
    at++;
  }
  return at;
}

/** The line that rules a table off consists of these and pipes: `|---|:-:|`. */
function isRulerCharacter(code: number): boolean {
  return code === 0x2d || code === 0x3a || code === 0x20 || code === 0x09;
}
