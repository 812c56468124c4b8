import { findAll } from '../model/find-all.ts';
import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

const kinds = wordList(
  'AB, HB, KB, Aktiebolag, Handelsbolag, Kommanditbolag, Ekonomisk förening, ekonomisk förening, Ltd, Inc, GmbH, A/S, AS, Oy',
);
const company = new RegExp(
  String.raw`(?<![\p{L}\d])(?<name>\p{Lu}[\p{L}\d&.’'-]+(?:\s(?:i|och|&|\p{Lu}[\p{L}\d&.’'-]*)){0,3}?)\s(?:${anyOf(kinds)})(?![\p{L}\d])`,
  'gu',
);

/** A company that a text names (`Nordlyft AB`): its name without what kind of company it is. */
export interface CompanyName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The companies that a text names, in order; 0-based UTF-16 offsets of the name, `end` exclusive. */
export function companiesIn(text: string): CompanyName[] {
  return [...findAll(company, text)].map((match) => {
    const name = match.groups!['name']!;
    return { name, start: match.index, end: match.index + name.length };
  });
}
