import { findAll } from '../model/find-all.ts';
import { digitsOf } from '../model/text-shapes.ts';

/** A price of one thing, or of several. */
export interface Price {
  /** What is bought, without its ending. */
  readonly thing: string;
  readonly sum: number;
  /** How many of it; 1 where it is the price of each. */
  readonly count: number;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const sum = String.raw`(?<!\d)(?<sum>\d{1,3}(?:[ \u00a0]\d{3})+|\d+)\s?(?:kronor|kr)(?!\p{L})`;
const perThing = new RegExp(String.raw`${sum}(?:\s+per\s+|\s?\/\s?)(?<thing>\p{Ll}{3,})`, 'giu');
const forAll = new RegExp(
  String.raw`(?<![\d.,/:§–-])(?<count>\d{1,4})\s+(?<thing>\p{Ll}{4,})(?:\s+till\s+klubben|\s+till\s+föreningen)?,?\s+(?:för\s+|ger\s+|kostar\s+|blir\s+|till\s+ett\s+pris\s+av\s+|totalt\s+|sammanlagt\s+|till\s+en\s+kostnad\s+av\s+)?${sum}(?!\s+(?:per|vardera|styck|var(?!\p{L}))|\s?\/)`,
  'giu',
);

/** The prices of one thing each, and of several, that a text tells. */
export function pricesIn(text: string): { readonly each: readonly Price[]; readonly all: readonly Price[] } {
  if (!/\d\s?kr/iu.test(text)) return { each: [], all: [] };
  const read = (pattern: RegExp): Price[] =>
    [...findAll(pattern, text)].map((match) => ({
      thing: stemOf(match.groups!['thing']!),
      sum: Number(digitsOf(match.groups!['sum']!)),
      count: Number(match.groups!['count'] ?? 1),
      written: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
  return { each: read(perThing), all: read(forAll) };
}

/** Those who pay for each of them. */
const people =
  /^(?:person(?:er)?|deltagare|medlem(?:mar)?|resenär(?:er)?|ledare|ungdom(?:ar)?|gäst(?:er)?|barn|vuxna)$/iu;

/** `tröja` and `tröjor` are one thing. */
function stemOf(word: string): string {
  if (people.test(word)) return 'person';
  return word.toLowerCase().replace(/(?:orna|arna|erna|or|ar|er|na|a|en|et|n)$/u, '');
}
