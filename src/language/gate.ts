import { automatonFor, type Automaton } from './automaton.ts';

/** Asks quickly whether a text may hold any word of a table, before the slow pattern that is made from the same table is asked. */
export interface Gate {
  readonly test: (text: string) => boolean;
  /** The place (0-based) by which the first of the words has ended; -1 where the text has none. */
  readonly endOfFirst: (text: string) => number;
}

/** A pattern that is asked only where its gate lets a text through. */
export function gated(gate: Gate, pattern: RegExp): Pick<RegExp, 'test'> {
  return { test: (text) => gate.test(text) && pattern.test(text) };
}

/** Letters of a word that a gate looks for where it need not be whole. */
const stemLength = 8;
/** Letters of words beside each other that a gate looks for together; of more it looks for the longest one. */
const phraseLength = 18;

/**
 * A gate without which no text can hold any of `words`, also within longer words: it looks for the beginning of the longest part of
 * each. Made from the same table as the slow pattern behind it, so that the gate never lacks a word of it.
 */
export function gateFor(words: Iterable<string>): Gate {
  return register(stemsOf(words));
}

/**
 * The same for words that the pattern has whole only, with no letter before or after them: it lets fewer texts through. `stems` are
 * those that it has within longer words too, as is a word that a star ends.
 */
export function wordGate(words: Iterable<string>, stems: Iterable<string> = []): Gate {
  const { whole = [], open = [] } = Object.groupBy(words, (word) => (word.includes('*') ? 'open' : 'whole'));
  return register([
    ...inLetters(whole).map((word) => `${edge}${phraseIn(word)}${edge}`),
    ...stemsOf([...open, ...stems]),
  ]);
}

function stemsOf(words: Iterable<string>): string[] {
  return inLetters(words).map((word) => longest(word.split(/[ …]+/)).slice(0, stemLength));
}

/** The words of an entry of a table that stand beside each other in any text. */
function phraseIn(word: string): string {
  const phrase = word.includes('…') ? longest(word.split(/ *… */)) : word;
  return phrase.length > phraseLength ? longest(phrase.split(edge)) : phrase;
}

/** Entries of a table with nothing but small letters, edges and `…`; all at once, for there are thousands before the first note is read. */
function inLetters(words: Iterable<string>): string[] {
  const text = [...words].join('\n');
  if (text === '') return [];
  return text
    .toLowerCase()
    .replaceAll(/[^a-zà-öø-ÿ…\n]+/g, edge)
    .replaceAll(/^ | $/gm, '')
    .split('\n');
}

function longest(parts: readonly string[]): string {
  return parts.reduce((found, part) => (part.length > found.length ? part : found), '');
}

/** Stands for whatever is no letter, however much of it there is. */
const edge = ' ';
/** Classes of characters, before those of the letters that some word has. */
const [otherLetter, noLetter, firstLetter] = [0, 1, 2];

/** What each gate looks for, by its number. */
const wanted: (readonly string[])[] = [];
/** Made when the first question comes, and anew after more words have come. */
let finder: Finder | null = null;

function register(keys: readonly string[]): Gate {
  if (keys.some((key) => key.trim() === '')) throw new Error('a word of a table has no letters');
  const nth = wanted.push(keys) - 1;
  finder = null;
  const endOfFirst = (text: string): number => (finder ??= new Finder(wanted)).endsIn(text)[nth]!;
  return { test: (text) => endOfFirst(text) >= 0, endOfFirst };
}

/** A text is asked about by many gates, and those of sentences in turn. */
const mostKept = 4;

/**
 * Looks for the words of all gates at once: one step for each character, however many words there are (Aho and Corasick). What it
 * found in the last texts it keeps, so that each gate but the first has only to look it up.
 */
class Finder {
  readonly #classes: Uint8Array;
  readonly #automaton: Automaton;
  readonly #kept: { text: string; readonly ends: Int32Array }[];
  #oldest = 0;

  constructor(gates: readonly (readonly string[])[]) {
    const owners = new Map<string, number[]>();
    for (const [gate, keys] of gates.entries())
      for (const key of new Set(keys)) owners.set(key, [...(owners.get(key) ?? []), gate]);
    const letters = [...new Set([...owners.keys()].join(''))].filter((letter) => letter !== edge);
    this.#classes = classesOf(letters);
    this.#automaton = automatonFor(owners, (code) => this.#classOf(code), firstLetter + letters.length);
    const none = (): Int32Array => new Int32Array(gates.length).fill(-1);
    this.#kept = Array.from({ length: mostKept }, () => ({ text: '', ends: none() }));
  }

  /** For each gate where the first of its words has ended. */
  endsIn(text: string): Int32Array {
    for (const each of this.#kept) if (each.text === text) return each.ends;
    const place = this.#kept[this.#oldest]!;
    this.#oldest = (this.#oldest + 1) % mostKept;
    place.text = text;
    this.#look(text, place.ends.fill(-1));
    return place.ends;
  }

  #look(text: string, ends: Int32Array): void {
    const { next, width, found, isFound } = this.#automaton;
    let state: number = next[noLetter]!;
    let last: number = noLetter;
    for (let at = 0; at <= text.length; at++) {
      const each = at < text.length ? this.#classOf(text.charCodeAt(at)) : noLetter;
      if (each === noLetter && last === noLetter) continue;
      last = each;
      state = next[state * width + each]!;
      if (isFound[state] === 0) continue;
      for (const gate of found[state]!) if (ends[gate]! < 0) ends[gate] = at;
    }
  }

  /** Letters beyond Latin-1 are in no word; two are capitals of letters that are. */
  #classOf(code: number): number {
    if (code < 256) return this.#classes[code]!;
    if (code === 0x17f) return this.#classes[0x73]!;
    return code === 0x212a ? this.#classes[0x6b]! : noLetter;
  }
}

function classesOf(letters: readonly string[]): Uint8Array {
  const classes = new Uint8Array(256).fill(noLetter);
  for (let code = 0; code < classes.length; code++)
    if (/\p{L}/u.test(String.fromCharCode(code))) classes[code] = otherLetter;
  for (const [nth, letter] of letters.entries())
    for (const each of [letter, letter.toUpperCase()]) classes[each.charCodeAt(0)] = firstLetter + nth;
  return classes;
}
