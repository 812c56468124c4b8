import { costs, type Budget } from './budget.ts';
import { DamagedPdf } from './damage.ts';
import { Keyword, type Token, type Tokens } from './tokens.ts';
import { PdfName, PdfReference, type PdfDictionary, type PdfValue } from './values.ts';

/** Dictionaries and arrays within each other; those of our own files go to six. */
const deepest = 60;

/** Reads the object that stands next, without the content of a stream. Gives a `DamagedPdf` when none does, or it is too much. */
export function readValue(tokens: Tokens, budget: Budget): PdfValue {
  return new ValueReader(tokens, budget).valueFrom(tokens.next(), 0);
}

/** Reads the dictionary that stands next. */
export function readDictionary(tokens: Tokens, budget: Budget): PdfDictionary {
  const value = readValue(tokens, budget);
  if (!(value instanceof Map)) throw unexpected();
  return value as PdfDictionary;
}

class ValueReader {
  readonly #tokens: Tokens;
  readonly #budget: Budget;

  constructor(tokens: Tokens, budget: Budget) {
    this.#tokens = tokens;
    this.#budget = budget;
  }

  valueFrom(token: Token, depth: number): PdfValue {
    if (token === null || depth > deepest) throw unexpected();
    this.#budget.spend(costs.value);
    if (typeof token === 'number') return this.#referenceOr(token);
    if (!(token instanceof Keyword)) return token;
    switch (token.word) {
      case '<<':
        return this.#dictionary(depth);
      case '[':
        return this.#array(depth);
      case 'true':
        return true;
      case 'false':
        return false;
      case 'null':
        return null;
      default:
        throw unexpected();
    }
  }

  /** A number may begin a reference: `12 0 R`. */
  #referenceOr(number: number): PdfValue {
    if (!Number.isInteger(number) || number < 0) return number;
    const start = this.#tokens.at;
    const generation = this.#tokens.next();
    if (typeof generation === 'number' && Number.isInteger(generation) && this.#tokens.take('R'))
      return new PdfReference(number, generation);
    this.#tokens.at = start;
    return number;
  }

  #array(depth: number): readonly PdfValue[] {
    this.#budget.spend(costs.array);
    const items: PdfValue[] = [];
    for (;;) {
      const token = this.#tokens.next();
      if (token instanceof Keyword && token.word === ']') return items;
      items.push(this.valueFrom(token, depth + 1));
    }
  }

  #dictionary(depth: number): PdfDictionary {
    this.#budget.spend(costs.dictionary);
    const entries = new Map<string, PdfValue>();
    for (;;) {
      const token = this.#tokens.next();
      if (token instanceof Keyword && token.word === '>>') return entries;
      if (!(token instanceof PdfName)) throw unexpected();
      // One program would take the first, another the last.
      if (entries.has(token.name))
        throw new DamagedPdf(`två värden för ${token.name}`, `two values of ${token.name}`);
      entries.set(token.name, this.valueFrom(this.#tokens.next(), depth + 1));
    }
  }
}

function unexpected(): DamagedPdf {
  return new DamagedPdf('ett objekt går inte att läsa', "an object can't be read");
}
