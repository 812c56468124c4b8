import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

/** Abbreviations that stand before a name or go on with the sentence: a capital after their full stop begins no other one. */
const abbreviations = wordList(
  'fil, lic, mag, pol, jur, kand, tekn, ekon, teol, med, dr, prof, doc, leg, ing, ordf, sekr, adj, bitr, red, kh, stud',
).flatMap((word) => [word, `${word[0]!.toUpperCase()}${word.slice(1)}`]);

/** Source of a look-behind: the full stop before is not that of an abbreviation. */
const notAbbreviated = String.raw`(?<!(?<!\p{L})${anyOf(abbreviations)}\.)`;

/** Where one sentence ends and another begins: matches the white space between them. */
export const sentenceSeam = new RegExp(
  String.raw`(?<=(?:[\p{L}\d]{2}|[)”"%])[.!?]|[.!?][)”"])${notAbbreviated}\s+(?=\p{Lu})`,
  'gu',
);

const abbreviated = new RegExp(String.raw`(?<!\p{L})(${anyOf(abbreviations)})\.(?=\s+\p{L})`, 'gu');

/** The same text, as long, without the full stops of abbreviations: for patterns to which a full stop ends the sentence. */
export function withoutAbbreviations(text: string): string {
  return text.includes('. ') ? text.replace(abbreviated, '$1 ') : text;
}
