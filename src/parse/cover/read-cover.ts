import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CoverNote, Status } from '../../model/protocol.ts';
import { readDate } from '../../language/dates/find-dates.ts';
import { languageOf } from '../../language/language-of-notes.ts';
import { isDayOfMeeting } from '../../language/cover-labels.ts';
import { isBoardMeeting } from '../../language/general-meetings.ts';
import { isNegotiation } from '../../language/meetings.ts';
import { readChoice } from '../front-matter/choices.ts';
import { foldLabel } from '../front-matter/fold-label.ts';
import { plainText, type FrontMatterEntry } from '../front-matter/value.ts';
import { chosenAtMeeting, withAttendance, withRoles } from './told-in-items/told-in-items.ts';
import { splitCaseNumbers } from '../../language/read-case-number.ts';
import { readAttendance } from './attendance/attendance.ts';
import type { Cover, CoverSource } from './cover.ts';
import { readBodyEntries } from './lines/fields-in-text.ts';
import { readAttachmentFields, readCorrections } from './verification/corrections.ts';
import { datesDiagnostics, type DateContext } from './days/date-diagnostics.ts';
import { openingChair } from './told-in-items/elected-roles.ts';
import { fieldReadings } from './field-readings.ts';
import { fieldsOf, type Fields, type FieldText } from './fields.ts';
import { joinTitles } from './title/title-pairs.ts';
import { untoldSubtitle } from './title/untold-subtitle.ts';
import { settleLabelDays } from './days/label-days.ts';
import type { EvidenceRank } from '../../model/evidence.ts';
import { findMailHead } from '../facts/mail-head.ts';
import { readMeeting, signatureDays } from '../facts/read-meeting.ts';
import { takeSiteDay } from '../facts/site-day.ts';
import { readNextMeetingFields } from './days/next-meetings.ts';
import { signedAsVerifier } from './after-items/signed-as-verifier.ts';
import { notesOfNoField } from './notes-of-no-field.ts';
import { readVerifications } from './verification/verifications.ts';
import { partsAtCommas, partsAtSpaces } from '../../model/text-shapes.ts';

/** Reads the cover; the front matter goes first, then what stands before the first item, then what stands after the last. */
export function readCover(source: CoverSource): Cover {
  const { closing, isWritten } = source;
  const { entries: frontMatter, dates: siteDays, pageDay } = takeSiteDay(source.frontMatter);
  const mail = findMailHead(source.top);
  const read = readBodyEntries(source.preamble.filter((node) => node !== mail?.node));
  const inBody = mail ? { ...read, rest: [mail.node, ...read.rest] } : read;
  const told = withRoles(
    withAttendance([...frontMatter, ...inBody.entries, ...closing], source.parts, inBody.rest),
    {
      ...source,
      preface: inBody.rest,
    },
  );
  const diagnostics: Diagnostic[] = [];
  const title = fieldsOf(told).text('titel') ?? source.title;
  // Below a title in the front matter the first line or heading still tells whose meeting it was, and when.
  const more = title === source.title ? source.subtitle : source.title;
  const parts = joinTitles(title, more, isWritten);
  const entries = settleLabelDays(told, parts?.date?.date ?? null);
  const fields = fieldsOf(entries);
  const list = (key: Parameters<Fields['values']>[0]): string[] =>
    fields.values(key).map(plainText).filter(Boolean);
  const aliases = list('alias').flatMap((text) => partsAtCommas(text));
  const rankOf = rankAmong(closing);
  const { meeting, body, principal, evidence } = readMeeting(
    {
      fields,
      rankOf,
      title: parts,
      top: source.top,
      mail,
      preface: inBody.rest,
      parts: source.parts,
      weakDates: [...siteDays, ...signatureDays(closing), ...source.weakDays],
      pageDay,
      aliases,
      isWritten,
    },
    diagnostics,
  );
  const context = { reference: meeting.date, diagnostics };
  const named = `${fields.text('profil')?.text ?? ''} ${title?.text ?? ''}`;
  const attendance = readAttendance(fields, {
    openingChair: () => openingChair(source.parts, inBody.rest),
    chosen: once(() => chosenAtMeeting(entries, { ...source, preface: inBody.rest })),
    closing,
    isWritten,
    isOfBoard: isBoardMeeting([named, parts?.kind, more?.text, body].join(' ')),
    signing: isNegotiation(named) ? closing.filter(({ key }) => key === 'sekreterare') : closing,
    isSignature: signedAsVerifier(closing, named),
  });
  const verifications = readVerifications(fields, context);
  const printed = {
    kind: fields.text('typ')?.text ?? parts?.kind ?? null,
    body,
    principal: fields.text('huvudman')?.text ?? principal,
    title: title?.text ?? null,
    protocolNumber: fields.text('protokollsnummer')?.text ?? parts?.protocolNumber ?? null,
    meeting,
  };
  return {
    ...printed,
    profile: fields.text('profil') ? partsAtSpaces(foldLabel(fields.text('profil')!.text)).join('-') : null,
    aliases,
    caseNumbers: list('dnr').flatMap(splitCaseNumbers),
    status: readChoice('status', fields.text('status')?.text ?? '') ?? impliedStatus(fields),
    language: readChoice('språk', fields.text('språk')?.text ?? '') ?? languageOf(isWritten),
    numbering: readChoice('numrering', fields.text('numrering')?.text ?? ''),
    seats: toNumber(fields.text('antal-ledamöter')),
    verifications: verifications.units,
    verifiedOn: verifiedOn(fields, context),
    signatures: attendance.signatures,
    elected: attendance.elected,
    distribution: readDistribution(fields),
    attachments: readAttachmentFields(fields),
    corrections: readCorrections(fields, context),
    nextMeetings: readNextMeetingFields(fields, context),
    previous: fields.text('föregående')?.text ?? null,
    coverNotes: [
      ...otherTitle(fields, source.title),
      ...untoldSubtitle(source.subtitle, source.top, printed),
      ...notesOfNoField(entries, fields),
      ...verifications.notes,
    ],
    evidence,
    readings: fieldReadings(entries, [source.title, source.subtitle], rankOf),
    attendance,
    called: [fields.text('typ')?.text, parts?.kind, title?.text, more?.text].filter(Boolean).join(' '),
    firstItem: toNumber(fields.text('första-paragraf')) ?? 1,
    preface: inBody.rest,
    votes: inBody.votes,
    diagnostics: [...diagnostics, ...attendance.diagnostics],
  };
}

