import type { UnicodeMap } from '../content/to-unicode.ts';
import { DamagedPdf } from './damage.ts';
import type { Page, RevisionReader } from './pages.ts';
import { Keyword, Tokens, type Token } from './tokens.ts';
import type { UnicodeMaps } from './unicode-maps.ts';
import { PdfName, PdfStream, PdfText, isDictionary, nameAt, type PdfDictionary } from './values.ts';

/** Text that a page shows in one go. */
export interface Piece {
  /** The number that the structure knows it by; null for text outside of it, such as a running header. */
  readonly mark: number | null;
  readonly text: string;
}

/** The text that a page with that content shows, in the order of painting; not that of forms within it. */
export function textOfPage(
  page: Page,
  content: Uint8Array,
  revision: RevisionReader,
  maps: UnicodeMaps,
): Piece[] {
  const fonts = new FontReader(page, revision, maps);
  const tokens = new Tokens(content);
  const pieces: Piece[] = [];
  const open: { readonly mark: number | null; readonly isReplaced: boolean }[] = [];
  let operands: Token[] = [];
  const show = (text: string) => {
    if (text !== '') pieces.push({ mark: open.findLast(({ mark }) => mark !== null)?.mark ?? null, text });
  };
  for (let token = tokens.next(); token !== null; token = tokens.next()) {
    if (!(token instanceof Keyword) || delimiters.has(token.word)) {
      // A page that would be one endless operand.
      if (operands.length > 100_000)
        throw new DamagedPdf('en sida går inte att läsa', "a page can't be read");
      operands.push(token);
      continue;
    }
    switch (token.word) {
      case 'Tf':
        fonts.select(operands[0]);
        break;
      case 'ET':
        show('\n');
        break;
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        if (!open.some(({ isReplaced }) => isReplaced)) show(fonts.read(operands));
        break;
      case 'BMC':
        open.push({ mark: null, isReplaced: false });
        break;
      case 'BDC': {
        const actual = valueAfter(operands, 'ActualText');
        const mark = valueAfter(operands, 'MCID');
        open.push({ mark: typeof mark === 'number' ? mark : null, isReplaced: actual instanceof PdfText });
        if (actual instanceof PdfText) show(actual.text);
        // The end of a divided word stands on the line before, as `joinDividedWords` has it.
        if (actual instanceof PdfText && actual.text === '' && pieces.at(-1)?.text === '\n') pieces.pop();
        break;
      }
      case 'EMC':
        open.pop();
        break;
    }
    operands = [];
  }
  return pieces;
}

const delimiters: ReadonlySet<string> = new Set(['[', ']', '<<', '>>', 'true', 'false', 'null']);

function valueAfter(operands: readonly Token[], key: string): Token {
  const at = operands.findIndex((operand) => operand instanceof PdfName && operand.name === key);
  return at < 0 ? null : (operands[at + 1] ?? null);
}

/** Reads glyphs by the font that is selected. */
class FontReader {
  readonly #revision: RevisionReader;
  readonly #maps: UnicodeMaps;
  readonly #fonts: PdfDictionary | null;
  readonly #read = new Map<string, { readonly map: UnicodeMap | null; readonly width: 1 | 2 }>();
  #name = '';

  constructor(page: Page, revision: RevisionReader, maps: UnicodeMaps) {
    const resources = revision.resolve(page.entries.get('Resources'));
    const fonts = isDictionary(resources) ? revision.resolve(resources.get('Font')) : null;
    this.#revision = revision;
    this.#maps = maps;
    this.#fonts = isDictionary(fonts) ? fonts : null;
  }

  select(name: Token | undefined): void {
    this.#name = name instanceof PdfName ? name.name : '';
  }

  read(operands: readonly Token[]): string {
    const { map, width } = this.#font();
    let text = '';
    for (const operand of operands) {
      if (!(operand instanceof PdfText)) continue;
      const { bytes } = operand;
      for (let at = 0; at + width <= bytes.length; at += width) {
        const code =
          width === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);
        text += map === null ? String.fromCharCode(code) : (map.get(code) ?? '\uFFFD');
      }
    }
    return text;
  }

  #font() {
    const known = this.#read.get(this.#name);
    if (known !== undefined) return known;
    const { resolve } = this.#revision;
    const font = resolve(this.#fonts?.get(this.#name));
    const entries = isDictionary(font) ? font : null;
    const stream = resolve(entries?.get('ToUnicode'));
    const map = stream instanceof PdfStream ? this.#maps.of(stream) : null;
    const found = { map, width: nameAt(entries, 'Subtype') === 'Type0' ? 2 : 1 } as const;
    this.#read.set(this.#name, found);
    return found;
  }
}
