import { partAtParty } from '../../model/party-at-end.ts';
import { groupInName } from '../../language/people.ts';
import { areInitials, hasInitial, isCompleteName } from '../../language/people/name-shape.ts';
import { identify } from '../../language/people/identify.ts';
import { nearest } from '../../model/nearest.ts';
import type { Protocol } from '../../model/protocol.ts';
import {
  everybody,
  inOrder,
  plainName,
  withoutParty,
  wordsOf,
  type Known,
  type People,
} from './known-people.ts';

export { withoutParty } from './known-people.ts';

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
 * gives too, or by initials. Case does not matter.
 */
export function findPerson(written: string, party: string | null, protocol: Protocol): FoundPerson {
  const name = plainName(written);
  const words = wordsOf(name);
  const wantedParty = (party ?? partyIn(written))?.toLowerCase() ?? null;
  const people = everybody(protocol);
  for (const findLike of [findSame, findShorterForm, findNameAfterTitle, findOneWordOf]) {
    const alike = findLike(words, people);
    const ofParty = wantedParty === null ? [] : alike.filter((known) => known.parties.has(wantedParty));
    const names = (ofParty.length > 0 ? ofParty : alike).map((known) => known.name);
    if (names.length === 1) return { kind: 'known', name: names[0]! };
    if (names.length > 1) return { kind: 'unclear' };
  }
  const alone = withoutParty(written);
  const byInitials = areInitials(alone) || hasInitial(alone) ? identify(alone, people.all) : null;
  if (byInitials !== null && 'person' in byInitials) return { kind: 'known', name: byInitials.person.name };
  return isFullName(alone) && !mayBeSlip(name, words, people)
    ? { kind: 'stranger', name: alone }
    : { kind: 'unclear' };
}

/** The names of those on the cover that stand in full in `text`. */
export function peopleNamedIn(text: string, protocol: Protocol): string[] {
  const people = everybody(protocol);
  const words = wordsOf(plainName(text.replace(/[^\p{L}'’-]+/gu, ' ')));
  const named = words.flatMap((word, at) =>
    people
      .sharingWords([word, words[at + 1] ?? ''])
      .filter(({ words: own }) => own.every((each, nth) => each === words[at + nth])),
  );
  return inOrder(named).map(({ name }) => name);
}

/** That of somebody, and of no party or other group. */
function isFullName(name: string): boolean {
  return isCompleteName(name) && !groupInName.test(name);
}

function mayBeSlip(name: string, words: readonly string[], people: People): boolean {
  const alike = people.near(words);
  if (alike === null) return true;
  const names = alike.map(({ plain }) => plain);
  return nearest(name, names) !== null;
}

function partyIn(written: string): string | null {
  return partAtParty(written).party;
}

type FindLike = (written: readonly string[], people: People) => readonly Known[];

const findSame: FindLike = (written, people) => people.named(written);

/** Same first name and surname, and each word of the one among those of the other. */
const findShorterForm: FindLike = (written, people) =>
  people.sharingWords(written).filter((known) => {
    const [short, long] =
      written.length < known.words.length ? [written, known.words] : [known.words, written];
    return short.every((word) => long.includes(word));
  });

/** `Kommunalrådet Karin Lind` */
const findNameAfterTitle: FindLike = (written, people) => {
  const end = written.slice(-people.mostWords);
  return inOrder(end.slice(0, -1).flatMap((_, at) => people.named(end.slice(at))));
};

const findOneWordOf: FindLike = (written, people) => {
  const [first = '', ...others] = written;
  if (others.length === 0) return people.endingIn(first);
  return inOrder([first, others.at(-1)!].flatMap((word) => people.named([word])));
};
