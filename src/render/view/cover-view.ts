import { holdsOffice, type MeetingRole } from '../../language/role-words.ts';
import { formatItemRange } from '../../model/item-range.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { formatDate, formatMeeting, formatTimes } from '../dates.ts';
import { capitalised } from '../../model/text.ts';
import type { Labels } from '../labels.ts';
import { divideWords, keepTogether } from '../prose/line-breaking.ts';
import { attendanceView, peopleView } from './people-view.ts';
import type { PeopleView } from './people-view.ts';
import type { Wording } from './rendering.ts';
import { withParties } from './with-parties.ts';
import { signatureGroups, signatureViews, verifierLine } from './signature-view.ts';
import type { SignatureGroup, SignatureView } from './signature-view.ts';
import { correctionTexts, noticeFacts, noticeViews, verificationTexts } from './verification-view.ts';
import type { NoticeView } from './verification-view.ts';
import type { Fact } from './fact.ts';

/** The first page. Everything is text; what is null or empty is not told by the notes. */
export interface CoverView {
  readonly principal: string | null;
  /** The title as written; null when it is to be made of kind, body and date. */
  readonly title: string | null;
  readonly kind: string;
  readonly body: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** `kind` and `body` where the title as written does not tell them; else null. */
  readonly untold: { readonly kind: string | null; readonly body: string | null };
  /** The day in long form; null where the notes' own words stand in `timeAndPlace`. */
  readonly day: string | null;
  /** The same as it begins a line: with a capital. */
  readonly dayFirst: string | null;
  /** The times as they follow `day`, with what parts them: ` kl. 13.00`. */
  readonly hours: string | null;
  readonly place: string | null;
  /** Times and place; or the notes' own words where those say more. */
  readonly timeAndPlace: string | null;
  readonly caseNumbers: readonly string[];
  readonly protocolNumber: string | null;
  readonly previous: string | null;
  readonly status: string | null;
  readonly verifiedOn: string | null;
  /** `§§ 1–7`. */
  readonly itemRange: string | null;
  readonly officers: readonly PeopleView[];
  readonly attendance: readonly PeopleView[];
  readonly verifications: readonly string[];
  readonly notices: readonly Fact[];
  /** The same as forms of a notice board, one at least, for the templates that have such. */
  readonly noticeForms: readonly NoticeView[];
  /** Those who are to verify, one a line. */
  readonly verifiers: readonly string[];
  readonly corrections: readonly string[];
  readonly notes: readonly { readonly label: string | null; readonly lines: readonly string[] }[];
  readonly signatures: readonly SignatureView[];
  /** For items that were verified before the others. */
  readonly ownSignatures: readonly SignatureGroup[];
}

export function coverView(written: Protocol, wording: Wording): CoverView {
  const protocol = withParties(written);
  const { profile, config, labels, language } = wording;
  const { title, meeting } = protocol;
  const kind = protocol.kind ?? labels.protocol;
  const numbers = protocol.items.flatMap(({ number }) => (number === null ? [] : [number]));
  const itemRange = profile.itemStyle === 'sections' ? textOrNull(formatItemRange(numbers)) : null;
  // `Protokoll från kulturnämndens sammanträde` tells Kulturnämnden.
  const said = title?.toLowerCase() ?? null;
  const untold = (words: string | null) =>
    said === null || words === null || said.includes(words.toLowerCase()) ? null : words;
  const day = meeting.date === null || meeting.written !== null ? null : formatDate(meeting.date, language);
  const { hours, place } = hoursAndPlace(protocol, day !== null);
  return {
    principal: protocol.principal ?? config.principal,
    title,
    kind,
    body: protocol.body,
    date: meeting.date,
    untold: { kind: untold(protocol.kind), body: untold(protocol.body) },
    day,
    dayFirst: day && capitalised(day),
    hours,
    place,
    timeAndPlace: textOrNull(meeting.written ?? formatMeeting({ ...meeting, date: null }, language)),
    caseNumbers: protocol.caseNumbers,
    protocolNumber: protocol.protocolNumber,
    previous: protocol.previous,
    status: statusWord(protocol, labels),
    verifiedOn: protocol.verifiedOn,
    itemRange,
    officers: officersView(protocol, labels),
    attendance: attendanceView(protocol, wording),
    verifications: verificationTexts(protocol, language),
    notices: noticeFacts(protocol, labels),
    noticeForms: noticeViews(protocol, profile.itemStyle === 'sections' ? numbers : [], labels),
    verifiers: protocol.verifiers.map((person) => verifierLine(person, labels)),
    corrections: correctionTexts(protocol),
    notes: protocol.coverNotes.map(({ title: label, text }) => ({
      label: label && capitalised(label),
      lines: text.split('\n'),
    })),
    signatures: signatureViews(protocol, wording),
    ownSignatures: signatureGroups(protocol, wording),
  };
}

