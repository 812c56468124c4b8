import { tellsNextMeetingAsTime } from '../language/next-meetings.ts';
import { daysBetween } from '../model/calendar.ts';
import { looksLikeDay } from '../model/text-shapes.ts';
import { carriedOver, eachOnce } from '../language/carry-over.ts';
import { handedOn } from '../language/handed-over.ts';
import type { ToldAgain } from '../language/told-again.ts';
import { toldOf } from '../language/told-of.ts';
import type { BodySeries, DatedNote, RegisterFault } from './body-series.ts';
import type { ActionFacts } from './note-facts.ts';

/** An action as one note has it. */
export interface Occurrence {
  readonly note: DatedNote;
  readonly action: ActionFacts;
}

/** One action through the protocols of a body. */
export interface ActionChain {
  /** By day; at least one. */
  readonly occurrences: readonly Occurrence[];
  readonly due: string | null;
}

interface OpenChain {
  readonly occurrences: Occurrence[];
  due: string | null;
}

/** In meetings: an action that none of so many told is another one when its words come again. */
const longestGap = 3;

/** Follows each action from the note that gave it to the one where it ended. */
export function actionChains({ notes }: BodySeries): {
  readonly chains: readonly ActionChain[];
  readonly faults: readonly RegisterFault[];
} {
  const chains: OpenChain[] = [];
  const faults: RegisterFault[] = [];
  const byId = new Map<string, OpenChain>();
  /** Open actions without a name, which the next notes may tell in other words, and the number of the note that told them last. */
  let unnamed = new Map<OpenChain, number>();
  const nextDays = laterDays(notes);
  for (const [nth, note] of notes.entries()) {
    const nextDay = nextDays[nth]!;
    const told = new Set<OpenChain>();
    const actions = eachOnce(note.facts.actions);
    const alike = inOtherWords(actions, [...unnamed.keys()], byId);
    for (const action of actions) {
      const occurrence = { note, action };
      const known = byId.get(action.id) ?? alike.get(action);
      if (known && action.isNamed && isSameNote(known, note)) faults.push(sameIdTwice(known, occurrence));
      else if (known && !isSameNote(known, note) && goesOn(known, occurrence)) {
        addTo(known, occurrence, nextDay);
        byId.set(action.id, known);
        told.add(known);
        continue;
      }
      const chain = { occurrences: [occurrence], due: meantDay(action, nextDay) };
      chains.push(chain);
      byId.set(action.id, chain);
      told.add(chain);
    }
    for (const chain of toldInLines(
      note,
      [...unnamed.keys()].filter((each) => !told.has(each)),
      note.facts.told,
      nextDay,
    ))
      told.add(chain);
    // `att uppdraget utgår` ends also what the table above it tells of as open.
    const endings = note.facts.told.filter(({ isEntry, state }) => !isEntry && state !== 'open');
    toldInLines(note, [...told].filter(isOpenUnnamed), endings, nextDay);
    unnamed = new Map([
      ...[...unnamed].filter(([chain, last]) => !told.has(chain) && nth - last < longestGap),
      ...[...told].filter(isOpenUnnamed).map((chain) => [chain, nth] as const),
    ]);
  }
  return { chains, faults };
}

/** For each note the day of the next meeting; null for the last. */
function laterDays(notes: readonly DatedNote[]): (string | null)[] {
  const days: (string | null)[] = notes.map(() => null);
  for (let nth = notes.length - 2; nth >= 0; nth--) {
    const { date } = notes[nth + 1]!;
    days[nth] = date > notes[nth]!.date ? date : days[nth + 1]!;
  }
  return days;
}

function lastOf({ occurrences }: OpenChain): Occurrence {
  return occurrences.at(-1)!;
}

function isSameNote(chain: OpenChain, note: DatedNote): boolean {
  return lastOf(chain).note === note;
}

function isOpenUnnamed(chain: OpenChain): boolean {
  const { action } = lastOf(chain);
  return action.state === 'open' && !action.isNamed;
}

/** Adds the lines of a note that tell again of open actions, and gives those. */
function toldInLines(
  note: DatedNote,
  open: readonly OpenChain[],
  lines: readonly ToldAgain[],
  nextDay: string | null,
): OpenChain[] {
  const chainOf = new Map(open.map((chain) => [lastOf(chain).action, chain]));
  return [...toldOf([...chainOf.keys()], lines)].map(([before, line]) => {
    const { state, reason, replacedBy, item, line: at } = line;
    const chain = chainOf.get(before)!;
    const due = line.due ?? before.due;
    const action = {
      ...before,
      state,
      reason,
      replacedBy,
      item,
      line: at,
      due,
      owners: handedOn(before.owners, line),
    };
    chain.occurrences.push({ note, action });
    if (line.due !== null) chain.due = meantDay(action, nextDay);
    return chain;
  });
}

/** Which actions of a note, none of which is known by its id, go on with those that the note before left open. */
function inOtherWords(
  actions: readonly ActionFacts[],
  unnamed: readonly OpenChain[],
  byId: ReadonlyMap<string, OpenChain>,
): Map<ActionFacts, OpenChain> {
  const again = new Set(actions.map(({ id }) => byId.get(id)));
  const chainOf = new Map(
    unnamed.filter((chain) => !again.has(chain)).map((chain) => [lastOf(chain).action, chain]),
  );
  const fresh = actions.filter(({ id, isNamed }) => !isNamed && !byId.has(id));
  const found = carriedOver([...chainOf.keys()], fresh);
  return new Map([...found].map(([before, action]) => [action, chainOf.get(before)!]));
}

/** A task without a name that was done, and is to be done again, is another one. */
function goesOn(chain: OpenChain, { action }: Occurrence): boolean {
  const last = lastOf(chain);
  return action.isNamed || last.action.state === 'open' || action.state !== 'open';
}

function addTo(chain: OpenChain, occurrence: Occurrence, nextDay: string | null): void {
  const { action } = occurrence;
  chain.occurrences.push(occurrence);
  // `v. 42` and `till nästa möte` mean what they meant where they were first written.
  if (action.due !== null && (action.isDueFirm || chain.due === null || isMoved(chain.due, action.due)))
    chain.due = meantDay(action, nextDay);
}

/** In days: a day without its year that is further off is the same one, as it reads a year later. */
const almostYear = 300;

function isMoved(before: string, after: string): boolean {
  if (!looksLikeDay(after)) return false;
  if (!looksLikeDay(before)) return true;
  const days = Math.abs(daysBetween(before, after));
  return days > 0 && days < almostYear;
}

function meantDay({ due }: ActionFacts, nextDay: string | null): string | null {
  return due !== null && nextDay !== null && tellsNextMeetingAsTime(due) ? nextDay : due;
}

function sameIdTwice(chain: OpenChain, { note, action }: Occurrence): RegisterFault {
  const last = lastOf(chain);
  return {
    file: note.file,
    message: {
      sv: `id ${action.id} står på två uppdrag, rad ${last.action.line} och ${action.line}`,
      en: `id ${action.id} stands on two actions, lines ${last.action.line} and ${action.line}`,
    },
  };
}
