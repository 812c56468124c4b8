/** Glyphs one after the other on a line, as Chromium writes all its text. */
const glyphsAlong = /(?:\s-?[\d.]+ 0 Td <(?:[\da-f]{2})+> Tj)+/y;

const whitespace = 1;
const delimiter = 2;
const classes = characterClasses();

/**
 * Reads the operations of a content stream (ISO 32000-1, 7.8.2), one `next` at a time.
 *
 * The stream is given as a string of one character per byte; all offsets are in it. Inline images (`BI`) are not
 * understood: Chromium writes none.
 */
export class ContentReader {
  readonly source: string;
  /** Such as `Tj`; empty at the end of the stream. */
  operator = '';
  /** Where the operation's first operand begins, or the operator if it has none. */
  start = 0;
  /** The offset just after the operator. */
  end = 0;
  operandCount = 0;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(source: string) {
    this.source = source;
  }

  /** Moves to the next operation; false at the end of the stream. */
  next(): boolean {
    this.operandCount = 0;
    let at = this.end;
    for (;;) {
      at = this.#skipSpace(at);
      if (at >= this.source.length) return this.#finish();
      const end = this.#endOfToken(at);
      if (isOperand(this.source.charCodeAt(at))) {
        this.#starts[this.operandCount] = at;
        this.#ends[this.operandCount++] = end;
        at = end;
      } else {
        this.start = this.operandCount > 0 ? this.#starts[0]! : at;
        this.operator = this.source.slice(at, end);
        this.end = end;
        return true;
      }
    }
  }

  /** The operand as written, 0-based. Empty when there is none. */
  operand(index: number): string {
    return index < this.operandCount ? this.source.slice(this.#starts[index], this.#ends[index]) : '';
  }

  number(index: number): number {
    return Number(this.operand(index));
  }

  /**
   * After a glyph has been shown: passes over those that stand after it on the line, which are most of any page, and gives their codes in
   * hexadecimal; empty when there are none.
   */
  passAlong(): string {
    glyphsAlong.lastIndex = this.end;
    if (!glyphsAlong.test(this.source)) return '';
    const first = this.source.indexOf('<', this.end) + 1;
    this.end = glyphsAlong.lastIndex;
    return this.source.slice(first, this.end - '> Tj'.length).replaceAll(/>[^<]*</g, '');
  }

  #finish(): false {
    this.operator = '';
    this.start = this.end = this.source.length;
    return false;
  }

  #skipSpace(at: number): number {
    for (; at < this.source.length; at++) {
      const code = this.source.charCodeAt(at);
      if (code === 0x25) at = this.#endOfComment(at);
      else if (classes[code] !== whitespace) break;
    }
    return at;
  }

  #endOfComment(at: number): number {
    while (at < this.source.length && this.source[at] !== '\n' && this.source[at] !== '\r') at++;
    return at;
  }

  /** Arrays and dictionaries count as one token. */
  #endOfToken(at: number): number {
    const { source } = this;
    switch (source.charCodeAt(at)) {
      case 0x28: // (
        return this.#endOfString(at);
      case 0x5b: // [
        return this.#endOfNested(at + 1, ']');
      case 0x3c: // <
        if (source[at + 1] === '<') return this.#endOfNested(at + 2, '>>');
        return this.#endOfHexString(at);
      case 0x2f: // /
        return this.#endOfWord(at + 1);
      default:
        return Math.max(this.#endOfWord(at), at + 1);
    }
  }

  #endOfWord(at: number): number {
    while (at < this.source.length && classes[this.source.charCodeAt(at)] === 0) at++;
    return at;
  }

  #endOfHexString(at: number): number {
    const close = this.source.indexOf('>', at);
    return close < 0 ? this.source.length : close + 1;
  }

  #endOfString(at: number): number {
    for (let depth = 0; at < this.source.length; at++) {
      const char = this.source[at];
      if (char === '\\') at++;
      else if (char === '(') depth++;
      else if (char === ')' && --depth === 0) return at + 1;
    }
    return at;
  }

  #endOfNested(at: number, close: string): number {
    for (;;) {
      at = this.#skipSpace(at);
      if (at >= this.source.length) return at;
      if (this.source.startsWith(close, at)) return at + close.length;
      at = this.#endOfToken(at);
    }
  }
}

/** Operands begin with a digit, a sign, a point, or one of `( [ < /`; `true`, `false` and `null` occur only within. */
function isOperand(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x2b ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0x3c ||
    code === 0x2f
  );
}

function characterClasses(): Uint8Array {
  const table = new Uint8Array(256);
  for (const code of [0, 9, 10, 12, 13, 32]) table[code] = whitespace;
  for (const char of '()<>[]{}/%') table[char.charCodeAt(0)] = delimiter;
  return table;
}
