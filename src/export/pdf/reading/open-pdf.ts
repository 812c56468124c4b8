import { Budget } from './budget.ts';
import { crossReferences, type Place, type Section } from './cross-references.ts';
import { DamagedPdf } from './damage.ts';
import { decodeStream } from './decode-stream.ts';
import { streamAfter } from './read-stream.ts';
import { readValue } from './read-value.ts';
import { Tokens, latin } from './tokens.ts';
import { PdfReference, isDictionary, nameAt, type PdfDictionary, type PdfValue } from './values.ts';

/** A file as it was after one of its updates: what programs show of it that see no later ones. */
export interface Revision {
  readonly trailer: PdfDictionary;
  readonly catalog: PdfDictionary;
  /** Where it ends in the file, after its last mark of an end. */
  readonly end: number;
  /** What a value stands for; null when it is there not. Gives a `DamagedPdf` for an object that can't be read. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue;
}

/** Whether a file says that it is a PDF. */
export function isPdf(file: Uint8Array): boolean {
  return (
    latin(file, 0, 1024).includes('%PDF-') || latin(file, Math.max(0, file.length - 1024)).includes('%%EOF')
  );
}

/**
 * All revisions of a file, the last one first, through its cross-references as other programs read it. Stricter than those: what
 * they would have to guess is a `DamagedPdf`, and so is what is encrypted.
 */
export function revisionsOf(file: Uint8Array): Revision[] {
  const budget = new Budget(file.length);
  const sections = crossReferences(file, budget);
  const revisions: Revision[] = [];
  for (const [index, section] of sections.entries()) {
    const newer = sections[index - 1];
    // A file for the web has two sections for one revision, the later of them first.
    if (newer !== undefined && newer.offset < section.offset) continue;
    revisions.push(new Objects(file, sections.slice(index), budget));
  }
  return revisions;
}

type OffsetPlace = Extract<Place, { readonly offset: number }>;

class Objects implements Revision {
  readonly trailer: PdfDictionary;
  readonly catalog: PdfDictionary;
  readonly end: number;
  readonly #file: Uint8Array;
  readonly #sections: readonly Section[];
  readonly #objects = new Map<number, PdfValue>();
  readonly #packed = new Map<number, ReadonlyMap<number, PdfValue>>();
  /** Those that are being read: none may need itself. */
  readonly #opening = new Set<number>();
  readonly #budget: Budget;
  /** Bytes that may still be read as objects: those that lie within each other would be read again and again. */
  #left: number;

  constructor(file: Uint8Array, sections: readonly Section[], budget: Budget) {
    this.#file = file;
    this.#sections = sections;
    this.#budget = budget;
    this.#left = 10 * file.length;
    this.trailer = sections[0]!.trailer;
    this.end = endAfter(file, sections);
    if (this.trailer.has('Encrypt')) throw new DamagedPdf('filen är krypterad', 'the file is encrypted');
    const catalog = this.resolve(this.trailer.get('Root'));
    if (!isDictionary(catalog)) throw new DamagedPdf('filen har ingen början', 'the file has no catalog');
    this.catalog = catalog;
  }

  readonly resolve = (value: PdfValue | undefined): PdfValue => {
    let resolved = value ?? null;
    for (let steps = 0; resolved instanceof PdfReference; steps++) {
      if (steps > 20) throw damaged();
      const place = this.#placeOf(resolved.number);
      const generation = place !== null && 'generation' in place ? place.generation : 0;
      // What another generation is of is not there, but some programs show it.
      if (place !== null && resolved.generation !== generation) throw damaged();
      resolved = this.#object(resolved.number);
    }
    return resolved;
  };

  #object(number: number): PdfValue {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    if (this.#opening.has(number)) throw damaged();
    this.#opening.add(number);
    const place = this.#placeOf(number);
    const object = place === null ? null : this.#read(number, place);
    this.#opening.delete(number);
    this.#objects.set(number, object);
    return object;
  }

  #placeOf(number: number): Place {
    return this.#sections.find(({ places }) => places.has(number))?.places.get(number) ?? null;
  }

  #read(number: number, place: NonNullable<Place>): PdfValue {
    if ('offset' in place) return this.#readAt(number, place);
    const packed = this.#packed.get(place.stream) ?? this.#unpack(place.stream);
    this.#packed.set(place.stream, packed);
    const object = packed.get(number);
    if (object === undefined) throw damaged();
    return object;
  }

  #readAt(number: number, { offset, generation }: OffsetPlace): PdfValue {
    const tokens = new Tokens(this.#file, offset);
    if (tokens.next() !== number || tokens.next() !== generation || !tokens.take('obj')) throw damaged();
    const value = readValue(tokens, this.#budget);
    this.#left -= tokens.at - offset;
    if (this.#left < 0) throw damaged();
    if (tokens.take('endobj')) return value;
    if (!isDictionary(value)) throw damaged();
    const { stream } = streamAfter(tokens, value, this.resolve);
    if (!tokens.take('endobj')) throw damaged();
    return stream;
  }

  /** The objects of an object stream by their numbers (ISO 32000-1, 7.5.7). */
  #unpack(number: number): ReadonlyMap<number, PdfValue> {
    const place = this.#placeOf(number);
    if (place === null || !('offset' in place)) throw damaged();
    const stream = this.#object(number);
    const entries = stream !== null && typeof stream === 'object' && 'dictionary' in stream ? stream : null;
    const [count, first] = ['N', 'First'].map((key) => this.resolve(entries?.dictionary.get(key)));
    if (entries === null || nameAt(entries.dictionary, 'Type') !== 'ObjStm') throw damaged();
    if (typeof count !== 'number' || typeof first !== 'number') throw damaged();
    const { content } = decodeStream(entries, this.resolve, 2 ** 24);
    const index = new Tokens(content.subarray(0, first));
    const objects = new Map<number, PdfValue>();
    const tokens = new Tokens(content);
    for (let nth = 0; nth < count; nth++) {
      const [own, offset] = [index.next(), index.next()];
      if (typeof own !== 'number' || typeof offset !== 'number') throw damaged();
      if (objects.has(own) || first + offset < tokens.at) throw damaged();
      tokens.at = first + offset;
      objects.set(own, readValue(tokens, this.#budget));
    }
    return objects;
  }
}

/** The end that belongs to the sections of a revision: `startxref`, a number, `%%EOF`, and the end of that line. */
function endAfter(file: Uint8Array, sections: readonly Section[]): number {
  const older = sections.findIndex(({ offset }, index) => index > 0 && offset < sections[index - 1]!.offset);
  const own = sections.slice(0, older < 0 ? sections.length : older);
  const tokens = new Tokens(file, Math.max(...own.map(({ end }) => end)));
  tokens.take('endobj');
  const ending = /^startxref\s+\d+\s+%%EOF(?:\r\n|\r|\n)?/.exec(
    latin(file, tokens.at + leadingSpace(tokens), tokens.at + 200),
  );
  return ending === null ? file.length : tokens.at + leadingSpace(tokens) + ending[0].length;
}

function leadingSpace({ bytes, at }: Tokens): number {
  return /^[\0\s]*/.exec(latin(bytes, at, at + 100))![0].length;
}

function damaged(): DamagedPdf {
  return new DamagedPdf('ett objekt är trasigt', 'an object is broken');
}
