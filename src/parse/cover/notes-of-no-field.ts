import { aNumber } from '../../language/labels-in-lines.ts';
import { emptyForm } from '../../language/signing.ts';
import type { CoverNote } from '../../model/protocol.ts';
import { readDate } from '../../language/dates/find-dates.ts';
import { readChoice } from '../front-matter/choices.ts';
import { foldLabel } from '../front-matter/fold-label.ts';
import type { CanonicalKey } from '../front-matter/keys.ts';
import { plainText, type FrontMatterEntry } from '../front-matter/value.ts';
import type { Fields } from './fields.ts';

/** Keys whose first value alone is taken. */
const single: readonly CanonicalKey[] = [
  'organ',
  'huvudman',
  'typ',
  'titel',
  'protokollsnummer',
  'föregående',
  'profil',
  'status',
  'språk',
  'numrering',
  'antal-ledamöter',
  'första-paragraf',
  'justerat',
];

/**
 * The text of the cover that no field took: unknown keys, a second and different value where only one is taken, and values
 * that could not be understood (`antal-ledamöter: de flesta`).
 */
export function notesOfNoField(entries: readonly FrontMatterEntry[], fields: Fields): CoverNote[] {
  const unknown = entries.filter(({ key }) => key === null);
  const left = single.flatMap((key) => {
    const given = fields.entries(key).filter(({ value }) => plainText(value).trim() !== '');
    const [first, ...others] = given;
    if (!first) return [];
    const known = foldLabel(plainText(first.value));
    const different = others.filter(({ value }) => foldLabel(plainText(value)) !== known);
    return isUnderstood(key, plainText(first.value).trim()) ? different : [first, ...different];
  });
  return [...unknown, ...left]
    .map(({ written, value, position }) => ({ title: written || null, text: plainText(value), position }))
    .filter(({ title, text }) => /[^\s.…_]/.test(text) || !emptyForm.test(title ?? ''));
}

function isUnderstood(key: CanonicalKey, text: string): boolean {
  if (key === 'status' || key === 'språk' || key === 'numrering') return readChoice(key, text) !== null;
  if (key === 'antal-ledamöter' || key === 'första-paragraf') return aNumber.test(text);
  return key !== 'justerat' || (readDate(text)?.date ?? null) !== null;
}
