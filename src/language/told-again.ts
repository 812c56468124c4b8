import type { ActionState } from '../model/action.ts';
import type { Item, Protocol } from '../model/protocol.ts';
import { plainLines, type PlainLine } from '../model/plain-lines.ts';
import { withoutStop } from '../model/text-shapes.ts';
import { readEnding } from './action-states.ts';
import { tellsOfCarriedActions, tellsOfDoneActions } from './earlier-actions.ts';
import { partProgress, readProgress, tellsOfRest } from './progress.ts';
import { sentenceSeam } from './sentences.ts';
import { tellsDone } from './sentences/told-done.ts';
import { endsTask, goesOnWithTask, tellsOnlyState, withdrawsTask } from './told-states.ts';
import { taskSigns } from './task-lines.ts';

/** What a line that gives no action may tell of an earlier one: `- Bo Ek: hämta offert – klart` under *Föregående protokoll*. */
export interface ToldAgain {
  /** Its words, without the number at their start and the state at their end. */
  readonly text: string;
  /** Whether it stands under a heading that follows up; else a sentence that tells how something ended. */
  readonly isEntry: boolean;
  /** The number of the action, where the line begins with one (`AP3`). */
  readonly number: string | null;
  /** What was done, where no word of state says that it was this; null else. */
  readonly deed: string | null;
  /** The new day, `YYYY-MM-DD` or words; null when it stays. */
  readonly due: string | null;
  /** Who does it from now on, as written; empty when that stays. */
  readonly owners: readonly string[];
  /** Whose part they do; null for that of all. */
  readonly insteadOf: string | null;
  readonly state: ActionState;
  readonly reason: string | null;
  readonly replacedBy: string | null;
  /** The § as written; null outside of the items. */
  readonly item: string | null;
  /** 1-based. */
  readonly line: number;
}

type Told = Pick<ToldAgain, 'state' | 'reason' | 'replacedBy' | 'due' | 'deed' | 'owners' | 'insteadOf'>;

/** The lines of a protocol that may tell of earlier actions. They count only where one is known that they tell of (`toldOf`). */
export function toldAgain(protocol: Protocol): ToldAgain[] {
  const per = protocol.meeting.date;
  const fullName = fullNames(protocol);
  return joined(plainLines(protocol)).flatMap((line) => {
    if (!tellsOfCarriedActions(line.above)) return ofProse(line);
    const own = ofFollowUp(line, per);
    // A decision there may be of anything, unless it says how something stands.
    return line.kind !== 'decision' || own.some(({ isSaid }) => isSaid)
      ? own.map(({ told }) => ({ ...told, owners: told.owners.map(fullName) }))
      : ofProse(line);
  });
}

/** `Ida` is Ida Berg, where nobody else of that name is on the cover. */
function fullNames({
  chairs,
  secretaries,
  called,
  present,
  absent,
  others,
}: Protocol): (name: string) => string {
  const names = [
    ...new Set(
      [...chairs, ...secretaries, ...called, ...present, ...absent, ...others].map(({ name }) => name),
    ),
  ];
  return (name) => {
    const fitting = names.filter((full) => full === name || full.startsWith(`${name} `));
    return fitting.length === 1 ? fitting[0]! : name;
  };
}

/** What one line of the notes says, also where a part of it decides. */
function joined(lines: readonly PlainLine[]): PlainLine[] {
  const whole: PlainLine[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (
      last !== undefined &&
      last.line === line.line &&
      last.kind === 'paragraph' &&
      tellsOfCarriedActions(line.above)
    )
      whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else whole.push(line);
  }
  return whole;
}

/** A line under a heading that follows up: an entry, a sentence, or `AP3: Klar.` */
function ofFollowUp(
  { text: written, above, item, line }: PlainLine,
  per: string | null,
): { readonly told: ToldAgain; readonly isSaid: boolean }[] {
  if (written === '') return [];
  const signs = taskSigns(written);
  const read = withoutState(written.slice(signs?.length ?? 0), per);
  const state = read.told ?? plain(tellsOfDoneActions(above) ? 'done' : 'open');
  const told = {
    text: read.text,
    number: signs?.number ?? null,
    isEntry: true,
    ...state,
    item: labelOf(item),
    line,
  };
  return [{ told, isSaid: read.told !== null }];
}

function ofProse({ text, kind, item, line }: PlainLine): ToldAgain[] {
  if (kind === 'entry') return [];
  const sentences = text.split(sentenceSeam);
  return sentences.flatMap((sentence, nth): ToldAgain[] => {
    const read = withShortState(sentence);
    const told = kind === 'paragraph' && read.told?.state !== 'open' ? read.told : null;
    const state = told ?? toldOfTask(sentence, kind === 'decision');
    if (state === null) return [];
    const before =
      goesOnWithTask.test(sentence) || tellsOnlyState(sentence) ? (sentences[nth - 1] ?? '') : '';
    const words = before === '' ? read.text : `${before} ${read.text}`;
    return [{ text: words, number: null, isEntry: false, ...state, item: labelOf(item), line }];
  });
}

function labelOf(item: Item | null): string | null {
  return item?.label ?? null;
}

function plain(state: ActionState): Told {
  return { state, reason: null, replacedBy: null, due: null, deed: null, owners: [], insteadOf: null };
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

/** A line that follows up, parted into what it is about and how that stands, which may be told in a sentence. */
function withoutState(written: string, per: string | null): { text: string; told: Told | null } {
  const short = withShortState(written);
  if (short.told !== null && short.told.state === 'done' && short.text !== written.trim()) {
    // `KLART: …` says it all, but `… kvarstår, klart 17 mars` does not.
    if (!tellsOfRest(short.text)) return short;
  }
  const { subject, progress } = partProgress(written, per);
  const whole = readProgress(written, per);
  return whole === null ? short : { text: progress === null ? written : subject, told: whole };
}

/** `Klart: boka lokal`, `boka lokal (klart)`, `boka lokal – pågår`: how it stands, and the words without that. */
function withShortState(written: string): { text: string; told: Told | null } {
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
    ? { ...plain('withdrawn'), reason: rest }
    : { ...plain('replaced'), replacedBy: rest };
}
