import type { Heading, RootContent } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Protocol, Status } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { readDate } from '../dates/find-dates.ts';
import { readChoice } from '../front-matter/choices.ts';
import { foldLabel } from '../front-matter/fold-label.ts';
import { plainText, type FrontMatterEntry } from '../front-matter/value.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { splitCaseNumbers } from '../items/case-number.ts';
import { readAttendance, type ReadAttendance } from './attendance.ts';
import { readBodyEntries } from './body-entries.ts';
import { readAttachmentFields, readCorrections } from './corrections.ts';
import { fieldsOf, type Fields, type FieldText } from './fields.ts';
import { readMeeting } from './meeting.ts';
import { readNextMeetingFields } from './next-meetings.ts';
import { readTitle, type TitleParts } from './title.ts';
import { readVerifications } from './verifications.ts';

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
  | 'distribution'
  | 'attachments'
  | 'corrections'
  | 'nextMeetings'
  | 'previous'
  | 'coverNotes';

/** All of a protocol that is known before its items are read. */
export interface Cover extends Pick<Protocol, CoverKey> {
  readonly attendance: ReadAttendance;
  /** `första-paragraf`: the number of the first item where the notes number none. */
  readonly firstItem: number;
  /** Lists of items that the notes typed themselves (Ärendeförteckning, Paragrafer). */
  readonly typedRange: FieldText | null;
  /** What stands before the first item and is no field. */
  readonly preface: readonly RootContent[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the cover from the front matter, the title and what stands before the first item; the front matter goes first. */
export function readCover(
  frontMatter: readonly FrontMatterEntry[],
  heading: Heading | null,
  preamble: readonly RootContent[],
  index: LineIndex,
): Cover {
  const inBody = readBodyEntries(preamble, index);
  const fields = fieldsOf([...frontMatter, ...inBody.entries]);
  const diagnostics: Diagnostic[] = [];
  const title = fields.text('titel') ?? titleOf(heading);
  const parts: TitleParts = title ? readTitle(title.text) : { kind: null, body: null, protocolNumber: null };
  const meeting = readMeeting(fields, title, diagnostics);
  const attendance = readAttendance(fields);
  const list = (key: Parameters<Fields['values']>[0]): string[] =>
    fields.values(key).map(plainText).filter(Boolean);
  return {
    profile: fields.text('profil') ? foldLabel(fields.text('profil')!.text).replace(/\s+/g, '-') : null,
    kind: fields.text('typ')?.text ?? parts.kind,
    body: fields.text('organ')?.text ?? parts.body,
    aliases: list('alias').flatMap((text) => text.split(/\s*,\s*/)),
    principal: fields.text('huvudman')?.text ?? null,
    title: title?.text ?? null,
    caseNumbers: list('dnr').flatMap(splitCaseNumbers),
    protocolNumber: fields.text('protokollsnummer')?.text ?? parts.protocolNumber,
    status: readChoice('status', fields.text('status')?.text ?? '') ?? impliedStatus(fields),
    language: readChoice('språk', fields.text('språk')?.text ?? '') ?? 'sv',
    numbering: readChoice('numrering', fields.text('numrering')?.text ?? ''),
    seats: toNumber(fields.text('antal-ledamöter')),
    meeting,
    verifications: readVerifications(fields, meeting.date),
    verifiedOn: readDate(fields.text('justerat')?.text ?? '', { reference: meeting.date })?.date ?? null,
    distribution: list('sändlista').flatMap((text) =>
      fields.isList('sändlista') ? [text] : text.split(/\s*[,;]\s*/),
    ),
    attachments: readAttachmentFields(fields),
    corrections: readCorrections(fields),
    nextMeetings: readNextMeetingFields(fields, meeting.date),
    previous: fields.text('föregående')?.text ?? null,
    coverNotes: [...frontMatter, ...inBody.entries].filter(({ key }) => key === null).map(toNote),
    attendance,
    firstItem: toNumber(fields.text('första-paragraf')) ?? 1,
    typedRange: null,
    preface: inBody.rest,
    diagnostics: [...diagnostics, ...attendance.diagnostics],
  };
}

function titleOf(heading: Heading | null): FieldText | null {
  return heading ? { text: lineText(heading.children), position: heading.position! } : null;
}

/** A day of justering or a correction says what the status is, where nobody does. */
function impliedStatus(fields: Fields): Status {
  if (fields.values('rättelse').length > 0) return 'rättat';
  return fields.text('justerat') ? 'justerat' : 'ojusterat';
}

function toNumber(field: FieldText | null): number | null {
  const match = /\d{1,5}/.exec(field?.text ?? '');
  return match ? Number(match[0]) : null;
}

function toNote(entry: FrontMatterEntry): Protocol['coverNotes'][number] {
  return { title: entry.written || null, text: plainText(entry.value), position: entry.position };
}
