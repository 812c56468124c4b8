import { DamagedPdf } from './damage.ts';
import type { Revision } from './open-pdf.ts';
import { decodeStream, largestStream } from './decode-stream.ts';
import { PdfStream, isArray, isDictionary, type PdfDictionary, type PdfValue } from './values.ts';

/** A page of a revision. */
export interface Page {
  /** As it is in the file: the same object each time. */
  readonly dictionary: PdfDictionary;
  /** With what it inherits from the nodes above it (ISO 32000-1, 7.7.3.4). */
  readonly entries: PdfDictionary;
}

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const mostPages = 20_000;

/** The pages of a revision in order. Gives a `DamagedPdf` when they are no tree. */
export function pagesOf({ catalog, resolve }: RevisionReader): Page[] {
  const pages: Page[] = [];
  const seen = new Set<PdfValue>();
  const waiting: { readonly node: PdfValue; readonly above: PdfDictionary }[] = [
    { node: resolve(catalog.get('Pages')), above: new Map() },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, above } = next;
    if (!isDictionary(node) || pages.length > mostPages) throw noTree();
    const own = inherited.filter((key) => node.has(key)).map((key) => [key, node.get(key)!] as const);
    const entries = new Map([...above, ...own]);
    const kids = resolve(node.get('Kids'));
    if (!isArray(kids)) {
      pages.push({ dictionary: node, entries: new Map([...entries, ...node]) });
      continue;
    }
    if (seen.has(node) || kids.length > mostPages) throw noTree();
    seen.add(node);
    for (const kid of kids.toReversed()) waiting.push({ node: resolve(kid), above: entries });
  }
  return pages;
}

/** What a page paints, as one piece. `limit` is the most bytes that it may come to. */
export function contentOf(page: Page, { resolve }: RevisionReader, limit = largestStream): Uint8Array {
  const contents = resolve(page.entries.get('Contents'));
  const streams = isArray(contents) ? contents.map(resolve) : contents === null ? [] : [contents];
  const parts: Uint8Array[] = [];
  let left = limit;
  for (const stream of streams) {
    if (!(stream instanceof PdfStream))
      throw new DamagedPdf('en sida saknar innehåll', 'a page lacks its content');
    const { content, filters } = decodeStream(stream, resolve, left);
    if (filters.length > 0)
      throw new DamagedPdf('en sida går inte att packa upp', "a page can't be unpacked");
    left -= content.length;
    if (left < 0) throw new DamagedPdf('en sida är för stor', 'a page is too large');
    parts.push(content, newLine);
  }
  return parts.length === 2 ? parts[0]! : Buffer.concat(parts);
}

/** A piece of syntax never goes on in the next stream. */
const newLine = Buffer.from('\n');

/** What it takes to read pages; `resolve` may be passed around by itself. */
export type RevisionReader = Pick<Revision, 'catalog' | 'resolve'>;

function noTree(): DamagedPdf {
  return new DamagedPdf('sidorna hänger inte ihop', 'the pages make no tree');
}
