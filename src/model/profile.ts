import type { Bilingual, Severity } from './diagnostic.ts';
import type { Numbering } from './protocol.ts';

/** Labels that a template prints. A profile may have its own words for any of them. */
export const labelKeys = [
  'protocol',
  'documentKind',
  'body',
  'date',
  'timeAndPlace',
  'timeAndPlaceJoined',
  'caseNumber',
  'protocolNumber',
  'previous',
  'status',
  'statusVerified',
  'statusPosted',
  'statusCorrected',
  'chair',
  'secretary',
  'secretaries',
  'chairAndSecretary',
  'verifiedBy',
  'onBehalfOf',
  'verifiedFor',
  'verifiedOn',
  'called',
  'present',
  'servingSubstitutes',
  'substitutes',
  'others',
  'absent',
  'remote',
  'replaces',
  'recused',
  'items',
  'itemList',
  'signatures',
  'verificationPlaceAndTime',
  'chosenVerifiers',
  'initials',
  'extractCertificate',
  'publicNotice',
  'meetingDate',
  'noticeFrom',
  'noticeTo',
  'noticeKeptAt',
  'signature',
  'distribution',
  'attachments',
  'attachment',
  'nextMeetings',
  'corrections',
  'footnotes',
  'backToText',
  'voter',
  'party',
  'vote',
  'voteYes',
  'voteNo',
  'voteAbstain',
  'voteAbsent',
  'voteNotVoting',
  'draft',
  'missing',
  'confidential',
  'postalAddress',
  'visitingAddress',
  'email',
  'phone',
  'fax',
  'website',
  'organisationNumber',
] as const;
export type LabelKey = (typeof labelKeys)[number];

/** Parts that a protocol may have to have. */
export const protocolParts = [
  'date',
  'time',
  'place',
  'body',
  'attendance',
  'chair',
  'secretary',
  'verifiers',
  'verification',
  'publicNotice',
  'items',
] as const;
export type Part = (typeof protocolParts)[number];

/** `sections`: numbered by § (`§ 7`), `list`: by plain numbers (`7.`). */
export const itemStyles = ['sections', 'list'] as const;
export type ItemStyle = (typeof itemStyles)[number];

/** What each printed page has room for at its foot, unless a config says otherwise. */
export interface PageFoot {
  /** The initials of the verifiers (justerandes sign). */
  readonly initials: boolean;
  /** The words and signature that make an extract of the protocol one that can be relied upon (utdragsbestyrkande). */
  readonly extract: boolean;
}

/** What the law, the statutes or firm custom ask of the protocols of a body. Days are calendar days. */
export interface Demands {
  /** The law that binds the protocol; null where only custom and the body's own rules do. */
  readonly law: 'kommunallagen' | 'aktiebolagslagen' | 'medbestämmandelagen' | null;
  /** What kind of meeting it is: of chosen members, of all members or owners, of parties, of anybody called. */
  readonly meeting: 'board' | 'assembly' | 'negotiation' | 'group';
  /** Verifiers besides the chair; 0 where none are customary. */
  readonly verifiers: number;
  /** Days from the meeting within which it is to be verified (justeras); null where nothing says so. */
  readonly verifyWithinDays: number | null;
  /** Days from the verification within which the public notice (anslag) is to be put up; null where there is none. */
  readonly noticeWithinDays: number | null;
  /** Days from the meeting within which members or owners can read it; null where nothing says so. */
  readonly availableWithinDays: number | null;
  /** Whether more than half of the members must be present (kommunallagen 5:45, 6:27). */
  readonly quorum: boolean;
  /** Whether ordinary items customarily carry a case number and recipients. */
  readonly caseHandling: boolean;
  /** Whether protocols are numbered in a series of their own (aktiebolagslagen 8:26). */
  readonly protocolSeries: boolean;
  /** Whether an action is expected to have an owner and a time. */
  readonly actionOwners: boolean;
}

/** What a kind of body demands and what words it uses. Data only: the grammar is the same for all. */
export interface Profile {
  /** The value of `profil:` (`samverkansgrupp`). */
  readonly name: string;
  /** Name of the profile that it extends; absent in those that come with the program. */
  readonly base?: string;
  readonly title: Bilingual;
  /** Other names of its bodies, beside those of the notes. */
  readonly aliases?: readonly string[];
  /** The seats of its bodies, where the notes don't say. */
  readonly seats?: number;
  /** The words of this kind of body, where they differ from the ordinary ones. */
  readonly labels: Readonly<Partial<Record<LabelKey, Bilingual>>>;
  readonly itemStyle: ItemStyle;
  readonly pageFoot: PageFoot;
  readonly numbering: Numbering;
  /** Folder in `templates/`. */
  readonly template: string;
  /** Parts that must be there, and how bad it is when they are not. */
  readonly required: Readonly<Partial<Record<Part, Severity>>>;
  readonly demands: Demands;
  /** The most that a rule may be here, but for the few that are errors for every body. */
  readonly strictest: Severity;
  /** Severities that differ from the rules' own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}
