import { parseToUnicode, type UnicodeMap } from '../content/to-unicode.ts';
import { DamagedPdf } from './damage.ts';
import { decodeStream } from './decode-stream.ts';
import type { RevisionReader } from './pages.ts';
import type { PdfStream } from './values.ts';

/** In bytes; one font of ours has some thousand. */
const largestMap = 2 ** 22;
const mostInAll = 2 ** 25;

/** Which characters the codes of fonts stand for; each is read once, however many pages use it. */
export class UnicodeMaps {
  readonly #resolve: RevisionReader['resolve'];
  readonly #known = new Map<PdfStream, UnicodeMap>();
  #left = mostInAll;

  constructor({ resolve }: RevisionReader) {
    this.#resolve = resolve;
  }

  /** Gives a `DamagedPdf` when it is too much. */
  of(stream: PdfStream): UnicodeMap {
    const known = this.#known.get(stream);
    if (known !== undefined) return known;
    const { content } = decodeStream(stream, this.#resolve, largestMap);
    this.#left -= content.length;
    if (this.#left < 0) throw new DamagedPdf('typsnitten är för stora', 'the fonts are too large');
    const map = parseToUnicode(Buffer.from(content).toString('latin1'));
    this.#known.set(stream, map);
    return map;
  }
}
