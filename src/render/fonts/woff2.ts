import { brotliDecompressSync } from 'node:zlib';

/** Places in the table directory of a WOFF2 file: https://www.w3.org/TR/WOFF2/#table_dir_format */
const headerLength = 48;
const cmapTag = 0;
const nameTag = 5;
const glyfTag = 10;
const locaTag = 11;
const arbitraryTag = 63;

/** The code points that the font in this WOFF2 file has glyphs for. */
export function charactersOfWoff2(file: Buffer): ReadonlySet<number> {
  const cmap = tableOf(file, cmapTag);
  const characters = new Set<number>();
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, characters);
    if (format === 12) addGroups(subtable, characters);
  }
  return characters;
}

/** The PostScript name of the font in this WOFF2 file, which a PDF knows it by (name ID 6 of OpenType). */
export function postScriptNameOfWoff2(file: Buffer): string {
  const table = tableOf(file, nameTag);
  const strings = table.subarray(table.readUInt16BE(4));
  for (let at = 6; at < 6 + table.readUInt16BE(2) * 12; at += 12) {
    const isWindows = table.readUInt16BE(at) === 3;
    if (!isWindows || table.readUInt16BE(at + 6) !== 6) continue;
    const start = table.readUInt16BE(at + 10);
    const text = strings.subarray(start, start + table.readUInt16BE(at + 8));
    return Buffer.from(text).swap16().toString('utf16le');
  }
  throw new Error('The font has no PostScript name.');
}

/** A table that WOFF2 stores as it is in OpenType. */
function tableOf(file: Buffer, wanted: number): Buffer {
  const tables = brotliDecompressSync(fontData(file));
  const directory = new Directory(file);
  let offset = 0;
  for (let index = file.readUInt16BE(12); index > 0; index--) {
    const { tag, length } = directory.next();
    if (tag === wanted) return tables.subarray(offset, offset + length);
    offset += length;
  }
  throw new Error(`The font has no table ${wanted}.`);
}

function fontData(file: Buffer): Buffer {
  const directory = new Directory(file);
  for (let index = file.readUInt16BE(12); index > 0; index--) directory.next();
  return file.subarray(directory.position, directory.position + file.readUInt32BE(20));
}

class Directory {
  readonly #file: Buffer;
  position = headerLength;

  constructor(file: Buffer) {
    this.#file = file;
  }

  /** The next table: its number among the known tags, and its length in the decompressed data. */
  next(): { tag: number; length: number } {
    const flags = this.#file.readUInt8(this.position++);
    const tag = flags & 0x3f;
    const transform = flags >> 6;
    if (tag === arbitraryTag) this.position += 4;
    const length = this.#base128();
    const isTransformed = tag === glyfTag || tag === locaTag ? transform !== 3 : transform !== 0;
    return { tag, length: isTransformed ? this.#base128() : length };
  }

  #base128(): number {
    let value = 0;
    for (;;) {
      const byte = this.#file.readUInt8(this.position++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  }
}

/** cmap format 4: segments of the Basic Multilingual Plane. */
function addSegments(subtable: Buffer, characters: Set<number>): void {
  const doubledCount = subtable.readUInt16BE(6);
  for (let at = 0; at < doubledCount; at += 2) {
    const last = subtable.readUInt16BE(14 + at);
    const first = subtable.readUInt16BE(16 + doubledCount + at);
    for (let code = first; code <= last && code < 0xffff; code++) characters.add(code);
  }
}

/** cmap format 12: groups of all planes. */
function addGroups(subtable: Buffer, characters: Set<number>): void {
  const count = subtable.readUInt32BE(12);
  for (let index = 0; index < count; index++) {
    const first = subtable.readUInt32BE(16 + index * 12);
    const last = subtable.readUInt32BE(20 + index * 12);
    for (let code = first; code <= last; code++) characters.add(code);
  }
}
