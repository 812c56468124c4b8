import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { Action } from './action.ts';
import type { Attachment, Block, Decision } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import type { Person } from './person.ts';

export const statuses = ['utkast', 'ojusterat', 'justerat', 'anslaget', 'rättat'] as const;
export type Status = (typeof statuses)[number];

export const numberings = ['löpande-år', 'per-möte', 'verksamhetsår', 'mandat', 'egen'] as const;
export type Numbering = (typeof numberings)[number];

/** When and where the body met. Dates are `YYYY-MM-DD`, times `HH:MM`; null when not stated. */
export interface Meeting {
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** Ajourneringar, in order. */
  readonly adjournments: readonly { readonly start: string; readonly end: string }[];
  /** The time and place as written where the fields above do not hold all its words; else null. */
  readonly written: string | null;
  readonly position: Position | null;
}

/** What is secret about an item, when something is. */
export interface Confidential {
  /** The heading for the public; null when only the number and the standard text remain. */
  readonly publicTitle: string | null;
  /** `OSL 26:1`; null when no ground is given. */
  readonly ground: string | null;
}

/** One ärende (§) of the protocol. */
export interface Item {
  readonly type: 'item';
  /** Its §; null only in a protocol without any. */
  readonly number: number | null;
  /** The number as written (`§ 01`, `3.`), or as generated. */
  readonly label: string;
  /** Prefix of the number (`SN` of `SN § 49`); null when none. */
  readonly prefix: string | null;
  /** The heading without number, presenter and case number. */
  readonly title: string;
  /**
   * The whole heading after the number, presenter and case number included: what a document prints.
   * `title`, `caseNumbers` and `presenters` are readings of it, or of lines in the blocks: data, not to be printed again.
   */
  readonly heading: readonly PhrasingContent[];
  /** Diarienummer, as written. */
  readonly caseNumbers: readonly string[];
  /** Föredragande, as written. */
  readonly presenters: readonly string[];
  readonly confidential: Confidential | null;
  readonly blocks: readonly Block[];
  /** What the item itself decides, in document order; what a sub-item decides stands in its blocks. */
  readonly decisions: readonly Decision[];
  /** What the item itself gives somebody to do; see `decisions`. */
  readonly actions: readonly Action[];
  readonly position: Position;
}

/** A part of the notes that is no item (Ajournering, Nästa möte, Protokollet ska skickas till …). */
export interface Section {
  readonly type: 'section';
  readonly title: string | null;
  readonly heading: readonly PhrasingContent[];
  /** Depth of its heading in the notes, 1–6; 0 without a heading. */
  readonly depth: number;
  readonly blocks: readonly Block[];
  readonly position: Position;
}

/** The public notice (anslag) of a verification. Dates `YYYY-MM-DD`. */
export interface PublicNotice {
  readonly from: string | null;
  readonly to: string | null;
  readonly keptAt: string | null;
}

/** One unit of justering: some or all items, verified at one time. */
export interface Verification {
  readonly type: 'verification';
  /** The § numbers; null = all, or all that no other unit names. */
  readonly items: readonly number[] | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly place: string | null;
  /** `omedelbart`, `digitalt` … as written. */
  readonly method: string | null;
  readonly signers: readonly string[];
  readonly notice: PublicNotice | null;
  readonly written: string | null;
  readonly position: Position;
}

/** A correction of a verified protocol (rättelse). */
export interface Correction {
  readonly date: string | null;
  readonly item: number | null;
  readonly text: string;
  readonly by: string | null;
  readonly position: Position;
}

/** A coming meeting with its draft agenda, one line an entry. Data only where an item or section holds its position. */
export interface NextMeeting {
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly agenda: readonly string[];
  readonly position: Position;
}

/** Text of the notes that the cover keeps though no field took it (an unknown key, a line before the first item). */
export interface CoverNote {
  readonly title: string | null;
  readonly text: string;
  readonly position: Position;
}

/** Who holds a role at the meeting by one place of the notes. */
export interface RoleHolder {
  readonly role: 'chair' | 'secretary' | 'verifier';
  readonly name: string;
  readonly position: Position;
}

/** The people of a protocol, by what they were there as. */
export interface AttendanceLists {
  readonly chairs: readonly Person[];
  readonly secretaries: readonly Person[];
  readonly verifiers: readonly Person[];
  readonly called: readonly Person[];
  /** Those who were present and served, in the order of the notes; derived from `called` where no list was given. */
  readonly present: readonly Person[];
  readonly absent: readonly Person[];
  readonly substitutes: readonly Person[];
  readonly others: readonly Person[];
}

/** A whole protocol: the tree that everything else is made from. */
export interface Protocol extends AttendanceLists {
  readonly type: 'protocol';
  /** Name of the profile (`samverkansgrupp`); null when the notes name none. */
  readonly profile: string | null;
  /** Kind of document or meeting (`Sammanträdesprotokoll`, `Protokoll`). */
  readonly kind: string | null;
  /** The body (organ): `Samverkansgrupp Barn och Unga`. */
  readonly body: string | null;
  /** Other names of the body, for the reading of decisions. */
  readonly aliases: readonly string[];
  /** The organisation behind the body (huvudman). */
  readonly principal: string | null;
  /** The title as written in the notes; null when the renderer is to make one of kind, body and date. */
  readonly title: string | null;
  readonly caseNumbers: readonly string[];
  readonly protocolNumber: string | null;
  readonly status: Status;
  readonly language: 'sv' | 'en';
  readonly numbering: Numbering | null;
  /** `antal-ledamöter`: the seats of the body, for the quorum. */
  readonly seats: number | null;
  readonly meeting: Meeting;
  /** The places that tell the facts of the meeting, for whoever asks why; no part of the record. */
  readonly evidence: readonly Evidence[];
  /** Text in place of an attendance list (`Enligt bilaga 1`). */
  readonly attendanceNote: string | null;
  /** What stands before the first item and is no field of the cover. */
  readonly preface: readonly Block[];
  /** Items and sections are printed together, in the order of their positions. */
  readonly items: readonly Item[];
  readonly verifications: readonly Verification[];
  /** The day it was verified, when the notes say so outside `verifications`. */
  readonly verifiedOn: string | null;
  /** Who stands at the places for signatures at the end of the notes, the chair below *Justeras* among those who verify. */
  readonly signatures: readonly RoleHolder[];
  /** Whom the meeting chose to lead, write and verify, as the items tell; read only where there are `signatures`. */
  readonly elected: readonly RoleHolder[];
  readonly sections: readonly Section[];
  /** Recipients of the protocol; data only (not to be printed again) where a section holds a block of recipients. */
  readonly distribution: readonly string[];
  /** Bilagor; data only where a section or item holds their block. */
  readonly attachments: readonly Attachment[];
  readonly corrections: readonly Correction[];
  readonly nextMeetings: readonly NextMeeting[];
  /** Reference to the previous protocol (föregående). */
  readonly previous: string | null;
  readonly coverNotes: readonly CoverNote[];
  /** All footnote texts of the notes; the marks stand in the blocks. Links are resolved, so no definitions are needed. */
  readonly footnotes: readonly FootnoteDefinition[];
  /** How many marked secrets were taken out (or, unmasked, are shown). */
  readonly secrets: number;
  /** True when the full record was asked for: each page must say so. */
  readonly unmasked: boolean;
}
