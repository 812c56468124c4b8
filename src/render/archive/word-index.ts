/**
 * What a search finds words by: each word of an archive with the places that hold it. A place is a protocol (what it is called, who was
 * there, what stands outside its items) or an item, numbered in the order of the page.
 */
export class WordIndex {
  readonly #places = new Map<string, { last: number; steps: string }>();
  #count = 0;

  /** Takes the next place, with all that it tells, however often: texts, and words as `distinctWords` gives them, parted by spaces. */
  addPlace(texts: readonly (string | null)[], words: string): void {
    const place = this.#count++;
    for (const text of texts) if (text !== null) for (const found of wordsOf(text)) this.#add(found, place);
    if (words !== '') for (const found of words.split(' ')) this.#add(found, place);
  }

  #add(found: string, place: number): void {
    const known = this.#places.get(found);
    if (known === undefined) this.#places.set(found, { last: place, steps: place.toString(36) });
    else if (known.last !== place) {
      known.steps += ` ${(place - known.last).toString(36)}`;
      known.last = place;
    }
  }

  /** As JSON that is safe within a `script` element: of each word the first place and the steps to the others, in base 36. */
  toJson(): string {
    const words = [...this.#places].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const entries = words.map(([found, { steps }]) => [found, steps]);
    return JSON.stringify(Object.fromEntries(entries)).replaceAll('<', '\\u003c');
  }
}

/** The words of texts without doublets, in small letters and in order; numbers with what parts them (`2025/14`, `12-årig`) are one. */
export function distinctWords(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.flatMap((text) => wordsOf(text ?? '')))].sort();
}

function wordsOf(text: string): readonly string[] {
  return folded(text).match(word) ?? [];
}

const word = /[\p{L}\p{N}]+(?:[-/.:][\p{L}\p{N}]+)*/gu;

/** Soft hyphens part no word. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('\u00ad', '');
}
