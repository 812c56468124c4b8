import type { Position } from 'unist';
import { lineAt } from './line-at.ts';

/** Where `words` stand on the first line of a place that many words share; the whole place where they don't. */
export function placeWithin(position: Position, words: string, text: string): Position {
  const { start, end } = position;
  const line = lineAt(start.line, text);
  const at = words === '' ? -1 : line.indexOf(words, start.column - 1);
  const isWithin = at >= 0 && (end.line > start.line || at + words.length < end.column);
  return isWithin ? onLine(start.line, at, words.length) : position;
}

/**
 * Where the value of a field of the cover stands that no position of the model tells, by the words that begin its line: all of
 * the value, or `words` in it. Null where the notes have no such line.
 */
export function placeOfField(label: RegExp, text: string, words = ''): Position | null {
  let first: Position | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const start = /^[^\p{L}\p{N}]*/u.exec(line)![0].length;
    const match = label.exec(line.slice(start));
    if (match?.index !== 0) continue;
    const [written] = match;
    const after = line.slice(start + written.length);
    const at = words === '' ? -1 : after.indexOf(words);
    if (at >= 0) return onLine(index + 1, start + written.length + at, words.length);
    const value = /^[^\p{L}\p{N}§]*(.*?)[\s*_|]*$/u.exec(after)![1]!;
    first ??=
      value === ''
        ? onLine(index + 1, start, written.length)
        : onLine(index + 1, start + written.length + after.indexOf(value), value.length);
    if (words === '') break;
  }
  return first;
}

/** Where `word` stands in the first line that holds all of `phrase`; null where none does. */
export function placeOfWords(phrase: string, word: string, text: string): Position | null {
  for (const [index, line] of text.split('\n').entries()) {
    const at = line.indexOf(phrase);
    if (at >= 0) return onLine(index + 1, at + phrase.indexOf(word), word.length);
  }
  return null;
}

function onLine(line: number, index: number, length: number): Position {
  return { start: { line, column: index + 1 }, end: { line, column: index + 1 + length } };
}
