import { inflateSync } from 'node:zlib';
import { tableOfWoff2 } from './woff2.ts';

/** The containers that a font may come in, as CSS calls them. `opentype` is one with PostScript outlines. */
export type FontFormat = 'woff2' | 'woff' | 'truetype' | 'opentype';

const signatures: Readonly<Record<string, FontFormat>> = {
  wOF2: 'woff2',
  wOFF: 'woff',
  OTTO: 'opentype',
  '\0\u0001\0\0': 'truetype',
  true: 'truetype',
};

/** The container that `file` is, by its first bytes; null for anything but a font. */
export function formatOf(file: Buffer): FontFormat | null {
  return signatures[file.toString('latin1', 0, 4)] ?? null;
}

/** Whether the outlines are those of PostScript (CFF) and not of TrueType. */
export function hasPostScriptOutlines(file: Buffer): boolean {
  const isPacked = formatOf(file)?.startsWith('woff') === true;
  return file.toString('latin1', isPacked ? 4 : 0, isPacked ? 8 : 4) === 'OTTO';
}

/** The tables of a font that are read here, as OpenType calls them. */
export type FontTable = 'cmap' | 'name' | 'OS/2' | 'fvar';

/** A table of the font in `file`; null when it has none such. */
export function tableOf(file: Buffer, tag: FontTable): Buffer | null {
  switch (formatOf(file)) {
    case 'woff2':
      return tableOfWoff2(file, tag);
    case 'woff':
      return tableOfWoff(file, tag);
    case null:
      return null;
    default:
      return tableOfOpenType(file, tag);
  }
}

/** https://learn.microsoft.com/typography/opentype/spec/otff#table-directory */
function tableOfOpenType(file: Buffer, tag: FontTable): Buffer | null {
  for (let at = 12; at < 12 + file.readUInt16BE(4) * 16; at += 16) {
    if (file.toString('latin1', at, at + 4) !== tag) continue;
    const offset = file.readUInt32BE(at + 8);
    return file.subarray(offset, offset + file.readUInt32BE(at + 12));
  }
  return null;
}

/** https://www.w3.org/TR/WOFF/#TableDirectory */
function tableOfWoff(file: Buffer, tag: FontTable): Buffer | null {
  for (let at = 44; at < 44 + file.readUInt16BE(12) * 20; at += 20) {
    if (file.toString('latin1', at, at + 4) !== tag) continue;
    const [offset, stored, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field));
    const data = file.subarray(offset, offset! + stored!);
    return stored === length ? data : inflateSync(data);
  }
  return null;
}
