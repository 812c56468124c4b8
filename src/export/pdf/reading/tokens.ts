import { DamagedPdf } from './damage.ts';
import { PdfName, PdfText } from './values.ts';

/** A delimiter such as `<<`, or a word such as `obj` or an operator of a page. */
export class Keyword {
  readonly word: string;

  constructor(word: string) {
    this.word = word;
  }
}

/** The smallest parts of PDF syntax; null is the end. */
export type Token = number | PdfName | PdfText | Keyword | null;

/** In bytes; those of our own files have some thousand. */
const longestText = 2 ** 23;

const space = 1;
const delimiter = 2;
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = space;
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = delimiter;

/** Reads PDF syntax piece by piece (ISO 32000-1, 7.2), of a file or of a page. Gives a `DamagedPdf` for what is none. */
export class Tokens {
  readonly bytes: Uint8Array;
  /** Where the next token is looked for. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  next(): Token {
    this.skipSpace();
    const code = this.bytes[this.at];
    if (code === undefined) return null;
    switch (code) {
      case 0x2f:
        return this.#name();
      case 0x28:
        return this.#literal();
      case 0x3c:
        return this.bytes[this.at + 1] === 0x3c ? this.#delimiter('<<') : this.#hexadecimal();
      case 0x3e:
        if (this.bytes[this.at + 1] === 0x3e) return this.#delimiter('>>');
        break;
      case 0x5b:
      case 0x5d:
      case 0x7b:
      case 0x7d:
        return this.#delimiter(String.fromCharCode(code));
      default:
        return this.#regular();
    }
    throw unreadable();
  }

  /** Passes over white space and comments. */
  skipSpace(): void {
    for (;;) {
      const code = this.bytes[this.at];
      if (code === undefined) return;
      if (code === 0x25) {
        while (this.at < this.bytes.length && !isLineEnd(this.bytes[this.at]!)) this.at++;
      } else if (kinds[code] === space) this.at++;
      else return;
    }
  }

  /** Whether the next token is that word; then it is passed. */
  take(word: string): boolean {
    const start = this.at;
    const token = this.next();
    if (token instanceof Keyword && token.word === word) return true;
    this.at = start;
    return false;
  }

  #delimiter(word: string): Keyword {
    this.at += word.length;
    return new Keyword(word);
  }

  #run(): string {
    const start = this.at;
    while (this.at < this.bytes.length && kinds[this.bytes[this.at]!] === 0) this.at++;
    return latin(this.bytes, start, this.at);
  }

  #regular(): number | Keyword {
    const word = this.#run();
    return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : new Keyword(word);
  }

  #name(): PdfName {
    this.at++;
    return new PdfName(
      this.#run().replace(/#([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
  }

  #hexadecimal(): PdfText {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) throw unreadable();
    const digits = latin(this.bytes, this.at + 1, end).replace(/[\0\t\n\f\r ]+/g, '');
    if (/[^\dA-Fa-f]/.test(digits)) throw unreadable();
    this.at = end + 1;
    return new PdfText(
      Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1'),
    );
  }

  #literal(): PdfText {
    const parts: number[] = [];
    let depth = 0;
    for (this.at++; ; this.at++) {
      const code = this.bytes[this.at];
      if (code === undefined || parts.length > longestText) throw unreadable();
      if (code === 0x5c) {
        const escaped = this.#escape();
        if (escaped !== null) parts.push(escaped);
        continue;
      }
      if (code === 0x28) depth++;
      if (code === 0x29 && depth-- === 0) break;
      if (code === 0x0d) {
        parts.push(0x0a);
        if (this.bytes[this.at + 1] === 0x0a) this.at++;
      } else parts.push(code);
    }
    this.at++;
    return new PdfText(Buffer.from(parts).toString('latin1'));
  }

  /** The byte that is meant, null for a line that goes on; `at` ends on the last byte of the escape. */
  #escape(): number | null {
    const code = this.bytes[++this.at];
    if (code === undefined) throw unreadable();
    if (code === 0x0d && this.bytes[this.at + 1] === 0x0a) this.at++;
    if (isLineEnd(code)) return null;
    const digits = /^[0-7]{1,3}/.exec(latin(this.bytes, this.at, this.at + 3))?.[0];
    if (digits !== undefined) {
      this.at += digits.length - 1;
      return parseInt(digits, 8) & 0xff;
    }
    return escapes[code] ?? code;
  }
}

const escapes: Readonly<Record<number, number>> = { 0x6e: 10, 0x72: 13, 0x74: 9, 0x62: 8, 0x66: 12 };

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Bytes as text, one character each. */
export function latin(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);
}

function unreadable(): DamagedPdf {
  return new DamagedPdf('tecken som inte hör till formatet', 'characters that are not of the format');
}
