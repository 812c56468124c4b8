import type { RootContent } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Reading } from '../../model/reading.ts';
import type { DateCandidate } from '../facts/date.ts';
import type { FrontMatterEntry } from '../front-matter/value.ts';
import type { OutlinePart } from '../outline/parts.ts';
import type { ReadAttendance } from './attendance/attendance.ts';
import type { FieldText } from './fields.ts';
import type { IsWritten } from './title/title.ts';
import type { ItemVotes } from './tables/vote-columns.ts';

type CoverKey =
  | 'profile'
  | 'kind'
  | 'body'
  | 'aliases'
  | 'principal'
  | 'title'
  | 'caseNumbers'
  | 'protocolNumber'
  | 'status'
  | 'language'
  | 'numbering'
  | 'seats'
  | 'meeting'
  | 'verifications'
  | 'verifiedOn'
  | 'signatures'
  | 'elected'
  | 'distribution'
  | 'attachments'
  | 'corrections'
  | 'nextMeetings'
  | 'previous'
  | 'coverNotes'
  | 'evidence';

/** All of a protocol that is known before its items are read. */
export interface Cover extends Pick<Protocol, CoverKey> {
  readonly attendance: ReadAttendance;
  /** `första-paragraf`: the number of the first item where the notes number none. */
  readonly firstItem: number;
  /** All that the title and what goes on with it call the meeting. */
  readonly called: string;
  /** What stands before the first item and is no field. */
  readonly preface: readonly RootContent[];
  /** How the members voted, where the list of those present before the items tells it. */
  readonly votes: readonly ItemVotes[];
  /** What was read as fields and title. */
  readonly readings: readonly Reading[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the cover may be read from. */
export interface CoverSource {
  readonly frontMatter: readonly FrontMatterEntry[];
  readonly title: FieldText | null;
  readonly subtitle: FieldText | null;
  /** The notes from their title on. */
  readonly top: readonly RootContent[];
  /** Days that only the file's name or the messages of a chat tell. */
  readonly weakDays: readonly DateCandidate[];
  /** What stands before the first item. */
  readonly preamble: readonly RootContent[];
  /** What was read of the parts after the items. */
  readonly closing: readonly FrontMatterEntry[];
  /** Whether the notes have a name somewhere, as whole words. */
  readonly isWritten: IsWritten;
  /** The items and sections, where those who lead, write and verify may have been chosen. */
  readonly parts: readonly OutlinePart[];
}
