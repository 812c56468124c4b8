import type { Action, ActionState } from '../model/action.ts';
import { foldName } from '../model/series.ts';
import { isDeedOf } from './deeds.ts';
import { partProgress, readProgress } from './progress.ts';
import { likeness, mayBeSameOwners, sharedWords, wordsOfTask } from './likeness.ts';
import { withoutTail } from '../model/text-shapes.ts';

/** What tells an action from others, in its protocol and the next ones of its body. */
export type ActionIdentity = Pick<
  Action,
  'id' | 'isNamed' | 'number' | 'text' | 'owners' | 'ownersInFull'
> & {
  /** Whether it stands under a heading that follows up what was to be done: then it hardly is a new one. */
  readonly followsUp?: boolean;
  /** How it stands, as its notes tell. */
  readonly state?: ActionState;
  readonly done?: boolean;
};

/** The share of words that two wordings of one action have in common. */
const enoughAlike = 0.6;

/** More actions than this are not compared word by word, since that takes time by their square. */
const mostCompared = 200;

/**
 * Finds for each of `earlier`, actions of a protocol, the one of `later`, those of a later protocol of the same body, that carries it
 * over. An id that the notes give decides alone, also where the earlier notes gave none and it was derived; else the same wording
 * does, or most of it with the same owner: of several, the likest. One that is told in other words carries over no more than one.
 */
export function carriedOver<Earlier extends ActionIdentity, Later extends ActionIdentity>(
  earlier: readonly Earlier[],
  later: readonly Later[],
): Map<Earlier, Later> {
  const found = new Map<Earlier, Later>();
  const byId = new Map(later.toReversed().map((action) => [action.id, action]));
  for (const action of earlier) {
    const same = byId.get(action.id);
    if (same) found.set(action, same);
  }
  const taken = new Set(found.values());
  const others = later
    .filter((action) => !action.isNamed && !taken.has(action))
    .slice(0, mostCompared)
    .map((action) => ({ action, words: wordsOf(action) }));
  const pairs = earlier
    .filter((action) => !action.isNamed && !found.has(action))
    .flatMap((action) => {
      const words = wordsOf(action);
      return others
        .map((other) => ({ action, other: other.action, share: shareOf(action, words, other) }))
        .filter(({ share }) => share >= enoughAlike);
    });
  for (const { action, other } of pairs.toSorted((one, another) => another.share - one.share)) {
    if (found.has(action) || taken.has(other)) continue;
    taken.add(other);
    found.set(action, other);
  }
  return found;
}

/** Words that are so alike are those of one action, also where another is to do it now. */
const enoughForOthers = 0.8;

/** How alike two actions are, 0–2: one number with words in common tells more than words. */
function shareOf(
  action: ActionIdentity,
  words: ReadonlySet<string>,
  other: { readonly action: ActionIdentity; readonly words: ReadonlySet<string> },
): number {
  const [number, later] = [action.number ?? null, other.action.number ?? null];
  if (number !== null && later !== null)
    return number === later && sharedWords(words, other.words) > 0 ? 2 : 0;
  const share = likeness(words, other.words);
  if (other.action.followsUp === true && share > 0 && isOneOwners(action, other, words))
    return Math.max(share, enoughAlike);
  if (mayShareOwner(action, other.action))
    return isShortFor(action, other, words) ? Math.max(share, enoughAlike) : share;
  return share >= enoughForOthers ? share / 2 + enoughAlike / 2 : 0;
}

/** In letters: a word that alone may tell which action is meant. */
export const tellingWord = 5;

/** Under a heading that follows up, one owner and a telling word are enough: `Bo: kalkyl för stolpar` of `Bo: räkna på stolpar`. */
function isOneOwners(
  action: ActionIdentity,
  { action: later, words: told }: { readonly action: ActionIdentity; readonly words: ReadonlySet<string> },
  words: ReadonlySet<string>,
): boolean {
  if (ownersOf(action).length === 0 || ownersOf(later).length === 0 || !mayShareOwner(action, later))
    return false;
  // `Bo: bryggan är besiktigad` is another deed than `Bo: måla bryggan`.
  const isDone = later.done === true || later.state === 'done';
  const deed = isDone ? (readProgress(later.text, null)?.deed ?? null) : null;
  if (deed !== null && !isDeedOf(deed, action.text)) return false;
  const telling = new Set([...told].filter((word) => word.length >= tellingWord));
  return sharedWords(telling, words) > 0;
}

/** `Bo: container till städdagen` of `Bo: hyra container till städdagen`: all words of the later one, and its owner, are those of it. */
function isShortFor(
  action: ActionIdentity,
  { action: later, words: told }: { readonly action: ActionIdentity; readonly words: ReadonlySet<string> },
  words: ReadonlySet<string>,
): boolean {
  const isOwned = ownersOf(action).length > 0 && ownersOf(later).length > 0;
  const isTelling = [...told].some((word) => word.length >= tellingWord);
  const shared = sharedWords(told, words);
  return (
    isOwned &&
    isTelling &&
    (shared === told.size || (words.size > 1 && sharedWords(words, told) === words.size))
  );
}

/** Whether an action tells nothing but what another one tells: all of its words are among those of the other. */
export function tellsNoMore(one: ActionIdentity, other: ActionIdentity): boolean {
  const words = wordsOf(other);
  return [...wordsOf(one)].every((word) => words.has(word));
}

/** Whether two actions of one protocol that have the same id are one that is told twice: in the same words, or in some of them. */
export function isToldAgain(one: ActionIdentity, other: ActionIdentity): boolean {
  if (one.text === other.text) return true;
  if (!mayShareOwner(one, other)) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
    some.size > 0 && [...some].every((word) => all.has(word));
  return isWithin(words, others) || isWithin(others, words) || likeness(words, others) >= enoughAlike;
}

/**
 * The actions of one protocol, each once: many notes sum up at the end what their items gave. An action that has ended stands in the
 * place of one that is told as open.
 */
export function eachOnce<Told extends ActionIdentity & { readonly state: ActionState }>(
  actions: readonly Told[],
): Told[] {
  const once: Told[] = [];
  const places = new Map<string, number>();
  for (const action of actions) {
    const key = action.isNamed ? action.id : wordingOf(action);
    const place = places.get(key);
    const before = place === undefined ? undefined : once[place];
    if (place === undefined || before === undefined || !isToldAgain(before, action)) {
      places.set(key, once.length);
      once.push(action);
    } else if (before.state === 'open') once[place] = action.state === 'open' ? before : action;
  }
  return once;
}

/** What an action without a name is known by within its protocol. */
function wordingOf({ text, owners }: ActionIdentity): string {
  const words = withoutTail(foldName(text.replace(/\([^()]*\)/g, ' ')), '. ');
  return `\n${owners.map(foldName).toSorted().join('\n')}\n\n${words}`;
}

function mayShareOwner(earlier: ActionIdentity, later: ActionIdentity): boolean {
  return mayBeSameOwners(ownersOf(earlier), ownersOf(later));
}

/** `Bo` of one meeting is `Bo Alm` of the next. */
function ownersOf({ owners, ownersInFull }: ActionIdentity): readonly string[] {
  return ownersInFull ?? owners;
}

/** The words of an action, without those of its owners. */
export function wordsOf(action: ActionIdentity): Set<string> {
  return wordsOfTask(partProgress(action.text, null).subject, [...action.owners, ...ownersOf(action)]);
}
