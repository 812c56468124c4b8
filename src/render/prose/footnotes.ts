import type { Element } from 'hast';
import type { FootnoteDefinition } from 'mdast';

/** A footnote that the document prints: its number, and the ids of its text and of the marks that point to it. */
export interface NumberedFootnote {
  readonly number: number;
  readonly id: string;
  readonly marks: readonly string[];
  readonly definition: FootnoteDefinition;
}

interface MarkedFootnote {
  readonly name: string;
  readonly number: number;
  readonly marks: string[];
}

/**
 * The footnotes of one document. Numbers follow the order of the first marks; a note that nothing
 * points to comes last, so that no word is lost.
 */
export class Footnotes {
  readonly #definitions: Map<string, FootnoteDefinition>;
  /** In the order of their numbers, each with the ids of its marks. */
  readonly #notes: MarkedFootnote[] = [];
  readonly #byName = new Map<string, MarkedFootnote>();

  constructor(definitions: readonly FootnoteDefinition[]) {
    this.#definitions = new Map(definitions.map((definition) => [key(definition.identifier), definition]));
  }

  /** The raised number that stands in the text, as a link to the note. */
  mark(identifier: string): Element {
    const { number, marks } = this.#numberOf(key(identifier));
    const id = marks.length === 0 ? `notmarke-${number}` : `notmarke-${number}-${marks.length + 1}`;
    marks.push(id);
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href: `#not-${number}`, id },
      children: [{ type: 'text', value: String(number) }],
    };
    return { type: 'element', tagName: 'sup', properties: {}, children: [link] };
  }

  /**
   * All notes in the order of their numbers. A note's own text may hold marks: the list grows while it is read,
   * so render each note before asking for the next.
   */
  *numbered(): Generator<NumberedFootnote> {
    yield* this.#from(0);
    for (const name of this.#definitions.keys()) {
      if (this.#byName.has(name)) continue;
      yield* this.#from(this.#numberOf(name).number - 1);
    }
  }

  /** The notes from a place in their order on, also those that are marked while it runs. */
  *#from(start: number): Generator<NumberedFootnote> {
    for (let nth = start; nth < this.#notes.length; nth++) {
      const { name, number, marks } = this.#notes[nth]!;
      const definition = this.#definitions.get(name);
      if (definition !== undefined) yield { number, id: `not-${number}`, marks, definition };
    }
  }

  #numberOf(name: string): MarkedFootnote {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const note: MarkedFootnote = { name, number: this.#notes.length + 1, marks: [] };
    this.#notes.push(note);
    this.#byName.set(name, note);
    return note;
  }
}

function key(identifier: string): string {
  return identifier.toLowerCase();
}