/** What is told of the meeting apart from its day, where that is told in a form of ours. */
function hoursAndPlace({ meeting, language }: Protocol, hasDay: boolean): Pick<CoverView, 'hours' | 'place'> {
  if (!hasDay) return { hours: null, place: null };
  const times = formatTimes(meeting, language);
  const parting = language === 'sv' ? ' ' : ', ';
  return {
    hours: times === '' ? null : keepTogether(`${parting}${times}`),
    place: textOrNull(meeting.place ?? ''),
  };
}

/** The cover with soft hyphens in the labels that the notes have made up: they stand in a narrow column. */
export function withDividedLabels(cover: CoverView, language: Protocol['language']): CoverView {
  const notes = cover.notes.map(({ label, lines }) => ({
    label: label && divideWords(label, language),
    lines,
  }));
  return { ...cover, notes };
}

/** Chair and secretary; in one line when they are one person. */
function officersView({ chairs, secretaries }: Protocol, labels: Labels): CoverView['officers'] {
  const both =
    chairs.length === 1 && secretaries.length === 1 ? inBothOffices(chairs[0]!, secretaries[0]!) : null;
  if (both) return [officeView(labels.chairAndSecretary, [both], ['ordförande', 'sekreterare'], labels)];
  const secretary = secretaries.length > 1 ? labels.secretaries : labels.secretary;
  return [
    officeView(labels.chair, chairs, ['ordförande'], labels),
    officeView(secretary, secretaries, ['sekreterare'], labels),
  ].filter(({ people }) => people.length > 0);
}

/** One who holds both offices, with what either place tells; null for two people, and where the places tell different things. */
function inBothOffices(chair: Person, secretary: Person): Person | null {
  const details = ['organisation', 'party', 'for'] as const;
  const areOne =
    chair.name === secretary.name &&
    details.every((key) => chair[key] === null || secretary[key] === null || chair[key] === secretary[key]);
  if (!areOne) return null;
  const roles = [...new Set([chair.role, secretary.role].filter((role) => role !== null))];
  return {
    ...chair,
    role: textOrNull(roles.join(', ')),
    ...Object.fromEntries(details.map((key) => [key, chair[key] ?? secretary[key]])),
  };
}

/** Those who hold an office, without saying so again of each, in whatever word. */
function officeView(
  office: string,
  people: readonly Person[],
  offices: readonly MeetingRole[],
  labels: Labels,
): PeopleView {
  const isSaid = (role: string) =>
    office.toLowerCase() === role.toLowerCase() || offices.some((each) => holdsOffice(role, each));
  const roleOf = ({ role }: Person) => {
    const parts = role?.split(/,\s*/).filter((part) => !isSaid(part.trim())) ?? [];
    return parts.length === 0 ? null : parts.join(', ');
  };
  return peopleView(
    office,
    people.map((person) => ({ ...person, role: roleOf(person) })),
    labels,
  );
}

/** The state of a protocol that has left the drawing board, unless a date says it. */
function statusWord({ status, verifiedOn }: Protocol, labels: Labels): string | null {
  if (status === 'justerat') return verifiedOn === null ? labels.statusVerified : null;
  if (status === 'anslaget') return labels.statusPosted;
  return status === 'rättat' ? labels.statusCorrected : null;
}

function textOrNull(text: string): string | null {
  return text === '' ? null : keepTogether(text);
}
