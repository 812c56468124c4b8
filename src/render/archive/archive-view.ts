import type { Bilingual } from '../../model/diagnostic.ts';
import type { ArchiveEntry, ArchivedItem } from './archive-entry.ts';
import { archiveLabels, contentsLabel, extentLabel } from './archive-labels.ts';
import { WordIndex } from './word-index.ts';

/** A protocol in an archive, with its documents. */
export interface ArchivedProtocol {
  readonly entry: ArchiveEntry;
  /** At least one; the first is the one to read. */
  readonly documents: readonly ArchivedDocument[];
}

export interface ArchivedDocument {
  /** `PDF`, as the reader is told. */
  readonly format: string;
  /** Path relative to the index, with `/`. */
  readonly path: string;
}

/** All that the template of the index sees. */
export interface ArchiveView {
  readonly language: 'sv' | 'en';
  readonly label: Readonly<Record<keyof typeof archiveLabels, string>>;
  readonly extent: string;
  readonly bodies: readonly string[];
  /** The words to search for, see `WordIndex`. */
  readonly words: string;
  /** Newest first, undated last. */
  readonly years: readonly YearView[];
}

interface YearView {
  readonly id: string;
  readonly name: string;
  readonly bodies: readonly { readonly name: string; readonly protocols: readonly ProtocolView[] }[];
}

interface ProtocolView {
  readonly title: string;
  readonly date: string | null;
  /** Its language, where that is not the page's. */
  readonly lang: string | null;
  readonly draft: boolean;
  /** Numbers that it goes by. */
  readonly numbers: readonly string[];
  readonly href: string;
  readonly others: readonly { readonly format: string; readonly href: string }[];
  readonly contents: string;
  readonly people: string | null;
  readonly items: readonly ItemView[];
}

interface ItemView extends Pick<ArchivedItem, 'label' | 'title' | 'caseNumbers'> {
  /** Its place in the HTML; null where there is none. */
  readonly href: string | null;
  readonly decisions: readonly { readonly lines: readonly string[] }[];
}

const byName = new Intl.Collator('sv', { numeric: true }).compare;

/** Puts an archive in order: by year, the newest first, then by body, then by date. The same archive gives the same view. */
export function archiveView(protocols: readonly ArchivedProtocol[]): ArchiveView {
  const english = protocols.filter(({ entry }) => entry.language === 'en').length;
  const language = 2 * english > protocols.length ? 'en' : 'sv';
  const say = (text: Bilingual) => text[language];
  const labels = Object.entries(archiveLabels).map(([key, text]) => [key, say(text)]);
  const label = Object.fromEntries(labels) as ArchiveView['label'];
  const bodyOf = ({ entry }: ArchivedProtocol) => entry.body ?? label.withoutBody;
  const years = grouped(protocols, ({ entry }) => entry.date?.slice(0, 4) ?? '');
  const named = [...years.keys()].toSorted((one, other) => byName(other, one));
  const index = new WordIndex();
  const viewed = (name: string, protocol: ArchivedProtocol) => {
    addWords(index, name, protocol.entry);
    return protocolView(protocol, language);
  };
  const shownYears = named.map((year) => ({
    id: year === '' ? 'utan-datum' : year,
    name: year === '' ? label.undated : year,
    bodies: [...grouped(years.get(year)!, bodyOf)]
      .toSorted(([one], [other]) => byName(one, other))
      .map(([name, ofBody]) => ({
        name,
        protocols: ofBody.toSorted(newestFirst).map((protocol) => viewed(name, protocol)),
      })),
  }));
  return {
    language,
    label,
    extent: say(
      extentLabel(
        protocols.length,
        named.filter((year) => year !== ''),
      ),
    ),
    bodies: [...new Set(protocols.map(bodyOf))].toSorted(byName),
    years: shownYears,
    words: index.toJson(),
  };
}

/** In the order of the page: a protocol, then its items. */
function addWords(index: WordIndex, body: string, entry: ArchiveEntry): void {
  const { title, date, protocolNumber, caseNumbers, people, words, items } = entry;
  index.addPlace([body, title, date, protocolNumber, ...caseNumbers, ...people], words);
  for (const item of items)
    index.addPlace([item.label, item.title, ...item.caseNumbers, ...item.decisions], item.words);
}

function grouped(
  protocols: readonly ArchivedProtocol[],
  keyOf: (protocol: ArchivedProtocol) => string,
): Map<string, readonly ArchivedProtocol[]> {
  const groups = new Map<string, ArchivedProtocol[]>();
  for (const protocol of protocols) {
    const key = keyOf(protocol);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [protocol]);
    else group.push(protocol);
  }
  return groups;
}

function newestFirst(one: ArchivedProtocol, other: ArchivedProtocol): number {
  const key = ({ entry }: ArchivedProtocol) => entry.date ?? '';
  return byName(key(other), key(one)) || byName(one.documents[0]!.path, other.documents[0]!.path);
}

function protocolView({ entry, documents }: ArchivedProtocol, language: 'sv' | 'en'): ProtocolView {
  const { title, date, items, draft, protocolNumber, caseNumbers, people } = entry;
  const [first, ...others] = documents.map(({ format, path }) => ({ format, href: hrefOf(path) }));
  const page = [first!, ...others].find(({ format }) => format === 'HTML');
  const decided = items.filter(({ decisions }) => decisions.length > 0).length;
  return {
    title,
    date,
    lang: entry.language === language ? null : entry.language,
    draft,
    numbers: [...(protocolNumber === null ? [] : [protocolNumber]), ...caseNumbers],
    href: first!.href,
    others,
    contents: contentsLabel(items.length, decided)[language],
    people: people.length === 0 ? null : people.join(', '),
    items: items.map(({ id, decisions, label, title: itemTitle, caseNumbers: numbers }) => ({
      label,
      title: itemTitle,
      caseNumbers: numbers,
      href: page === undefined ? null : `${page.href}#${encodeURIComponent(id)}`,
      decisions: decisions.map((text) => ({ lines: text.split('\n') })),
    })),
  };
}

/** A path as an address: names may hold any character. */
function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
