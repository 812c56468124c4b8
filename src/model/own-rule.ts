import { actionStates } from './action.ts';
import { blockTypes } from './blocks.ts';
import type { Bilingual, Severity } from './diagnostic.ts';
import { statuses } from './protocol.ts';

/** What the rules of an organisation's own begin with, so that none is taken for one of the program. */
export const ownRulePrefix = 'lokal-';

/** The family of all of them. */
export const ownRuleFamily = 'lokal';

/** What the values of a field are: words, days (`YYYY-MM-DD`), times (`HH:MM`), or one of those listed. */
export type FieldKind = 'text' | 'day' | 'time' | readonly string[];

const yesOrNo = ['true', 'false'] as const;

/** Where a thing of an item stands. */
const inItem = { item: 'text', caseNumber: 'text' } as const;

/** What an own rule can ask of each thing of a protocol. */
export const ownRuleFields = {
  item: {
    number: 'text',
    title: 'text',
    text: 'text',
    caseNumber: 'text',
    presenter: 'text',
    confidential: yesOrNo,
    ground: 'text',
  },
  block: { type: blockTypes, title: 'text', text: 'text', person: 'text', recipient: 'text', ...inItem },
  decision: {
    kind: ['decision', 'election', 'proposal'],
    body: 'text',
    to: 'text',
    title: 'text',
    text: 'text',
    clause: 'text',
    ...inItem,
  },
  vote: {
    question: 'text',
    yes: 'text',
    no: 'text',
    abstain: 'text',
    voter: 'text',
    closed: yesOrNo,
    castingVote: yesOrNo,
    ...inItem,
  },
  person: {
    as: ['chair', 'secretary', 'verifier', 'called', 'present', 'absent', 'substitute', 'other'],
    name: 'text',
    role: 'text',
    organisation: 'text',
    party: 'text',
    for: 'text',
    replaces: 'text',
    note: 'text',
    serving: yesOrNo,
    remote: yesOrNo,
  },
  action: { id: 'text', text: 'text', owner: 'text', due: 'day', state: actionStates, ...inItem },
  attachment: { number: 'text', text: 'text', ...inItem },
  cover: {
    profile: 'text',
    kind: 'text',
    body: 'text',
    principal: 'text',
    title: 'text',
    caseNumber: 'text',
    protocolNumber: 'text',
    status: statuses,
    language: ['sv', 'en'],
    date: 'day',
    start: 'time',
    end: 'time',
    place: 'text',
    verifiedOn: 'day',
    verifiedAt: 'text',
    noticeFrom: 'day',
    noticeTo: 'day',
    noticeAt: 'text',
    recipient: 'text',
    nextMeeting: 'day',
    previous: 'text',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

/** What an own rule can be about. */
export type OwnSubject = keyof typeof ownRuleFields;

export const ownSubjects = Object.keys(ownRuleFields) as readonly OwnSubject[];

/** Both ends count; null is no end. */
export interface Bounds {
  readonly min: number;
  readonly max: number | null;
}

/** What the values of a field are to be. One value has to meet all of it but `count` and `not`, which are about them all. */
export interface OwnCondition {
  /** Equal to one of these, capitals aside; null when any will do. */
  readonly among: readonly string[] | null;
  /** A pattern that is found in it. */
  readonly matches: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** Days from that of the meeting. */
  readonly days: Bounds | null;
  /** How many values there are. */
  readonly count: Bounds | null;
  /** What no value is to be. */
  readonly not: OwnCondition | null;
}

/** Things of a protocol: those of which all fields are what they are to be. */
export interface OwnMatcher {
  readonly subject: OwnSubject;
  readonly fields: Readonly<Record<string, OwnCondition>>;
  /** How many there are to be; null for at least one. */
  readonly count: Bounds | null;
  /** Things with the same value of this field count as one. */
  readonly distinct: string | null;
}

/** A rule of an organisation's own, as data. It finds faults and does nothing else. */
export interface OwnRule {
  /** Begins with `ownRulePrefix`. */
  readonly name: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly help: Bilingual | null;
  /** What it rests on (`Reglementet 14 §`). */
  readonly source: string | null;
  /** Names of the profiles that it binds; empty: all. */
  readonly profiles: readonly string[];
  /** Where what it requires or forbids is looked for: where `when` found something, or in all of the protocol. */
  readonly within: 'item' | 'protocol';
  /** Each thing that it is about; null for the protocol as one. */
  readonly when: OwnMatcher | null;
  readonly require: OwnMatcher | null;
  readonly forbid: OwnMatcher | null;
}
