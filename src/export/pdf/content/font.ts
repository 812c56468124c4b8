import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { parseToUnicode, type UnicodeMap } from './to-unicode.ts';

/** What a glyph without a Unicode value reads as. */
const unknownCharacter = '\uFFFD';

/** A font as the pages use it. */
export class Font {
  /** PostScript name, without the prefix of a subset. */
  readonly name: string;
  readonly isEmbedded: boolean;
  /** Hexadecimal digits per code: four in the composite fonts that Chromium writes, two in the others. */
  readonly codeLength: 2 | 4;
  /** All codes that are shown with the font. */
  readonly usedCodes = new Set<number>();
  readonly #unicode: UnicodeMap;

  constructor(dict: PDFDict) {
    this.codeLength = nameAt(dict, 'Subtype') === 'Type0' ? 4 : 2;
    this.name = (nameAt(dict, 'BaseFont') ?? nameAt(dict, 'Name') ?? 'Type3').replace(/^[A-Z]{6}\+/, '');
    this.isEmbedded = isEmbedded(dict);
    const cmap = dict.lookup(PDFName.of('ToUnicode'));
    this.#unicode = cmap instanceof PDFRawStream ? parseToUnicode(textOfStream(cmap)) : new Map();
  }

  /** Takes note of codes that are shown, given in hexadecimal. */
  use(digits: string): void {
    for (let at = 0; at < digits.length; at += this.codeLength) {
      this.usedCodes.add(hexNumber(digits, at, this.codeLength));
    }
  }

  /** The text of codes in hexadecimal. */
  read(digits: string): string {
    let text = '';
    for (let at = 0; at < digits.length; at += this.codeLength) {
      text += this.character(hexNumber(digits, at, this.codeLength));
    }
    return text;
  }

  character(code: number): string {
    return this.#unicode.get(code) ?? unknownCharacter;
  }
}

/** The number that `length` hexadecimal digits give; without making a string of each, as there is one per glyph. */
function hexNumber(digits: string, start: number, length: number): number {
  let number = 0;
  for (let at = start; at < start + length; at++) {
    const code = digits.charCodeAt(at);
    number = number * 16 + (code <= 0x39 ? code - 0x30 : (code & 0xdf) - 0x37);
  }
  return number;
}

function isEmbedded(dict: PDFDict): boolean {
  if (nameAt(dict, 'Subtype') === 'Type3') return true;
  const descendant = dict.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? dict;
  const descriptor = descendant.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
}

function nameAt(dict: PDFDict, key: string): string | undefined {
  return dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText();
}

function textOfStream(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}
