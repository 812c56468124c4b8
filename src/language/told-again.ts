import type { ActionState } from '../model/action.ts';
import type { Item, Protocol } from '../model/protocol.ts';
import { plainLines, type PlainLine } from '../model/plain-lines.ts';
import { beginsWithCapital, withoutStop } from '../model/text-shapes.ts';
import { readEnding } from './action-states.ts';
import { wordsOf, type ActionIdentity } from './carry-over.ts';
import { tellsOfCarriedActions, tellsOfDoneActions } from './earlier-actions.ts';
import { likeness, mayBeSameOwners, sharedWords, wordsOfTask } from './likeness.ts';
import { sentenceSeam } from './sentences.ts';
import { tellsDone } from './sentences/told-done.ts';
import { endsTask, goesOnWithTask, tellsOnlyState, withdrawsTask } from './told-states.ts';
import { ownerSeam } from './tasks.ts';

/** What a line that gives no action may tell of an earlier one: `- Bo Ek: hämta offert – klart` under *Föregående protokoll*. */
export interface ToldAgain {
  /** Its words, without the state at their end. */
  readonly text: string;
  /** Whether it is an entry of a list of what was to be done; else a sentence that tells how something ended. */
  readonly isEntry: boolean;
  readonly state: ActionState;
  readonly reason: string | null;
  readonly replacedBy: string | null;
  /** The § as written; null outside of the items. */
  readonly item: string | null;
  /** 1-based. */
  readonly line: number;
}

type Told = Pick<ToldAgain, 'state' | 'reason' | 'replacedBy'>;

/** The lines of a protocol that may tell of earlier actions. They count only where one is known that they tell of (`toldOf`). */
export function toldAgain(protocol: Protocol): ToldAgain[] {
  return plainLines(protocol).flatMap((line) => (line.kind === 'entry' ? ofEntry(line) : ofProse(line)));
}

function ofEntry({ text, above, item, line }: PlainLine): ToldAgain[] {
  if (!tellsOfCarriedActions(above) || text === '') return [];
  const read = withoutState(text);
  const told = read.told ?? plain(tellsOfDoneActions(above) ? 'done' : 'open');
  return [{ text: read.text, isEntry: true, ...told, item: labelOf(item), line }];
}

function ofProse({ text, kind, item, line }: PlainLine): ToldAgain[] {
  const sentences = text.split(sentenceSeam);
  return sentences.flatMap((sentence, nth): ToldAgain[] => {
    const read = withoutState(sentence);
    const told = kind === 'paragraph' && read.told?.state !== 'open' ? read.told : null;
    const state = told ?? toldOfTask(sentence, kind === 'decision');
    if (state === null) return [];
    const before =
      goesOnWithTask.test(sentence) || tellsOnlyState(sentence) ? (sentences[nth - 1] ?? '') : '';
    const words = before === '' ? read.text : `${before} ${read.text}`;
    return [{ text: words, isEntry: false, ...state, item: labelOf(item), line }];
  });
}

function labelOf(item: Item | null): string | null {
  return item?.label ?? null;
}

function plain(state: ActionState): Told {
  return { state, reason: null, replacedBy: null };
}

/** `Uppdraget att se över taxan är slutfört.` */
function toldOfTask(sentence: string, isDecision: boolean): Told | null {
  if (withdrawsTask(sentence, isDecision)) return plain('withdrawn');
  return endsTask(sentence, isDecision) ? plain('done') : null;
}

const stateFirst = /^(?:(?<sign>[✅✔☑☒✓]️?)\s*|(?<word>\p{L}{2,12})\s*[:–-]\s+)(?=\S)/u;
/** How it stands, at the end: in parentheses, behind a dash, or behind another sign. */
const stateLast: readonly RegExp[] = [
  /\s*\(([^()]{2,80})\)\.?$/u,
  /\s[–-]\s+([^()–]{2,80})$/u,
  /[.,;:]\s+([^.,;:()]{2,60})\.?$/u,
];

/** `Klart: boka lokal`, `boka lokal (klart)`, `boka lokal – pågår`: how it stands, and the words without that. */
function withoutState(written: string): { text: string; told: Told | null } {
  const text = written.trim();
  const first = stateFirst.exec(text);
  if (first !== null) {
    const { sign, word = '' } = first.groups!;
    const told = sign === undefined ? stateOf(word) : plain('done');
    if (told !== null) return { text: text.slice(first[0].length), told };
  }
  for (const form of stateLast) {
    const last = form.exec(text);
    const told = last === null ? null : stateOf(withoutStop(last[1]!.trim()));
    if (told !== null) return { text: text.slice(0, last!.index), told };
  }
  return { text, told: null };
}

function stateOf(words: string): Told | null {
  if (tellsDone(words, null)) return plain('done');
  const ending = readEnding(words);
  if (ending === null) return tellsOnlyState(words) ? plain('open') : null;
  const rest = ending.rest || null;
  return ending.kind === 'withdrawn'
    ? { state: 'withdrawn', reason: rest, replacedBy: null }
    : { state: 'replaced', reason: null, replacedBy: rest };
}

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

/** How alike an action and a line are; 0 where they are two things. What names its owner is likelier. */
function shareOf(action: ActionIdentity, { text, isEntry }: ToldAgain): number {
  const owners = action.ownersInFull ?? action.owners;
  const named = /^([^:.!?]{2,60}):\s/u.exec(text)?.[1];
  const others = named !== undefined && beginsWithCapital(named) ? named.split(ownerSeam) : [];
  if (!mayBeSameOwners(owners, others)) return 0;
  const words = wordsOf(action);
  const told = wordsOfTask(text, [...owners, ...others]);
  const within = sharedWords(words, told) / words.size;
  const isEnough = isEntry
    ? likeness(words, told) >= enoughOfEntry || (within === 1 && words.size > 1)
    : words.size > 1 && (within >= enoughInSentence || tellsAllButDeed(words, told));
  return isEnough ? within + (namesAny(text, owners) ? 0.5 : 0) : 0;
}

/** `köpa kaffebryggare till kiosken`, as a sentence has it that tells what somebody did: `har köpt en kaffebryggare till kiosken`. */
function tellsAllButDeed(words: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  const others = new Set([...words].slice(1));
  return others.size > 1 && sharedWords(others, told) === others.size;
}

function namesAny(text: string, owners: readonly string[]): boolean {
  return owners.some((owner) => text.includes(owner.split(' ', 1)[0]!));
}
