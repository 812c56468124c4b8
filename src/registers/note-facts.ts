import { stateOf, type Action, type ActionState } from '../model/action.ts';
import { servingPeople } from '../model/attendance.ts';
import { decisionsAmong, type Block, type DecisionKind } from '../model/blocks.ts';
import { attended } from '../model/person.ts';
import type { Profile } from '../model/profile.ts';
import type { Item, NextMeeting, Protocol } from '../model/protocol.ts';
import { lineText } from '../model/text.ts';
import { tellsOfCarriedActions } from '../language/earlier-actions.ts';
import { toldAgain, type ToldAgain } from '../language/told-again.ts';
import type { RegisterKind } from './register-kind.ts';

/**
 * What registers tell of one protocol: plain data, small enough to be kept for thousands, and masked as the protocol that it was
 * made of. Dates are `YYYY-MM-DD`, lines 1-based.
 */
export interface NoteFacts {
  /** Name of the profile. */
  readonly profile: string;
  /** Null when the notes name none. */
  readonly body: string | null;
  readonly principal: string | null;
  readonly date: string | null;
  readonly actions: readonly ActionFacts[];
  /** What may tell of earlier actions. */
  readonly told: readonly ToldAgain[];
  readonly decisions: readonly DecisionFacts[];
  readonly attendance: AttendanceFacts;
  readonly nextMeetings: readonly Omit<NextMeeting, 'position' | 'agenda'>[];
}

/** The § that something stands in. */
interface ItemFacts {
  /** Its label as written (`§ 12`). */
  readonly item: string;
  readonly caseNumbers: readonly string[];
}

export interface DecisionFacts extends ItemFacts {
  readonly title: string;
  readonly kind: DecisionKind;
  /** On one line. */
  readonly text: string;
  /** The body that a proposal goes to. */
  readonly to: string | null;
  readonly line: number;
}

export interface ActionFacts extends Pick<
  Action,
  'id' | 'isNamed' | 'number' | 'text' | 'owners' | 'due' | 'isDueFirm'
> {
  readonly followsUp: boolean;
  readonly state: ActionState;
  readonly reason: string | null;
  readonly replacedBy: string | null;
  /** As written; null outside of the items. */
  readonly item: string | null;
  readonly caseNumbers: readonly string[];
  readonly line: number;
}

interface AttendanceFacts {
  /** The numbers of its §§, each once. */
  readonly numbers: readonly number[];
  /** Those who served. */
  readonly people: readonly PersonFacts[];
}

interface PersonFacts {
  readonly name: string;
  readonly party: string | null;
  /** The §§ that the person took no part in. */
  readonly missed: readonly number[];
}

/** The parts of the facts that say more than whose protocol it is. */
const parts = ['actions', 'told', 'decisions', 'attendance', 'nextMeetings'] as const;
export type FactsPart = (typeof parts)[number];

/** The parts that a register is made of; it makes no use of the others. */
export const partsFor: Readonly<Record<RegisterKind, readonly FactsPart[]>> = {
  actions: ['actions', 'told', 'nextMeetings'],
  decisions: ['actions', 'told', 'decisions'],
  attendance: ['attendance'],
};

/** Takes out of a protocol what registers tell of it. */
export function noteFacts(protocol: Protocol, profile: Profile): NoteFacts {
  const { body, principal, meeting, items, sections, preface, nextMeetings } = protocol;
  return {
    profile: profile.name,
    body,
    principal,
    date: meeting.date,
    actions: [
      ...actionsIn(preface, null),
      ...items.flatMap((item) => actionsIn(item.blocks, item)),
      ...sections.flatMap(({ blocks }) => actionsIn(blocks, null)),
    ],
    told: toldAgain(protocol),
    decisions: items.flatMap(decisionFacts),
    attendance: attendanceFacts(protocol),
    nextMeetings: nextMeetings.map(({ date, start, end, place }) => ({ date, start, end, place })),
  };
}

function decisionFacts({ label, title, caseNumbers, blocks }: Item): DecisionFacts[] {
  return decisionsAmong(blocks).map(({ kind, content, to, position }) => ({
    item: label,
    title,
    caseNumbers,
    kind,
    text: lineText(content),
    to,
    line: position.start.line,
  }));
}

function actionsIn(blocks: readonly Block[], item: Item | null): ActionFacts[] {
  return blocks.flatMap((block) => [
    ...block.actions.map((action) => actionFacts(action, item)),
    ...(block.type === 'sub-item' ? actionsIn(block.blocks, item) : []),
  ]);
}

function actionFacts(action: Action, item: Item | null): ActionFacts {
  const { id, isNamed, number = null, text, owners, ownersInFull, due, isDueFirm, ending, position } = action;
  return {
    id,
    isNamed,
    number,
    text,
    owners: ownersInFull ?? owners,
    due,
    isDueFirm,
    followsUp: tellsOfCarriedActions(item?.title ?? ''),
    state: stateOf(action),
    reason: ending?.reason ?? null,
    replacedBy: ending?.replacedBy ?? null,
    item: item?.label ?? null,
    caseNumbers: item?.caseNumbers ?? [],
    line: position.start.line,
  };
}

function attendanceFacts(protocol: Protocol): AttendanceFacts {
  const numbers = [...new Set(protocol.items.flatMap(({ number }) => number ?? []))];
  const people = new Map<string, PersonFacts>();
  for (const person of servingPeople(protocol)) {
    const { name, party } = person;
    // Who has two entries served in the §§ of both.
    const missed = (people.get(name)?.missed ?? numbers).filter((number) => !attended(person, number));
    people.set(name, { name, party, missed });
  }
  return { numbers, people: [...people.values()] };
}
