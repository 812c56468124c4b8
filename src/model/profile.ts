import type { Bilingual, Severity } from './diagnostic.ts';
import type { Numbering } from './protocol.ts';

/** Labels that a template prints. A profile may have its own words for any of them. */
export type LabelKey =
  | 'protocol'
  | 'documentKind'
  | 'body'
  | 'date'
  | 'timeAndPlace'
  | 'timeAndPlaceJoined'
  | 'caseNumber'
  | 'protocolNumber'
  | 'previous'
  | 'status'
  | 'statusVerified'
  | 'statusPosted'
  | 'statusCorrected'
  | 'chair'
  | 'secretary'
  | 'secretaries'
  | 'chairAndSecretary'
  | 'verifiedBy'
  | 'verifiedFor'
  | 'verifiedOn'
  | 'called'
  | 'present'
  | 'servingSubstitutes'
  | 'substitutes'
  | 'others'
  | 'absent'
  | 'remote'
  | 'replaces'
  | 'recused'
  | 'items'
  | 'itemList'
  | 'signatures'
  | 'verificationPlaceAndTime'
  | 'publicNotice'
  | 'noticeFrom'
  | 'noticeTo'
  | 'noticeKeptAt'
  | 'distribution'
  | 'attachments'
  | 'nextMeetings'
  | 'corrections'
  | 'footnotes'
  | 'backToText'
  | 'voter'
  | 'party'
  | 'vote'
  | 'voteYes'
  | 'voteNo'
  | 'voteAbstain'
  | 'voteAbsent'
  | 'draft'
  | 'missing'
  | 'confidential'
  | 'postalAddress'
  | 'visitingAddress'
  | 'email'
  | 'phone'
  | 'fax'
  | 'website'
  | 'organisationNumber';

/** A part that a protocol may have to have. */
export type Part =
  | 'date'
  | 'time'
  | 'place'
  | 'body'
  | 'attendance'
  | 'chair'
  | 'secretary'
  | 'verifiers'
  | 'verification'
  | 'publicNotice'
  | 'items';

/** `sections`: numbered by § (`§ 7`), `list`: by plain numbers (`7.`). */
export type ItemStyle = 'sections' | 'list';

/** What a kind of body demands and what words it uses. Data only: the grammar is the same for all. */
export interface Profile {
  /** The value of `profil:` (`samverkansgrupp`). */
  readonly name: string;
  readonly title: Bilingual;
  /** The words of this kind of body, where they differ from the ordinary ones. */
  readonly labels: Readonly<Partial<Record<LabelKey, Bilingual>>>;
  readonly itemStyle: ItemStyle;
  readonly numbering: Numbering;
  /** Folder in `templates/`. */
  readonly template: string;
  /** Parts that must be there, and how bad it is when they are not. */
  readonly required: Readonly<Partial<Record<Part, Severity>>>;
  /** Least number of verifiers besides the chair; 0 where none are customary. */
  readonly verifiers: number;
  /** Severities that differ from the rules' own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}
