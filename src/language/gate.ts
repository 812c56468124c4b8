import { automatonFor, type Automaton } from './automaton.ts';
import { remembered } from './remembered.ts';
import { hasLetter } from '../model/text-shapes.ts';

/** Asks quickly whether a text may hold any word of a table, before the slow pattern that is made from the same table is asked. */
export interface Gate {
  readonly test: (text: string) => boolean;
}

/** A pattern that is asked only where its gate lets a text through. */
export function gated(gate: Gate, pattern: RegExp): Pick<RegExp, 'test' | 'exec'> {
  return {
    test: (text) => gate.test(text) && pattern.test(text),
    exec: (text) => (gate.test(text) ? pattern.exec(text) : null),
  };
}

/** Letters of a word that a gate looks for where it need not be whole. */
const stemLength = 8;
/** Letters of words beside each other that a gate looks for together; of more it looks for those that are longest together. */
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
  if (phrase.length <= phraseLength) return phrase;
  const words = phrase.split(edge);
  const runs = words.flatMap((_, from) =>
    words.slice(from).map((_last, count) => words.slice(from, from + count + 1).join(edge)),
  );
  return longest(runs.filter((run) => run.length <= phraseLength || !run.includes(edge)));
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
  return { test: (text) => (finder ??= new Finder(wanted)).gatesOf(text)[nth] === 1 };
}

/**
 * Looks for the words of all gates at once: one step for each character, however many words there are (Aho and Corasick). What it
 * found in a text is remembered, so that each gate but the first has only to look it up, whichever stage asks.
 */
class Finder {
  readonly #classes: Uint8Array;
  readonly #automaton: Automaton;
  readonly #remembered: (text: string) => Uint8Array;
  #last = '';
  #found: Uint8Array | null = null;

  constructor(gates: readonly (readonly string[])[]) {
    const owners = new Map<string, number[]>();
    for (const [gate, keys] of gates.entries())
      for (const key of new Set(keys)) owners.set(key, [...(owners.get(key) ?? []), gate]);
    const letters = [...new Set([...owners.keys()].join(''))].filter((letter) => letter !== edge);
    this.#classes = classesOf(letters);
    this.#automaton = automatonFor(owners, (code) => this.#classOf(code), firstLetter + letters.length);
    this.#remembered = remembered((text) => this.#look(text, new Uint8Array(gates.length)));
  }

  /** For each gate whether a text has any of its words: 1 or 0. Several gates ask of a text in turn. */
  gatesOf(text: string): Uint8Array {
    if (this.#found !== null && text === this.#last) return this.#found;
    this.#last = text;
    return (this.#found = this.#remembered(text));
  }

  #look(text: string, found: Uint8Array): Uint8Array {
    const { next, width, found: owners, isFound } = this.#automaton;
    let state: number = next[noLetter]!;
    let last: number = noLetter;
    for (let at = 0; at <= text.length; at++) {
      const each = at < text.length ? this.#classOf(text.charCodeAt(at)) : noLetter;
      if (each === noLetter && last === noLetter) continue;
      last = each;
      state = next[state * width + each]!;
      if (isFound[state] === 0) continue;
      for (const gate of owners[state]!) found[gate] = 1;
    }
    return found;
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
    if (hasLetter(String.fromCharCode(code))) classes[code] = otherLetter;
  for (const [nth, letter] of letters.entries())
    for (const each of [letter, letter.toUpperCase()]) classes[each.charCodeAt(0)] = firstLetter + nth;
  return classes;
}
