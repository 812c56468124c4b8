import type { Reading, WhyFact } from '../../../index.ts';
import { joined, type Say } from '../reading.ts';
import { rankWords, whyWords } from './words.ts';

/** `rad 3:7` */
export function placeOf({ start }: Reading['position'], say: Say): string {
  return `${say(whyWords.line)} ${start.line}:${start.column}`;
}

/** What told a fact: where it stands, and the label, heading, number or words of it. */
export function reasonOf({ reading, rank, row, wording }: NonNullable<WhyFact['told']>, say: Say): string {
  const where = rank === null ? null : rankWords[rank];
  const isBeside = reading === null || rank === 'file-name' || (where && reading.by === 'nothing');
  const told = isBeside ? null : readingReason(reading, { row, wording }, say);
  const role =
    reading?.kind === 'field' && wording !== null ? `${say(whyWords.role)} ${quoted(wording, say)}` : null;
  return joined([where && say(where), told, role]) || say(whyWords.nothing);
}

/** What told a part of the notes that it is what it is. */
export function readingReason(
  { kind, by, words, row: ownRow }: Reading,
  { row, wording }: { readonly row: string | null; readonly wording: string | null },
  say: Say,
): string {
  switch (by) {
    case 'label': {
      const means =
        ownRow === null || isAlike(words, ownRow) ? '' : ` ${say(whyWords.means)} ${quoted(ownRow, say)}`;
      return `${say(whyWords.label)} ${quoted(words, say)}${means}`;
    }
    case 'line':
      return say(whyWords.bareLine);
    case 'election':
      return say(whyWords.election);
    case 'heading':
      return `${say(whyWords.heading)} ${quoted(short(words), say)}`;
    case 'number':
      return `${say(whyWords.number)} ${quoted(words, say)}`;
    case 'cue':
      return `${say(whyWords.cue)}: ${quoted(short(words), say)}`;
    case 'wording': {
      const lemma = row === null || isAlike(wording ?? '', row) || row === kind ? '' : ` (${row})`;
      return `${say(whyWords.wording)} ${quoted(short(wording ?? words), say)}${lemma}`;
    }
    case 'form':
      if (kind === 'item') return say(whyWords.formOfItem);
      return say(kind === 'furniture' ? whyWords.formOfFurniture : whyWords.form);
    case 'nothing':
      return say(whyWords.nothing);
  }
}

/** Words of the notes between the quotation marks of the language. */
export function quoted(words: string, say: Say): string {
  return say({ sv: `”${words}”`, en: `“${words}”` });
}

/** Words on one line, cut where they are long. */
export function short(words: string, most = 70): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

function isAlike(one: string, other: string): boolean {
  return one.toLowerCase().replaceAll(/[\s-]+/g, ' ') === other.toLowerCase().replaceAll(/[\s-]+/g, ' ');
}
