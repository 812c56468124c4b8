import type { Budget } from './budget.ts';
import { DamagedPdf } from './damage.ts';
import { decodeStream } from './decode-stream.ts';
import { readDictionary } from './read-value.ts';
import { streamAfter } from './read-stream.ts';
import { Keyword, Tokens, latin } from './tokens.ts';
import { isArray, nameAt, type PdfDictionary, type PdfValue } from './values.ts';

/** Where an object is: at an offset of the file, or in an object stream; null when it is no more. */
export type Place =
  | { readonly offset: number; readonly generation: number }
  | { readonly stream: number; readonly index: number }
  | null;

/** One table or stream of cross-references (ISO 32000-1, 7.5.4, 7.5.8). */
export interface Section {
  readonly offset: number;
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: PdfDictionary;
  /** Where it ends in the file. */
  readonly end: number;
}

/** Many more than a file that is signed by all comes to. */
const mostSections = 100;
const mostObjects = 2_000_000;

/** All cross-references of a file, the newest first. Gives a `DamagedPdf` when they don't lead through it. */
export function crossReferences(file: Uint8Array, budget: Budget): Section[] {
  const sections: Section[] = [];
  const seen = new Set<number>();
  let objects = 0;
  for (let offset: number | null = lastOffset(file); offset !== null;) {
    if (seen.has(offset) || seen.size === mostSections) throw astray();
    seen.add(offset);
    const section = sectionAt(file, offset, budget);
    objects += section.places.size;
    if (objects > mostObjects) throw astray();
    sections.push(section);
    const previous: PdfValue | undefined = section.trailer.get('Prev');
    if (previous !== undefined && typeof previous !== 'number') throw astray();
    offset = previous ?? null;
  }
  forbidSecondBeginning(file, sections);
  return sections;
}

/** Where the newest ones stand: nothing but white space comes after the end of the file. */
function lastOffset(file: Uint8Array): number {
  const at = Buffer.from(file.buffer, file.byteOffset, file.byteLength).lastIndexOf('startxref');
  const offset = /^startxref\s+(\d{1,12})\s+%%EOF[\0\s]*$/.exec(at < 0 ? '' : latin(file, at))?.[1];
  if (offset === undefined) throw new DamagedPdf('filens slut saknas', 'the end of the file is missing');
  return Number(offset);
}

function sectionAt(file: Uint8Array, offset: number, budget: Budget): Section {
  if (offset >= file.length) throw astray();
  const tokens = new Tokens(file, offset);
  return tokens.take('xref') ? tableAt(tokens, offset, budget) : streamAt(tokens, offset, budget);
}

function tableAt(tokens: Tokens, offset: number, budget: Budget): Section {
  const places = new Map<number, Place>();
  while (!tokens.take('trailer')) {
    const [first, count] = [integerOf(tokens), integerOf(tokens)];
    for (let number = first; number < first + count; number++) {
      const [at, generation] = [integerOf(tokens), integerOf(tokens)];
      const kind = tokens.next();
      if (!(kind instanceof Keyword) || (kind.word !== 'n' && kind.word !== 'f')) throw astray();
      places.set(number, kind.word === 'n' ? { offset: at, generation } : null);
      if (places.size > mostObjects) throw astray();
    }
  }
  const trailer = readDictionary(tokens, budget);
  // Programs that know no streams of cross-references would see other objects than those that do.
  if (trailer.has('XRefStm')) throw new DamagedPdf('två slags innehållsförteckningar', 'two kinds of tables');
  return { offset, places, trailer, end: tokens.at };
}

function streamAt(tokens: Tokens, offset: number, budget: Budget): Section {
  integerOf(tokens);
  integerOf(tokens);
  if (!tokens.take('obj')) throw astray();
  const { stream, end } = streamAfter(tokens, readDictionary(tokens, budget), (value) => value ?? null);
  const trailer = stream.dictionary;
  if (nameAt(trailer, 'Type') !== 'XRef') throw astray();
  const { content } = decodeStream(stream, (value) => value ?? null, 32 * 2 ** 20);
  const widths = numbersAt(trailer, 'W') ?? [];
  if (widths.length !== 3 || widths.some((width) => width > 7)) throw astray();
  const ranges = numbersAt(trailer, 'Index') ?? [0, content.length];
  return { offset, places: placesIn(content, widths, ranges), trailer, end };
}

function placesIn(
  content: Uint8Array,
  widths: readonly number[],
  ranges: readonly number[],
): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const size = widths.reduce((sum, width) => sum + width, 0);
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    for (let index = 0; index < ranges[range + 1]! && at + size <= content.length && size > 0; index++) {
      const [kind, second, third] = widths.map((width, field) => {
        const start = at + widths.slice(0, field).reduce((sum, one) => sum + one, 0);
        return width === 0 ? null : numberIn(content, start, width);
      });
      places.set(ranges[range]! + index, placeOf(kind ?? 1, second ?? 0, third ?? 0));
      if (places.size > mostObjects) throw astray();
      at += size;
    }
  }
  return places;
}

function placeOf(kind: number, second: number, third: number): Place {
  if (kind === 1) return { offset: second, generation: third };
  return kind === 2 ? { stream: second, index: third } : null;
}

function numberIn(content: Uint8Array, start: number, width: number): number {
  let number = 0;
  for (let at = start; at < start + width; at++) number = number * 256 + content[at]!;
  return number;
}

function numbersAt(dictionary: PdfDictionary, key: string): readonly number[] | null {
  const value = dictionary.get(key);
  if (value === undefined) return null;
  if (!isArray(value)) throw astray();
  return value.map((item) => {
    if (typeof item !== 'number' || !Number.isInteger(item) || item < 0) throw astray();
    return item;
  });
}

function integerOf(tokens: Tokens): number {
  const token = tokens.next();
  if (typeof token !== 'number' || !Number.isInteger(token) || token < 0) throw astray();
  return token;
}

/**
 * A file for the web says at its beginning how long it is. As long as that is true, some programs start from the
 * cross-references that follow, and others from those that the end of the file names: they must be the same.
 */
function forbidSecondBeginning(file: Uint8Array, sections: readonly Section[]): void {
  const start = latin(file, 0, 1024);
  const length = /\/Linearized[^>]*?\/L\s+(\d{1,12})/.exec(start)?.[1];
  if (length === undefined || Number(length) !== file.length) return;
  const first = start.indexOf('endobj', start.indexOf('/Linearized')) + 'endobj'.length;
  const tokens = new Tokens(file, first);
  tokens.skipSpace();
  if (sections[0]!.offset !== tokens.at) throw astray();
}

function astray(): DamagedPdf {
  return new DamagedPdf('innehållsförteckningen leder fel', 'the cross-references lead astray');
}