/** Asks for what takes time to tell no more than once. */
function once<T>(tell: () => T): () => T {
  let told: { readonly value: T } | null = null;
  return () => (told ??= { value: tell() }).value;
}

/**
 * How much a field counts by where it stands: a line without a label, or one after the items, is weaker than a label at the top. A
 * notice at the end says outright which meeting it is of (`Organ`, `Sammanträdesdatum`).
 */
function rankAmong(closing: readonly FrontMatterEntry[]): (entry: FrontMatterEntry) => EvidenceRank {
  const last = new Set(closing);
  return (entry) => {
    if (!last.has(entry)) return entry.written === '' ? 'line' : 'field';
    return entry.key === 'organ' || (entry.key === 'datum' && isDayOfMeeting.test(entry.written))
      ? 'line'
      : 'closing';
  };
}

/** The heading of the notes, where the front matter gives the protocol another title. */
function otherTitle(fields: Fields, heading: FieldText | null): CoverNote[] {
  const title = fields.text('titel');
  if (!title || !heading || foldLabel(title.text) === foldLabel(heading.text)) return [];
  return [{ title: null, ...heading }];
}

/** A day of justering or a correction says what the status is, where nobody does. */
function impliedStatus(fields: Fields): Status {
  if (fields.values('rättelse').length > 0) return 'rättat';
  return fields.text('justerat') ? 'justerat' : 'ojusterat';
}

function verifiedOn(fields: Fields, { reference, diagnostics }: DateContext): string | null {
  const field = fields.text('justerat');
  if (!field) return null;
  diagnostics.push(...datesDiagnostics(field.text, field.position, reference));
  return readDate(field.text, { reference })?.date ?? null;
}

/** One recipient an entry of a list; on one line they are parted by commas. */
function readDistribution(fields: Fields): string[] {
  return fields
    .entries('sändlista')
    .flatMap(({ value }) =>
      value.kind === 'list' ? value.items.map(plainText) : plainText(value).split(/\s*[,;]\s*/),
    )
    .filter((text) => text !== '');
}

function toNumber(field: FieldText | null): number | null {
  const match = /\d{1,5}/.exec(field?.text ?? '');
  return match ? Number(match[0]) : null;
}
