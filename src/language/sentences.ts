import type { Span } from '../model/span.ts';
import { findAll } from '../model/find-all.ts';
import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

/** Short forms: their full stop ends no sentence. */
const shortForms = wordList(
  'kl, nr, ca, bl.a, t.ex, d.v.s, m.m, resp, prel, tel, st, kap, jfr, s.k, p.g.a, fr.o.m, t.o.m, f.d, tf, dr',
);

const sentenceEnd = new RegExp(
  `(?<=(?<!(?<!\\p{L})${anyOf(shortForms)})(?<!(?<!\\p{L})\\p{Lu})[.!?][”"’)]?)\\s+(?=[\\p{Lu}”"(])|(?<!,)\\n(?=\\s*(?:att\\s|\\P{Ll}))`,
  'gu',
);

/** Where the sentences and lines of a text stand, a line that goes on with small letters joined to the one before: 0-based UTF-16 offsets, `end` exclusive. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of findAll(sentenceEnd, text)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The sentence that a text breaks off in: what stands after the end of the one before. */
export function lastSentence(text: string): string {
  const last = sentenceSpans(text).at(-1);
  return last ? text.slice(last.start) : '';
}

/** The sentences and lines of a text, as `sentenceSpans` parts them. */
export function sentencesOf(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}

/** The parts of a list in a sentence: `Kim Sav, Bo Ek och Eva Rask`. */
export function listedIn(words: string): string[] {
  return words.split(/\s*,\s*|\s+och\s+/u);
}

/** Between the entries of a list in running text. */
export const listSeam = /\s*,\s*(?:och\s+)?|\s+och\s+/u;

/** A line of a list that goes on with the next. */
export const goesOn = /(?:,|\soch)$/u;
