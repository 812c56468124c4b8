import { runTool } from '../export/pdf/tools.ts';

/** What stands at the foot or the head of a printed page as no printer would leave it. */
export interface Stranded {
  readonly page: number;
  readonly what: 'heading last on a page' | 'lone line on a page' | 'lone item on the last page';
  readonly text: string;
}

/** A line of print: its letters and digits, and where it ends, in points from the head of the page. */
interface Line {
  readonly text: string;
  readonly letters: string;
  readonly y: number;
}

/** The margins of a page, in points, where whose protocol it is and the number of the page stand. */
const margins = { top: 60, bottom: 66 };

/** The headings (and `headers` of tables) and lone lines that the breaks between the pages of `pdf` have parted from what they belong to. */
export function strandedIn(pdf: Uint8Array, html: string, headers: readonly string[] = []): Stranded[] {
  const headings = new Set([...headingsOf(html), ...headers].map(lettersOf));
  const entries = entriesOf(html).map(lettersOf);
  const pages = pagesOf(pdf);
  return pages.flatMap((lines, index) => {
    const place = { isFirst: index === 0, isLast: index === pages.length - 1, headings, entries };
    const what = strandedOn(lines, place);
    return what === null ? [] : [{ page: index + 1, what, text: lines.map(({ text }) => text).join(' / ') }];
  });
}

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly headings: ReadonlySet<string>;
  /** Of the list of items, in order: the same words as the headings. */
  readonly entries: readonly string[];
}

function strandedOn(
  lines: readonly Line[],
  { isFirst, isLast, headings, entries }: Place,
): Stranded['what'] | null {
  if (!isLast && endsWithHeading(lines, headings) && !endsWithEntry(lines, entries))
    return 'heading last on a page';
  if (isFirst) return null;
  if (lines.length === 1) return 'lone line on a page';
  const isLoneItem = isLast && lines.length === 2 && headings.has(lines[0]!.letters);
  return isLoneItem ? 'lone item on the last page' : null;
}

/** Whether the last lines are a heading: it may be three lines long. */
function endsWithHeading(lines: readonly Line[], headings: ReadonlySet<string>): boolean {
  return [1, 2, 3].some((count) =>
    headings.has(
      lines
        .slice(-count)
        .map(({ letters }) => letters)
        .join(''),
    ),
  );
}

/** Whether the last line is of the list of items: the entry before it stands above it. */
function endsWithEntry(lines: readonly Line[], entries: readonly string[]): boolean {
  const [above, last] = lines.slice(-2);
  const at = entries.indexOf(last?.letters ?? '');
  return at > 0 && above!.letters.endsWith(entries[at - 1]!);
}

function entriesOf(html: string): string[] {
  const list = /<nav class="item-list"[^]*?<\/nav>/.exec(html)?.[0] ?? '';
  return [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, words = '']) => wordsOf(words));
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&[a-z#\d]+;/g, '');
}

/** Those with something below them: an item may be no more than its heading. */
function headingsOf(html: string): string[] {
  const main = html.slice(html.indexOf('<main>'));
  return [...main.matchAll(/<h([2-6])[^>]*>(.*?)<\/h\1>(?!\s*<\/article>)/gs)].map(([, , words = '']) =>
    wordsOf(words),
  );
}

/** The lines of each page between its margins, from the head. */
function pagesOf(pdf: Uint8Array): Line[][] {
  const boxes = runTool('pdftotext', ['-bbox', 'FILE', '-'], pdf).toString();
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) => {
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
      const words = [...page.matchAll(/yMax="([\d.]+)">(.*?)<\/word>/g)]
        .map(([, y, text = '']) => ({ y: Number(y), text: text.replace(/&[a-z#\d]+;/g, '') }))
        .filter(({ y }) => y > margins.top && y < height - margins.bottom)
        .toSorted((one, other) => one.y - other.y);
      const lines: { y: number; text: string }[] = [];
      for (const word of words) {
        const line = lines.at(-1);
        if (line !== undefined && word.y - line.y < lineStep) line.text += ` ${word.text}`;
        else lines.push({ ...word });
      }
      return lines.map((line) => ({ ...line, letters: lettersOf(line.text) }));
    });
}

/** In points: words of one line stand nearer than that, in whatever fonts. */
const lineStep = 5;

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
