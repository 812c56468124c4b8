import type { Span } from '../model/span.ts';
import { findAll } from '../model/find-all.ts';
import { anyOf } from './pattern.ts';
import { remembered } from './remembered.ts';
import { withCapitals, wordList } from './word-list.ts';

/** Abbreviations before a name: a capital after their full stop begins no other sentence. */
const beforeNames = wordList(
  'lic, mag, kand, dr, prof, doc, leg, ing, ordf, sekr, adj, bitr, red, kh, stud, tf, f.d',
);
/** Those that stand before such ones: `fil. kand. Anna Ek`. */
const beforeDegrees = wordList('fil, pol, jur, tekn, ekon, teol, med');
/** Abbreviations after which a sentence goes on, besides those that end in a single letter (`bl.a.`). */
const shortForms = wordList('kl, nr, ca, t.ex, resp, prel, tel, kap, jfr');

/** Source for the end of a sentence, before the white space behind it: no full stop of an initial, of a number in a list or of an abbreviation. */
const end =
  String.raw`(?<=(?:[\p{L}\d]{2}|[)”"’%]|§\s?\d|\p{L}\s\d)[.!?]|[.!?][)”"’])` +
  String.raw`(?<!(?<!\p{L})${anyOf(withCapitals([...beforeNames, ...shortForms]))}\.)`;

/** `Till ordförande valdes Kim Sav Till sekreterare valdes Bo Ek`: the full stop between the two was lost. */
const runOn = String.raw`(?<=\p{Ll})\s+(?=Till\s\p{Ll}[^.:\n]{3,60}?\s(?:valdes|väljs|utsågs|utses)\s)`;

/** Where one sentence ends and another begins: matches the white space between them. */
export const sentenceSeam = new RegExp(String.raw`${end}\s+(?=\(?\p{Lu})|${runOn}`, 'gu');

/** The same, with all that may begin a sentence, and lines. */
const sentenceOrLine = new RegExp(
  String.raw`${end}\s+(?=[\p{Lu}”"(@→➔]|[-=]>)|(?<!,)\n(?=\s*(?:att\s|\P{Ll}))`,
  'gu',
);

/** Those with full stops within a sentence, whatever follows. */
const shortWords = wordList(
  'ev, enl, ang, inkl, exkl, max, min, st, m.m, bl.a, t.ex, fr.o.m, t.o.m, p.g.a, s.k, o.s.v, d.v.s, dvs, osv',
);

const abbreviated = new RegExp(
  String.raw`(?<!\p{L})${anyOf(withCapitals([...beforeDegrees, ...beforeNames, ...shortForms, ...shortWords]))}\.(?=\s+[\p{L}\d])`,
  'gu',
);

/** The same text, as long, without the full stops of abbreviations: for patterns to which a full stop ends the sentence. */
export function withoutAbbreviations(text: string): string {
  return text.includes('. ') ? text.replace(abbreviated, (words) => words.replaceAll('.', ' ')) : text;
}

/** Where the sentences and lines of a text stand, a line that goes on with small letters joined to the one before: 0-based UTF-16 offsets, `end` exclusive. */
export const sentenceSpans = remembered((text): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const match of findAll(sentenceOrLine, text)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
});

/** The sentence that a text breaks off in: what stands after the end of the one before. */
export function lastSentence(text: string): string {
  const last = sentenceSpans(text).at(-1);
  return last ? text.slice(last.start) : '';
}

/** The sentences and lines of a text, as `sentenceSpans` parts them. */
export function sentencesOf(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}

/** What a text begins with, up to the first sign that may end it. */
export function clauseAtStart(text: string): string {
  return /^[^.!?;\n]*/u.exec(text)![0];
}

/** The parts of a list in a sentence: `Kim Sav, Bo Ek och Eva Rask`. */
export function listedIn(words: string): string[] {
  return words.split(/\s*,\s*|\s+och\s+/u);
}

/** Between the entries of a list in running text. */
export const listSeam = /\s*,\s*(?:och\s+)?|\s+och\s+/u;

/** A line of a list that goes on with the next. */
export const goesOn = /(?:,|\soch)$/u;

/** Whether the words behind a number are a sentence, or begin with one: `Till ordförande valdes Bo Ek.` has no title. */
export function holdsSentence(text: string): boolean {
  return /(?:\p{L}{2}[”"»')]?|\d{4})[.!]\s*$|\p{L}{2}[.!]\s+[(\p{Lu}]/u.test(text);
}
