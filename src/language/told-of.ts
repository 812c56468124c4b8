import { beginsWithCapital } from '../model/text-shapes.ts';
import { tellingWord, wordsOf, type ActionIdentity } from './carry-over.ts';
import { isDeedOf } from './deeds.ts';
import { likeness, mayBeSameOwners, sharedWords, wordsOfTask } from './likeness.ts';
import { ownerSeam } from './tasks.ts';
import type { ToldAgain } from './told-again.ts';

/** What a line says of something begins behind these. */
const endOfSubject =
  /[:.;,(]|\s[–—-]\s|\s(?:är|har|blev|kvarstår|återstår|pågår|utgår|stryks|avskrivs|flyttas|skjuts|väntar)(?!\p{L})/u;

/** The share of words that an entry has in common with the action that it tells of. */
const enoughOfEntry = 0.5;
/** The share of an action's words that stand in a sentence which tells how it ended. */
const enoughInSentence = 0.75;

/**
 * Finds for each of `open`, actions without an id that earlier protocols left open, the line that tells of it again: of several, the
 * likest. A line tells of no more than one.
 */
export function toldOf<Open extends ActionIdentity>(
  open: readonly Open[],
  lines: readonly ToldAgain[],
): Map<Open, ToldAgain> {
  if (lines.length === 0) return new Map();
  const pairs = open
    .filter(({ isNamed }) => !isNamed)
    .flatMap((action) => lines.map((line) => ({ action, line, share: shareOf(action, line) })))
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share);
  const found = new Map<Open, ToldAgain>();
  const taken = new Set<ToldAgain>();
  for (const { action, line } of pairs) {
    if (found.has(action) || taken.has(line)) continue;
    taken.add(line);
    found.set(action, line);
  }
  return found;
}

/** A number tells more than all words. */
const sameNumber = 3;

/** How alike an action and a line are; 0 where they are two things. What names its owner is likelier. */
function shareOf(action: ActionIdentity, { text, isEntry, number, deed }: ToldAgain): number {
  const given = action.number ?? null;
  if (number !== null && given !== null) return number === given ? sameNumber : 0;
  const owners = action.ownersInFull ?? action.owners;
  const words = wordsOf(action);
  const named = /^([^:.!?]{2,60}):\s/u.exec(text)?.[1];
  // `Bryggan: kvarstår` names what it is about.
  const isSubject = named !== undefined && sharedWords(words, wordsOfTask(named, owners)) > 0;
  const others = named !== undefined && !isSubject && beginsWithCapital(named) ? named.split(ownerSeam) : [];
  if (!mayBeSameOwners(owners, others) || (isEntry && deed !== null && !isDeedOf(deed, action.text)))
    return 0;
  const told = wordsOfTask(text, [...owners, ...others]);
  const within = sharedWords(words, told) / words.size;
  const isEnough = isEntry
    ? likeness(words, told) >= enoughOfEntry ||
      (within === 1 && words.size > 1) ||
      isAbout(text, words, owners)
    : words.size > 1 && (within >= enoughInSentence || tellsAllButDeed(words, told));
  return isEnough ? within + (namesAny(text, owners) ? 0.5 : 0) : 0;
}

/** `Livbojen är inköpt` is about `köpa ny livboj`: all that it speaks of before its verb is among the words of that. */
function isAbout(text: string, words: ReadonlySet<string>, owners: readonly string[]): boolean {
  const subject = wordsOfTask(text.split(endOfSubject, 1)[0]!, owners);
  const isTelling = [...subject].some((word) => word.length >= tellingWord);
  return isTelling && sharedWords(subject, words) === subject.size;
}

/** `köpa kaffebryggare till kiosken`, as a sentence has it that tells what somebody did: `har köpt en kaffebryggare till kiosken`. */
function tellsAllButDeed(words: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  const others = new Set([...words].slice(1));
  return others.size > 1 && sharedWords(others, told) === others.size;
}

function namesAny(text: string, owners: readonly string[]): boolean {
  return owners.some((owner) => text.includes(owner.split(' ', 1)[0]!));
}
