import { stateOf, type Action, type ActionState } from '../model/action.ts';
import { servingPeople } from '../model/attendance.ts';
import { decisionsAmong, type Block, type DecisionKind } from '../model/blocks.ts';
import { attended } from '../model/person.ts';
import type { Profile } from '../model/profile.ts';
import type { Item, NextMeeting, Numbering, Protocol } from '../model/protocol.ts';
import { lineText } from '../model/text.ts';

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
  readonly numbering: Numbering | null;
  readonly items: readonly ItemFacts[];
  readonly actions: readonly ActionFacts[];
  /** Those who served. */
  readonly people: readonly PersonFacts[];
  readonly nextMeetings: readonly Omit<NextMeeting, 'position' | 'agenda'>[];
}

export interface ItemFacts {
  /** As written (`§ 12`). */
  readonly label: string;
  readonly title: string;
  readonly caseNumbers: readonly string[];
  readonly line: number;
  readonly decisions: readonly DecisionFacts[];
}

interface DecisionFacts {
  readonly kind: DecisionKind;
  /** On one line. */
  readonly text: string;
  /** The body that a proposal goes to. */
  readonly to: string | null;
  readonly line: number;
}

export interface ActionFacts extends Pick<
  Action,
  'id' | 'isNamed' | 'text' | 'owners' | 'due' | 'isDueFirm'
> {
  readonly state: ActionState;
  readonly reason: string | null;
  readonly replacedBy: string | null;
  /** The place of its § in `items`; null outside of them. */
  readonly item: number | null;
  readonly line: number;
}

interface PersonFacts {
  readonly name: string;
  readonly party: string | null;
  /** How many §§ the person took part in; one for the whole meeting, where it has no §§. */
  readonly served: number;
}

/** Takes out of a protocol what registers tell of it. */
export function noteFacts(protocol: Protocol, profile: Profile): NoteFacts {
  const { body, principal, meeting, numbering, items, sections, preface, nextMeetings } = protocol;
  return {
    profile: profile.name,
    body,
    principal,
    date: meeting.date,
    numbering,
    items: items.map(itemFacts),
    actions: [
      ...actionsIn(preface, null),
      ...items.flatMap(({ blocks }, nth) => actionsIn(blocks, nth)),
      ...sections.flatMap(({ blocks }) => actionsIn(blocks, null)),
    ],
    people: peopleOf(protocol),
    nextMeetings: nextMeetings.map(({ date, start, end, place }) => ({ date, start, end, place })),
  };
}

function itemFacts({ label, title, caseNumbers, blocks, position }: Item): ItemFacts {
  return {
    label,
    title,
    caseNumbers,
    line: position.start.line,
    decisions: decisionsAmong(blocks).map(({ kind, content, to, position: at }) => ({
      kind,
      text: lineText(content),
      to,
      line: at.start.line,
    })),
  };
}

function actionsIn(blocks: readonly Block[], item: number | null): ActionFacts[] {
  return blocks.flatMap((block) => [
    ...block.actions.map((action) => actionFacts(action, item)),
    ...(block.type === 'sub-item' ? actionsIn(block.blocks, item) : []),
  ]);
}

function actionFacts(action: Action, item: number | null): ActionFacts {
  const { id, isNamed, text, owners, due, isDueFirm, ending, position } = action;
  return {
    id,
    isNamed,
    text,
    owners,
    due,
    isDueFirm,
    state: stateOf(action),
    reason: ending?.reason ?? null,
    replacedBy: ending?.replacedBy ?? null,
    item,
    line: position.start.line,
  };
}

function peopleOf(protocol: Protocol): PersonFacts[] {
  const numbers = protocol.items.flatMap(({ number }) => number ?? []);
  const served = new Map<string, PersonFacts & { readonly items: Set<number> }>();
  for (const person of servingPeople(protocol)) {
    const { name, party } = person;
    const items = served.get(name)?.items ?? new Set<number>();
    // Who has two entries served in the §§ of both.
    for (const number of numbers) if (attended(person, number)) items.add(number);
    served.set(name, { name, party, items, served: numbers.length === 0 ? 1 : items.size });
  }
  return [...served.values()].map(({ items: _items, ...person }) => person);
}
