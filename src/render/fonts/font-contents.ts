import { tableOf } from './font-tables.ts';

/** The code points that the font in this file has glyphs for. */
export function charactersOf(file: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  const cmap = tableOf(file, 'cmap');
  if (cmap === null) return characters;
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, characters);
    if (format === 12) addGroups(subtable, characters);
  }
  return characters;
}

/** The PostScript name of the font in this file, which a PDF knows it by (name ID 6 of OpenType); null when it has none. */
export function postScriptNameOf(file: Buffer): string | null {
  const table = tableOf(file, 'name');
  if (table === null) return null;
  const strings = table.subarray(table.readUInt16BE(4));
  for (let at = 6; at < 6 + table.readUInt16BE(2) * 12; at += 12) {
    const isWindows = table.readUInt16BE(at) === 3;
    if (!isWindows || table.readUInt16BE(at + 6) !== 6) continue;
    const start = table.readUInt16BE(at + 10);
    const text = strings.subarray(start, start + table.readUInt16BE(at + 8));
    return Buffer.from(text).swap16().toString('utf16le');
  }
  return null;
}

/** Bits of `fsType`: no embedding at all, no subsets, bitmaps only. */
const [restricted, noSubsets, bitmapsOnly] = [0x0002, 0x0100, 0x0200];

/** Whether the font's own licence bits let a part of it be embedded in a document (`fsType` of OpenType's `OS/2`). */
export function mayBeEmbedded(file: Buffer): boolean {
  const bits = tableOf(file, 'OS/2')?.readUInt16BE(8) ?? 0;
  return (bits & (restricted | noSubsets | bitmapsOnly)) === 0;
}

/** Whether the font is many in one: its weight is not settled. */
export function isVariable(file: Buffer): boolean {
  return tableOf(file, 'fvar') !== null;
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
