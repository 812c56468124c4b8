import { remembered } from '../remembered.ts';
import { initialsOf } from './name-shape.ts';
import { isSameSound, isSlip } from './near-spelling.ts';
import { onOneLine } from '../../model/text-shapes.ts';

/** Somebody known by full name, and by initials where the notes give them. */
export interface Identity {
  readonly name: string;
  readonly initials: string | null;
}

/** Who a name was understood as, or the several it may be. `isExact`: the name is written just so. */
export type Identification<T extends Identity> =
  { readonly person: T; readonly isExact: boolean } | { readonly candidates: readonly T[] };

type Likeness = (written: string, known: Identity) => boolean;

/** From the surest to the least sure; the first that fits anybody decides. */
const likenesses: readonly Likeness[] = [
  hasInitials,
  (written, known) => !isSeveralWords(written) && isSameWord(written, words(known.name)[0]),
  (written, known) =>
    !isSeveralWords(written) && isSeveralWords(known.name) && isSameWord(written, words(known.name).at(-1)),
  isNickname,
  isFirstNameWithInitial,
  isInitialWithSurname,
  (written, known) => isShorter(written, known.name, isSameWord),
  (written, known) => isShorter(written, known.name, soundsAlike),
  (written, known) => isSlipOf(written, known.name),
];

/**
 * Finds the one whom `written` names: by full name, initials, unique first name or surname, first name with the initial
 * of the surname or the other way round, a shorter or longer form of the name, or a near spelling. Null when it fits nobody.
 */
export function identify<T extends Identity>(written: string, known: readonly T[]): Identification<T> | null {
  const name = plainName(written);
  if (name === '') return null;
  const isCrowd = known.length > mostCompared;
  const exact = isCrowd ? byPlainName(known).get(name) : known.find((each) => plainName(each.name) === name);
  if (exact !== undefined) return { person: exact as T, isExact: true };
  if (isCrowd) return null;
  for (const isLike of likenesses) {
    const fitting = known.filter((each) => isLike(name, each));
    const found = fitting.length > 1 ? distinct(fitting) : fitting;
    if (found.length > 1) return { candidates: found };
    if (found[0] !== undefined) return { person: found[0], isExact: false };
  }
  return null;
}

/**
 * Each name is compared with each of the known, in several ways. Among more than these somebody is always spelled nearly as somebody
 * else, and the time would grow with their square: there a name is only that of who is written just so.
 */
const mostCompared = 600;

/** A list of people may grow between two questions. */
const crowds = new WeakMap<
  readonly Identity[],
  { readonly size: number; readonly names: ReadonlyMap<string, Identity> }
>();

/** The first of each name. */
function byPlainName(known: readonly Identity[]): ReadonlyMap<string, Identity> {
  const told = crowds.get(known);
  if (told?.size === known.length) return told.names;
  const names = new Map(known.map((each) => [withoutSigns(each.name), each] as const).toReversed());
  crowds.set(known, { size: known.length, names });
  return names;
}

/** A name for comparing: composed, in lower case, without party, stars and quotes. */
const plainName = remembered(withoutSigns);

function withoutSigns(written: string): string {
  return onOneLine(
    written
      .normalize('NFC')
      .replace(/\([^()]*\)|["”“*]/gu, ' ')
      .trim(),
  ).toLocaleLowerCase('sv');
}

function distinct<T extends Identity>(people: readonly T[]): T[] {
  return [...new Map(people.map((person) => [plainName(person.name), person])).values()];
}

function hasInitials(written: string, known: Identity): boolean {
  if (!/^\p{L}{2,4}$/u.test(written)) return false;
  return written.toUpperCase() === (known.initials ?? initialsOf(known.name));
}

/** `Osse` of Oskar "Osse" Brun. */
function isNickname(written: string, known: Identity): boolean {
  const [, quoted] = /["”“]([^"”“]{2,20})["”“]/u.exec(known.name) ?? [];
  return quoted !== undefined && plainName(quoted) === written;
}

function isFirstNameWithInitial(written: string, known: Identity): boolean {
  const match = /^(.+) (\p{L})\.?$/u.exec(written);
  const names = words(known.name);
  if (match === null || names.length < 2) return false;
  return (
    isSameWord(match[1] ?? '', names[0]) && names.slice(1).some((name) => name.startsWith(match[2] ?? ''))
  );
}

/** `P. von Essen` of Petra von Essen. */
function isInitialWithSurname(written: string, known: Identity): boolean {
  const match = /^(\p{L})\. ?(\p{L}{2}.*)$/u.exec(written);
  const [first = '', ...others] = words(known.name);
  return match !== null && first.startsWith(match[1]!) && others.join(' ') === match[2];
}

/** Whether the words of one name are among those of the other in the same order, the first name being the same. */
function isShorter(written: string, known: string, isSame: (a: string, b: string) => boolean): boolean {
  const [short, long] = [nameWords(written), nameWords(known)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || !isSame(short[0] ?? '', long[0] ?? '')) return false;
  if (short.length < 2) return !isSeveralWords(written) && short.length === nameWords(written).length;
  let at = 0;
  for (const word of long) if (at < short.length && isSame(short[at] ?? '', word)) at += 1;
  return at === short.length;
}

/** Whether the names have as many words, of which one is misspelled. */
function isSlipOf(written: string, known: string): boolean {
  const names = nameWords(known);
  const parts = nameWords(written);
  if (parts.length === 1 && names.length > 1) return isSlip(parts[0] ?? '', names[0] ?? '');
  if (parts.length !== names.length) return false;
  const different = parts
    .map((part, index) => [part, names[index] ?? ''] as const)
    .filter(([a, b]) => !soundsAlike(a, b));
  const [slip] = different;
  return different.length === 1 && slip !== undefined && isSlip(...slip);
}

const words = remembered((name): readonly string[] => plainName(name).split(' '));

const nameWords = remembered((name): readonly string[] => plainName(name).split(/[\s-]+/u));

function isSeveralWords(name: string): boolean {
  return words(name).length > 1;
}

function isSameWord(a: string, b: string | undefined): boolean {
  return b !== undefined && a === b;
}

function soundsAlike(a: string, b: string): boolean {
  return isSameSound(a, b);
}
