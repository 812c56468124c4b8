/** A name, such as `/Type`, without its slash and with its `#` codes resolved. */
export class PdfName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A string, however it is written: one character for each byte. */
export class PdfText {
  readonly bytes: string;

  constructor(bytes: string) {
    this.bytes = bytes;
  }

  /** As people read it: UTF-16 where it says so, else one character a byte (ISO 32000-1, 7.9.2.2). */
  get text(): string {
    if (!this.bytes.startsWith('\xFE\xFF')) return this.bytes;
    const units = Buffer.from(this.bytes.slice(2), 'latin1');
    return units
      .subarray(0, units.length & ~1)
      .swap16()
      .toString('utf16le');
  }
}

/** A reference to an object of the file. */
export class PdfReference {
  readonly number: number;
  readonly generation: number;

  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A stream as it stands in the file. */
export class PdfStream {
  readonly dictionary: PdfDictionary;
  /** Still compressed. */
  readonly content: Uint8Array;

  constructor(dictionary: PdfDictionary, content: Uint8Array) {
    this.dictionary = dictionary;
    this.content = content;
  }
}

/** Any object of a PDF (ISO 32000-1, 7.3). */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfText
  | PdfReference
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[];

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The dictionary that a value is, or that a stream has. */
export function entriesOf(value: PdfValue | undefined): PdfDictionary | null {
  if (value instanceof PdfStream) return value.dictionary;
  return isDictionary(value) ? value : null;
}

/** The name that stands at a key; null for anything else. */
export function nameAt(dictionary: PdfDictionary | null, key: string): string | null {
  const value = dictionary?.get(key);
  return value instanceof PdfName ? value.name : null;
}
