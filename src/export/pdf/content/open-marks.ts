import type { Mark } from '../structure/tree.ts';

/** What surrounds a form XObject where it is painted: a mark, an artifact, or nothing. */
export type Surroundings = Mark | 'artifact' | null;

interface OpenMark {
  readonly surroundings: Surroundings;
  /** The glyphs within have a text that stands for them. */
  readonly isReplaced: boolean;
}

/** The marked-content operators that are open at a point of a content stream. */
export class OpenMarks {
  readonly #stack: OpenMark[];

  constructor(around: Surroundings) {
    this.#stack = [{ surroundings: around, isReplaced: false }];
  }

  get surroundings(): Surroundings {
    return this.#stack.at(-1)!.surroundings;
  }

  /** Is what is painted here part of the structure, or an artifact already? */
  get isCovered(): boolean {
    return this.surroundings !== null;
  }

  get mark(): Mark | null {
    const { surroundings } = this;
    return surroundings === 'artifact' ? null : surroundings;
  }

  get isReplaced(): boolean {
    return this.#stack.at(-1)!.isReplaced;
  }

  /** Opens a mark; `inner` null keeps what surrounds it, as with a mark that only gives a text or a language. */
  begin(inner: Surroundings, isReplaced: boolean): void {
    this.#stack.push({
      surroundings: inner ?? this.surroundings,
      isReplaced: isReplaced || this.isReplaced,
    });
  }

  end(): void {
    if (this.#stack.length > 1) this.#stack.pop();
  }
}
