import { groupInName } from '../language/people.ts';
import { nearest } from '../model/nearest.ts';
import type { Protocol } from '../model/protocol.ts';
import { onceFor } from './once-for.ts';

/** Who a name in a yrkande, a vote or a statement stands for. */
export type FoundPerson =
  | { readonly kind: 'known'; readonly name: string }
  /** It fits several people, or may be a misspelt or shortened name: nothing is certain. */
  | { readonly kind: 'unclear' }
  /** A full name that is nowhere among those on the cover. */
  | { readonly kind: 'stranger'; readonly name: string };

/**
 * Finds the one of those on the cover whom `written` names: by full name, with or without middle names, or by first name or
 * surname that only one has (of that party, where `party` or the name itself gives one), which may be all that the cover
 * gives too. Case does not matter.
 */
export function findPerson(written: string, party: string | null, protocol: Protocol): FoundPerson {
  const name = plainName(written);
  const words = wordsOf(name);
  const wantedParty = (party ?? partyIn(written))?.toLowerCase() ?? null;
  const people = everybody(protocol);
  for (const isLike of [isSame, isShorterForm, isNameAfterTitle, isOneWordOf]) {
    const alike = people.filter((known) => isLike(words, known.words));
    const ofParty = wantedParty === null ? [] : alike.filter((known) => known.parties.has(wantedParty));
    const names = (ofParty.length > 0 ? ofParty : alike).map((known) => known.name);
    if (names.length === 1) return { kind: 'known', name: names[0]! };
    if (names.length > 1) return { kind: 'unclear' };
  }
  const mayBeSlip =
    nearest(
      name,
      people.map((known) => known.plain),
    ) !== null;
  return isFullName(withoutParty(written)) && !mayBeSlip
    ? { kind: 'stranger', name: withoutParty(written) }
    : { kind: 'unclear' };
}

/** The names of those on the cover that stand in full in `text`. */
export function peopleNamedIn(text: string, protocol: Protocol): string[] {
  const words = ` ${wordsOf(plainName(text.replace(/[^\p{L}'’-]+/gu, ' '))).join(' ')} `;
  return everybody(protocol)
    .filter((known) => known.words.length > 1 && words.includes(` ${known.words.join(' ')} `))
    .map(({ name }) => name);
}

/** A name without its party in parentheses. */
export function withoutParty(written: string): string {
  return written
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^[\s*]+/, '')
    .trimEnd();
}

/** Not an initial, which stands for too many, nor a party or another group. */
function isFullName(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’][\p{L}'’-]*(?:\s[\p{L}'’-]{2,})*\s\p{Lu}[\p{L}'’][\p{L}'’-]*$/u.test(name) &&
    !groupInName.test(name)
  );
}

/** Somebody on the cover, in whichever lists. */
interface Known {
  readonly name: string;
  readonly plain: string;
  readonly words: readonly string[];
  /** In lower case. */
  readonly parties: Set<string>;
}

const everybody = onceFor((protocol: Protocol): Known[] => {
  const { present, substitutes, chairs, secretaries, others, absent, called } = protocol;
  const known = new Map<string, Known>();
  for (const list of [present, substitutes, chairs, secretaries, others, absent, called]) {
    for (const { name, party } of list) {
      const plain = plainName(name);
      const person = known.get(plain) ?? { name, plain, words: wordsOf(plain), parties: new Set() };
      if (party !== null) person.parties.add(party.toLowerCase());
      known.set(plain, person);
    }
  }
  return [...known.values()];
});

function partyIn(written: string): string | null {
  return /\(([^()]{1,20})\)\s*$/.exec(written)?.[1] ?? null;
}

/** In lower case, first name first (`Lind, Karin`). */
function plainName(written: string): string {
  const name = withoutParty(written).normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, ' ');
  return name.replace(/^([^,]+), ([^,]+)$/u, '$2 $1');
}

function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => word !== '');
}

function isSame(written: readonly string[], known: readonly string[]): boolean {
  return written.join(' ') === known.join(' ');
}

/** Same first name and surname, and each word of the one among those of the other. */
function isShorterForm(written: readonly string[], known: readonly string[]): boolean {
  if (written.length < 2 || known.length < 2) return false;
  const [short, long] = written.length < known.length ? [written, known] : [known, written];
  if (short[0] !== long[0]) return false;
  return short.every((word) => long.includes(word));
}

/** `Kommunalrådet Karin Lind` */
function isNameAfterTitle(written: readonly string[], known: readonly string[]): boolean {
  return known.length > 1 && isSame(written.slice(-known.length), known);
}

function isOneWordOf(written: readonly string[], known: readonly string[]): boolean {
  const [short, long] = written.length === 1 ? [written, known] : [known, written];
  return short.length === 1 && (short[0] === long[0] || short[0] === long.at(-1));
}
