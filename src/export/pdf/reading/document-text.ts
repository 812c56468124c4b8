import { textOfPage } from './page-text.ts';
import { contentOf, pagesOf, type RevisionReader } from './pages.ts';
import { UnicodeMaps } from './unicode-maps.ts';
import { isArray, isDictionary, type PdfDictionary, type PdfValue } from './values.ts';
import { onOneLine } from '../../../model/text-shapes.ts';

/** The words of a revision. */
export interface DocumentText {
  /** In reading order, one text for each element of the structure that has some. */
  readonly elements: readonly string[];
  /** Of each element, the page that it begins on: its index. */
  readonly pages: readonly number[];
  /** What else the pages show, line by line, such as what repeats on each: one list a page. */
  readonly beside: readonly (readonly string[])[];
}

/** In bytes, all pages together; a thousand pages of our own have some ten million. */
const mostContent = 2 ** 25;

/** Reads the words of a revision. Gives a `DamagedPdf` when its pages can't be read. */
export function textOfDocument(revision: RevisionReader): DocumentText {
  const pages = pagesOf(revision);
  const numbers = new Map(pages.map(({ dictionary }, index) => [dictionary, index]));
  const marked: Map<number, string>[] = [];
  const maps = new UnicodeMaps(revision);
  let left = mostContent;
  const beside = pages.map((page, index) => {
    const content = contentOf(page, revision, left);
    // A file of some kilobytes may have thousands of pages that all paint one packed stream.
    left -= content.length;
    const texts = new Map<number, string>();
    marked[index] = texts;
    let loose = '';
    for (const { mark, text } of textOfPage(page, content, revision, maps)) {
      if (mark === null) loose += text;
      else texts.set(mark, (texts.get(mark) ?? '') + text);
    }
    return linesOf(loose);
  });
  const elements: string[] = [];
  const places: number[] = [];
  for (const marks of elementsOf(revision, numbers)) {
    const text = marks.map(({ page, mark }) => marked[page]?.get(mark) ?? '').join('');
    const line = onOneLine(text.replace(/\u00AD/g, '')).trim();
    if (line === '') continue;
    elements.push(line);
    places.push(marks[0]!.page);
  }
  return { elements, pages: places, beside };
}

interface PlacedMark {
  readonly page: number;
  readonly mark: number;
}

/** The marks of each element of the structure in reading order; of one that is met again, nothing. */
function* elementsOf(
  { catalog, resolve }: RevisionReader,
  pages: ReadonlyMap<PdfValue, number>,
): Generator<PlacedMark[]> {
  const root = resolve(catalog.get('StructTreeRoot'));
  const seen = new Set<PdfValue>();
  const waiting: PdfValue[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (!isDictionary(element) || seen.has(element)) continue;
    seen.add(element);
    const kids = kidsOf(element, resolve);
    const own = pages.get(resolve(element.get('Pg')));
    const marks = kids.flatMap((kid) => markOf(kid, own, pages, resolve));
    if (marks.length > 0) yield marks;
    for (const kid of kids.toReversed()) if (isDictionary(kid) && !isMark(kid)) waiting.push(kid);
  }
}

type Resolve = RevisionReader['resolve'];

function kidsOf(element: PdfDictionary, resolve: Resolve): readonly PdfValue[] {
  const kids = resolve(element.get('K'));
  return isArray(kids) ? kids.map(resolve) : [kids];
}

function isMark(kid: PdfDictionary): boolean {
  return typeof kid.get('MCID') === 'number';
}

function markOf(
  kid: PdfValue,
  own: number | undefined,
  pages: ReadonlyMap<PdfValue, number>,
  resolve: Resolve,
): PlacedMark[] {
  const mark = isDictionary(kid) ? kid.get('MCID') : kid;
  const page = isDictionary(kid) && kid.has('Pg') ? pages.get(resolve(kid.get('Pg'))) : own;
  return typeof mark === 'number' && page !== undefined ? [{ page, mark }] : [];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => onOneLine(line).trim())
    .filter((line) => line !== '');
}
