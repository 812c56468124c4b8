import { DamagedPdf } from '../reading/damage.ts';
import { decodeStream } from '../reading/decode-stream.ts';
import type { RevisionReader } from '../reading/pages.ts';
import {
  PdfName,
  PdfReference,
  PdfStream,
  PdfText,
  isArray,
  isDictionary,
  nameAt,
  type PdfDictionary,
  type PdfValue,
} from '../reading/values.ts';
import type { PdfPlace } from './part.ts';
import { isSameContent } from './same-content.ts';

/** Two values that are to be the same, of the file that is looked into and of the one that it should be. */
export interface Pair {
  readonly found: PdfValue | undefined;
  readonly wanted: PdfValue | undefined;
  readonly place: PdfPlace;
}

/** Many times the objects of a long protocol. */
const mostPairs = 3_000_000;

/** How streams are packed; it has no part in what they hold. */
const packing: ReadonlySet<string> = new Set(['Length', 'Filter', 'DecodeParms', 'DL']);

/** Takes a pair of dictionaries on itself, or says that it does not. */
type Lead = (pair: { found: PdfDictionary; wanted: PdfDictionary; place: PdfPlace }) => boolean;

/**
 * Compares what can be reached from pairs of values, however it is numbered, packed and spread over the file. Each object is
 * visited once for each partner, so that circles end.
 */
export class ValueComparison {
  readonly #found: RevisionReader;
  readonly #wanted: RevisionReader;
  readonly #tell: (place: PdfPlace) => void;
  readonly #lead: Lead;
  readonly #waiting: Pair[] = [];
  readonly #met = new Map<PdfValue, Set<PdfValue>>();
  #pairs = 0;

  /** `lead` is asked of each pair of dictionaries, and says whether it has taken them on itself. */
  constructor(found: RevisionReader, wanted: RevisionReader, tell: (place: PdfPlace) => void, lead: Lead) {
    this.#found = found;
    this.#wanted = wanted;
    this.#tell = tell;
    this.#lead = lead;
  }

  add(...pairs: readonly Pair[]): void {
    for (const pair of pairs) this.#waiting.push(pair);
  }

  /** Compares all that waits. */
  run(): void {
    for (let at = 0; at < this.#waiting.length; at++) {
      if (++this.#pairs > mostPairs) throw new DamagedPdf('filen är för stor', 'the file is too large');
      this.#tryToCompare(this.#waiting[at]!);
    }
    this.#waiting.length = 0;
  }

  /** Adds the entries of two dictionaries; one that has no value is as good as none. */
  addEntries(
    found: PdfDictionary,
    wanted: PdfDictionary,
    placeOf: (key: string) => PdfPlace | null,
    isPassedOver: (key: string) => boolean = () => false,
  ): void {
    for (const key of new Set([...wanted.keys(), ...found.keys()])) {
      const place = placeOf(key);
      if (place !== null && !isPassedOver(key))
        this.add({ found: found.get(key), wanted: wanted.get(key), place });
    }
  }

  /** What can't be read is not what it should be. */
  #tryToCompare(pair: Pair): void {
    try {
      this.#compare(pair);
    } catch (error) {
      if (!(error instanceof DamagedPdf)) throw error;
      this.#tell(pair.place);
    }
  }

  #compare({ found, wanted, place }: Pair): void {
    const [one, other] = [this.#found.resolve(found), this.#wanted.resolve(wanted)];
    if (isCompound(other) && isCompound(one)) {
      const partners = this.#met.get(other) ?? new Set();
      if (partners.has(one)) return;
      this.#met.set(other, partners.add(one));
    }
    if (other instanceof PdfStream) return this.#compareStreams(one, other, place);
    if (isArray(other)) return this.#compareArrays(one, other, place);
    if (isDictionary(other)) return this.#compareDictionaries(one, other, place);
    if (!isSameAtom(one, other)) this.#tell(place);
  }

  #compareArrays(found: PdfValue, wanted: readonly PdfValue[], place: PdfPlace): void {
    if (!isArray(found) || found.length !== wanted.length) return this.#tell(place);
    for (const [index, item] of wanted.entries()) this.add({ found: found[index], wanted: item, place });
  }

  #compareDictionaries(found: PdfValue, wanted: PdfDictionary, place: PdfPlace): void {
    if (!isDictionary(found)) return this.#tell(place);
    if (this.#lead({ found, wanted, place })) return;
    this.addEntries(found, wanted, () => place);
  }

  #compareStreams(found: PdfValue, wanted: PdfStream, place: PdfPlace): void {
    if (!(found instanceof PdfStream)) return this.#tell(place);
    if (!this.#lead({ found: found.dictionary, wanted: wanted.dictionary, place }))
      this.addEntries(found.dictionary, wanted.dictionary, (key) => (packing.has(key) ? null : place));
    if (!this.#isSameStream(found, wanted)) this.#tell(place);
  }

  #isSameStream(found: PdfStream, wanted: PdfStream): boolean {
    const right = decodeStream(wanted, this.#wanted.resolve);
    const left = decodeStream(found, this.#found.resolve, 4 * right.content.length + 2 ** 16);
    if (left.filters.join() !== right.filters.join()) return false;
    if (Buffer.compare(left.content, right.content) === 0) return true;
    return nameAt(wanted.dictionary, 'Subtype') === 'Form' && isSameContent(left.content, right.content);
  }
}

function isCompound(value: PdfValue): boolean {
  return (
    typeof value === 'object' && value !== null && !(value instanceof PdfName || value instanceof PdfText)
  );
}

function isSameAtom(one: PdfValue, other: PdfValue): boolean {
  if (other instanceof PdfName) return one instanceof PdfName && one.name === other.name;
  if (other instanceof PdfText) return one instanceof PdfText && one.bytes === other.bytes;
  if (other instanceof PdfReference) return false;
  return one === other;
}
