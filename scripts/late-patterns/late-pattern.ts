import { quickLetters, type Pattern } from './quick-letters.ts';

/**
 * A regular expression that is made when it is first asked, in the bundle in the place of those of the program: of the two thousand that
 * the program has a note meets a third, and V8 takes a tenth of a millisecond to compile one.
 */
export class LatePattern {
  #written: Written;
  readonly #flags: string | undefined;
  readonly #isExact: boolean;
  #needed: string | readonly string[] | undefined;
  #made: RegExp | null = null;

  constructor(written: Written, flags: string | undefined, needed: string | undefined, isExact: boolean) {
    this.#written = written;
    this.#flags = flags;
    this.#needed = needed;
    this.#isExact = isExact;
  }

  /** As it was written: what is made of it for another pattern is made quick there. */
  get source(): string {
    return this.#told.source;
  }

  get flags(): string {
    return this.#flags ?? this.#told.flags;
  }

  get #told(): Pattern {
    if (typeof this.#written === 'function') this.#written = this.#written();
    const written = this.#written;
    return typeof written === 'string' ? { source: written, flags: '' } : written;
  }

  /** Whether a text has any of the words without which it can't match; asked only until one has. */
  #mayMatch(text: string): boolean {
    if (this.#made !== null || this.#needed === undefined) return true;
    if (typeof this.#needed === 'string') this.#needed = this.#needed.split('\n');
    const asAsked = this.flags.includes('i') ? inSmallLetters(text) : text;
    return this.#needed.some((word) => asAsked.includes(word));
  }

  get #pattern(): RegExp {
    return (this.#made ??= this.anew());
  }

  /** One of its own, with a place of its own where it looks next. */
  anew(): RegExp {
    const { source, flags } = this.#isExact ? this : quickLetters(this);
    return new RegExp(source, flags);
  }

  get lastIndex(): number {
    return this.#pattern.lastIndex;
  }

  set lastIndex(at: number) {
    this.#pattern.lastIndex = at;
  }

  get global(): boolean {
    return this.flags.includes('g');
  }

  get unicode(): boolean {
    return this.flags.includes('u');
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#pattern.exec(text) : null;
  }

  toString(): string {
    return `/${this.source}/${this.flags}`;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#mayMatch(text) ? this.#pattern[Symbol.match](text) : null;
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return this.#pattern[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string): string {
    return this.#mayMatch(text) ? this.#pattern[Symbol.replace](text, by) : text;
  }

  [Symbol.search](text: string): number {
    return this.#pattern[Symbol.search](text);
  }

  [Symbol.split](text: string, most?: number): string[] {
    return this.#pattern[Symbol.split](text, most);
  }
}

/** What `RegExp` is given, or a function of it: often made of long lists of words, which are put together no earlier. */
type Written = string | Pattern | (() => string | Pattern);

/** `needed`: words, one to a line, of which each text that it matches has one, in small letters where it ignores case. */
export function latePattern(written: Written, flags?: string, needed?: string): LatePattern {
  return new LatePattern(written, flags, needed, false);
}

/** One whose letters are those of Unicode: what reads secrets, and the characters that may hide them. */
export function exactPattern(written: Written, flags?: string): LatePattern {
  return new LatePattern(written, flags, undefined, true);
}

let last = '';
let lastInSmall = '';

/** A line is asked about by many patterns in turn. */
function inSmallLetters(text: string): string {
  if (text !== last) {
    last = text;
    lastInSmall = text.toLowerCase();
  }
  return lastInSmall;
}
