import type { Element } from 'hast';
import type { FootnoteDefinition } from 'mdast';

/** A footnote that the document prints: its number, and the ids of its text and of the marks that point to it. */
export interface NumberedFootnote {
  readonly number: number;
  readonly id: string;
  readonly marks: readonly string[];
  readonly definition: FootnoteDefinition;
}

/**
 * The footnotes of one document. Numbers follow the order of the first marks; a note that nothing
 * points to comes last, so that no word is lost.
 */
export class Footnotes {
  readonly #definitions: Map<string, FootnoteDefinition>;
  readonly #marks = new Map<string, string[]>();

  constructor(definitions: readonly FootnoteDefinition[]) {
    this.#definitions = new Map(definitions.map((definition) => [key(definition.identifier), definition]));
  }

  /** The raised number that stands in the text, as a link to the note. */
  mark(identifier: string): Element {
    const marks = this.#marks.get(key(identifier)) ?? [];
    this.#marks.set(key(identifier), marks);
    const number = [...this.#marks.keys()].indexOf(key(identifier)) + 1;
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
    const printed = new Set<string>();
    for (;;) {
      const waiting = [...this.#marks.keys(), ...this.#definitions.keys()].find((name) => !printed.has(name));
      if (waiting === undefined) return;
      printed.add(waiting);
      const definition = this.#definitions.get(waiting);
      if (definition === undefined) continue;
      if (!this.#marks.has(waiting)) this.#marks.set(waiting, []);
      const number = [...this.#marks.keys()].indexOf(waiting) + 1;
      yield { number, id: `not-${number}`, marks: this.#marks.get(waiting) ?? [], definition };
    }
  }
}

function key(identifier: string): string {
  return identifier.toLowerCase();
}
