import { DamagedPdf } from './damage.ts';
import { Keyword, type Token, type Tokens } from './tokens.ts';
import { PdfName, PdfReference, type PdfDictionary, type PdfValue } from './values.ts';

/** Dictionaries and arrays within each other; those of our own files go to six. */
const deepest = 60;

/** Reads the object that stands next, without the content of a stream. Gives a `DamagedPdf` when none does. */
export function readValue(tokens: Tokens): PdfValue {
  return valueFrom(tokens.next(), tokens, 0);
}

/** Reads the dictionary that stands next. */
export function readDictionary(tokens: Tokens): PdfDictionary {
  const value = readValue(tokens);
  if (!(value instanceof Map)) throw unexpected();
  return value as PdfDictionary;
}

function valueFrom(token: Token, tokens: Tokens, depth: number): PdfValue {
  if (token === null || depth > deepest) throw unexpected();
  if (typeof token === 'number') return referenceOr(token, tokens);
  if (!(token instanceof Keyword)) return token;
  switch (token.word) {
    case '<<':
      return dictionaryFrom(tokens, depth);
    case '[':
      return arrayFrom(tokens, depth);
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
function referenceOr(number: number, tokens: Tokens): PdfValue {
  if (!Number.isInteger(number) || number < 0) return number;
  const start = tokens.at;
  const generation = tokens.next();
  if (typeof generation === 'number' && Number.isInteger(generation) && tokens.take('R'))
    return new PdfReference(number, generation);
  tokens.at = start;
  return number;
}

function arrayFrom(tokens: Tokens, depth: number): readonly PdfValue[] {
  const items: PdfValue[] = [];
  for (;;) {
    const token = tokens.next();
    if (token instanceof Keyword && token.word === ']') return items;
    items.push(valueFrom(token, tokens, depth + 1));
  }
}

function dictionaryFrom(tokens: Tokens, depth: number): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  for (;;) {
    const token = tokens.next();
    if (token instanceof Keyword && token.word === '>>') return entries;
    if (!(token instanceof PdfName)) throw unexpected();
    // One program would take the first, another the last.
    if (entries.has(token.name))
      throw new DamagedPdf(`två värden för ${token.name}`, `two values of ${token.name}`);
    entries.set(token.name, valueFrom(tokens.next(), tokens, depth + 1));
  }
}

function unexpected(): DamagedPdf {
  return new DamagedPdf('ett objekt går inte att läsa', "an object can't be read");
}
