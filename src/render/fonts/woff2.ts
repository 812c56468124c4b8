import { brotliDecompressSync } from 'node:zlib';

/** Places in the table directory of a WOFF2 file: https://www.w3.org/TR/WOFF2/#table_dir_format */
const headerLength = 48;
const glyfTag = 10;
const locaTag = 11;
const arbitraryTag = 63;

/** The numbers that WOFF2 has for tables; only those that it stores as they are in OpenType. */
const tags = { cmap: 0, name: 5, 'OS/2': 6, fvar: 47 } as const;

/** A table of the font in a WOFF2 file; null when it has none such. */
export function tableOfWoff2(file: Buffer, tag: keyof typeof tags): Buffer | null {
  const directory = new Directory(file);
  let offset = 0;
  let found: { offset: number; length: number } | null = null;
  for (let index = file.readUInt16BE(12); index > 0; index--) {
    const { tag: number, length } = directory.next();
    if (number === tags[tag]) found = { offset, length };
    offset += length;
  }
  if (found === null) return null;
  const data = file.subarray(directory.position, directory.position + file.readUInt32BE(20));
  return unpack(file, data).subarray(found.offset, found.offset + found.length);
}

/** The tables of a file that is still in use: one is seldom asked for alone. */
const unpacked = new WeakMap<Buffer, Buffer>();

function unpack(file: Buffer, data: Buffer): Buffer {
  const known = unpacked.get(file);
  if (known !== undefined) return known;
  const tables = brotliDecompressSync(data);
  unpacked.set(file, tables);
  return tables;
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
