import { wordList } from '../word-list.ts';

/** Numbers in words, each at its own place. */
export const numberWords = wordList('noll, en, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv');

/** A pattern for a count, in digits or Swedish words up to twelve. */
export const count = String.raw`(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,4}|ett|ingen|inga|${numberWords.join('|')})`;

/** Reads a count written so; null for anything else. */
export function readCount(text: string): number | null {
  if (/^\d[\d \u00a0]*$/.test(text)) return Number(text.replace(/\D/gu, ''));
  const word = text.toLowerCase();
  if (word === 'ett') return 1;
  if (word === 'ingen' || word === 'inga') return 0;
  const value = numberWords.indexOf(word);
  return value < 0 ? null : value;
}
