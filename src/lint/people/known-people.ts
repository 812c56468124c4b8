import type { Protocol } from '../../model/protocol.ts';
import { onceFor } from '../../model/once-for.ts';
import { onOneLine, withoutHead, withoutParentheses } from '../../model/text-shapes.ts';

/** Somebody on the cover, in whichever lists. */
export interface Known {
  /** In the order of the lists. */
  readonly nth: number;
  readonly name: string;
  readonly initials: string | null;
  readonly plain: string;
  readonly words: readonly string[];
  /** In lower case. */
  readonly parties: Set<string>;
}

/** With more names a misspelt one is not compared. */
const mostCompared = 600;

/** Those on the cover, to be looked up by the words of their names: notes may name thousands of people thousands of times. */
export class People {
  readonly all: readonly Known[];
  /** Of the longest name. */
  readonly mostWords: number;
  readonly #byName = new Map<string, Known[]>();
  readonly #byWord = new Map<string, Known[]>();
  readonly #byEnd = new Map<string, Known[]>();
  readonly #byPair = new Map<string, Known[]>();

  constructor(all: readonly Known[]) {
    this.all = all;
    this.mostWords = all.reduce((most, { words }) => Math.max(most, words.length), 1);
    for (const known of all) {
      const [first = '', ...others] = known.words;
      add(this.#byName, known.words.join(' '), known);
      for (const word of new Set(known.words)) add(this.#byWord, word, known);
      for (const word of new Set([first, others.at(-1) ?? first])) add(this.#byEnd, word, known);
      for (const word of new Set(others)) add(this.#byPair, `${first} ${word}`, known);
    }
  }

  /** Those with just these words. */
  named(words: readonly string[]): readonly Known[] {
    return this.#byName.get(words.join(' ')) ?? [];
  }

  /** Those of whose name this is the first or last word. */
  endingIn(word: string): readonly Known[] {
    return this.#byEnd.get(word) ?? [];
  }

  /** Those with the same first word and another one of these. */
  sharingWords([first = '', ...others]: readonly string[]): Known[] {
    return inOrder(others.flatMap((word) => this.#byPair.get(`${first} ${word}`) ?? []));
  }

  /**
   * Those whose names may be misspelt as one of these words: all, and among many those who share a word with it. Null where there are
   * too many of those too.
   */
  near(words: readonly string[]): readonly Known[] | null {
    if (this.all.length <= mostCompared) return this.all;
    const lists = words.map((word) => this.#byWord.get(word) ?? []);
    return lists.some(({ length }) => length > mostCompared) ? null : inOrder(lists.flat());
  }
}

function add(map: Map<string, Known[]>, key: string, known: Known): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [known]);
  else others.push(known);
}

/** Each once, in the order of the lists. */
export function inOrder(people: readonly Known[]): Known[] {
  return [...new Set(people)].toSorted((one, other) => one.nth - other.nth);
}

/** All who are on the cover of a protocol, each once. */
export const everybody = onceFor((protocol: Protocol): People => {
  const { present, substitutes, chairs, secretaries, others, absent, called } = protocol;
  const known = new Map<string, Known>();
  for (const list of [present, substitutes, chairs, secretaries, others, absent, called]) {
    for (const { name, initials, party } of list) {
      const plain = plainName(name);
      const words = wordsOf(plain);
      const person = known.get(plain) ?? {
        nth: known.size,
        name,
        initials,
        plain,
        words,
        parties: new Set(),
      };
      if (party !== null) person.parties.add(party.toLowerCase());
      known.set(plain, person);
    }
  }
  return new People([...known.values()]);
});

/** In lower case, first name first (`Lind, Karin`). */
export function plainName(written: string): string {
  const name = onOneLine(withoutParty(written).normalize('NFC').toLocaleLowerCase('sv'));
  return name.replace(/^([^,]+), ([^,]+)$/u, '$2 $1');
}

/** A name without its party in parentheses. */
export function withoutParty(written: string): string {
  return withoutHead(withoutParentheses(written), ' *').trimEnd();
}

/** The words of a plain name. */
export function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => word !== '');
}
