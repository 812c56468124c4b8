import type { Bilingual, EarlierDocument, ImageFile, JsonDocument } from '../../../index.ts';
import type { Library } from '../../library.ts';
import type { Format } from '../format.ts';
import { overwritingMessages } from './texts.ts';

/** How many changes a message names. */
const mostNamed = 3;

/** What a document says, as far as it is of the protocol and not of how it looks. */
interface Said {
  readonly data: JsonDocument;
  readonly draft: boolean;
  readonly images: ReadonlyMap<string, ImageFile>;
}

/** What would become of a document in the place of another, in one clause; null when it says the same. */
export async function changesOf(
  before: Pick<EarlierDocument, 'draft' | 'images'> & { readonly data: JsonDocument },
  after: Said,
  library: Library,
): Promise<Bilingual | null> {
  const differences = await library.compareProtocols(before.data, after.data);
  const inPlace = differences.map(({ place, message: { sv, en } }) =>
    place === null ? { sv, en } : { sv: `${place} ${sv}`, en: `${place} ${en}` },
  );
  const images = [...before.images]
    .filter(([address, bytes]) => {
      const now = after.images.get(address);
      return now !== undefined && Buffer.compare(now.bytes, bytes) !== 0;
    })
    .map(([address]) => overwritingMessages.imageChanged(address));
  const draft = before.draft === false && after.draft ? [overwritingMessages.becomesDraft()] : [];
  const all = [...inPlace, ...images, ...draft];
  if (all.length === 0) return null;
  const named = all.slice(0, mostNamed);
  const more = all.length > mostNamed ? [overwritingMessages.andMore(all.length - mostNamed)] : [];
  const joined = (language: keyof Bilingual) => [...named, ...more].map((each) => each[language]).join(', ');
  return { sv: joined('sv'), en: joined('en') };
}

/** Whether two documents that don't hold the protocol as data say different things to a reader. */
export async function wordsDiffer(
  before: Uint8Array,
  after: string | Uint8Array,
  format: Format,
  library: Library,
): Promise<boolean> {
  const bytes = Buffer.from(after);
  if (Buffer.compare(before, bytes) === 0) return false;
  if (format !== 'pdf') return wordsOfPage(Buffer.from(before).toString()) !== wordsOfPage(bytes.toString());
  const [one, other] = [await library.textOfPdf(before), await library.textOfPdf(bytes)];
  return one === null || other === null || one.join('\n') !== other.join('\n');
}

/** The words of a page as it is read: without its head, its tags and the space between them. */
function wordsOfPage(html: string): string {
  const body = html.indexOf('<body');
  return html
    .slice(Math.max(body, 0))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
