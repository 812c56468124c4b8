import type { Position } from 'unist';
import { findDates } from '../../../language/dates/find-dates.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { looksLikeOrganisation } from '../../../language/people.ts';
import { doneByName, protocolBefore, signedAtEnd, signedOn } from '../../../language/signing.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import { canonicalKey, type CanonicalKey } from '../../front-matter/keys.ts';
import { isSideLabel } from '../../front-matter/negotiating-sides.ts';
import { beforeAddition, hasLetterOrDigit, withoutTail, partsAtSpaces } from '../../../model/text-shapes.ts';

const fill = /[.…_‥–—-]{3,}/u;

export type SigningRole = 'ordförande' | 'sekreterare' | 'justerare' | 'ordförande-och-sekreterare';

/** `Justerat den 3 mars 2024`: the day that the protocol was verified; null where a line tells something else. */
export function dayVerified(text: string, position: Position): FrontMatterEntry | null {
  const day = signedOn.exec(text)?.[1];
  if (day === undefined || !isDayAlone(day)) return null;
  const value = { kind: 'text', text: day.trim(), position } as const;
  return { key: 'justering', written: 'justering', value, position, keyPosition: position };
}

/** A day, and nothing else. */
function isDayAlone(text: string): boolean {
  const [date, ...others] = findDates(text);
  if (!date || others.length > 0) return false;
  return !hasLetterOrDigit(`${text.slice(0, date.start)}${text.slice(date.end)}`);
}

/** Whether a text names a party that somebody signs for. */
export function namesParty(text: string): boolean {
  return isSideLabel(text) || looksLikeOrganisation(text);
}

/** What a label says that somebody signs as; null when it is no such label. */
export function roleOf(text: string): SigningRole | null {
  const key: CanonicalKey | null = canonicalKey(text.replace(protocolBefore, ''));
  if (key === 'justerat') return 'justerare';
  const isSigning =
    key === 'ordförande' ||
    key === 'sekreterare' ||
    key === 'justerare' ||
    key === 'ordförande-och-sekreterare';
  return isSigning ? key : null;
}

/** So many words has a label before a name (`Vid protokollet Ulla Stek`, `Minutes taken by Ulla Stek`). */
const mostWords = 3;

/** `Antecknat av Ulla Stek`, `Vid protokollet, Ulla Stek.`, `Sekreterare Ulla Stek`: who signs as what, in words; null for others. */
export function roleBeforeName(text: string): { readonly role: SigningRole; readonly name: string } | null {
  const by = doneByName.exec(text) ?? /^([^,:]{3,40}),\s+(\p{Lu}.*?)\.?$/u.exec(text);
  const role = by ? roleOf(by[1]!) : null;
  if (by && role !== null) return { role, name: by[2]! };
  const words = /^[^:]+:\s*\S/u.test(text) ? [] : partsAtSpaces(text);
  for (let length = 1; length <= mostWords && length < words.length; length++) {
    const own = roleOf(words.slice(0, length).join(' '));
    const name = words.slice(length).join(' ');
    if (own !== null && isFullName(beforeAddition(name))) return { role: own, name };
  }
  return null;
}

/** `/Camilla` as the last line: whoever wrote the notes. */
export function writerOf(written: string, position: Position): FrontMatterEntry | null {
  const name = signedAtEnd.exec(written)?.[1];
  if (name === undefined || roleOf(name) !== null) return null;
  const value = { kind: 'text', text: name, position } as const;
  return { key: 'sekreterare', written: 'sekreterare', value, position, keyPosition: position };
}

/** What stands between the lines to write on: a label, and what else. */
export function partsAtFill(text: string): string[] {
  return text.split(fill).map((part) => withoutTail(part, ': ').trim());
}

/** The words of a text that is nothing but roles (`Ordförande Sekreterare`); none for another. */
export function rolesInWords(text: string): string[] {
  const words = text.length > 60 ? [] : partsAtSpaces(text.trim());
  return words.every((word) => roleOf(word) !== null) ? words : [];
}

/** The names of a text that is nothing but words with capitals, two for each; none for another. */
export function namesInWords(text: string): string[] {
  if (text.length > 120 || !/^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){3,7}$/u.test(text.trim()))
    return [];
  const words = partsAtSpaces(text.trim());
  return words.length % 2 > 0
    ? []
    : words.flatMap((word, nth) => (nth % 2 === 0 ? [`${word} ${words[nth + 1]}`] : []));
}
