import {
  choosesChair,
  soleOwner,
  choosesMeetingChair,
  namesGroup,
  namesAssembly,
  namesNegotiation,
} from '../../language/annual-meetings.ts';
import { perCapsulam } from '../../language/per-capsulam.ts';
import { countsThosePresent } from '../../language/attendance.ts';
import { isLedByTopic } from '../../language/labels-in-lines.ts';
import { isMeetingOfMembers } from '../../language/body-words.ts';
import { nearOnCover } from '../content/near-on-cover.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Part, Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { wordPattern } from '../../language/pattern.ts';
import { roleWords } from '../../language/role-words.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { textOf } from '../content/item-parts.ts';
import { isPrepared } from '../status/is-prepared.ts';
import { isVerified } from '../status/is-verified.ts';
import type { Finding, Rule } from '../rule.ts';

/** The parts that this kind of protocol has to have are there. The date has a rule of its own. */
export const delSaknas: Rule = {
  name: 'del-saknas',
  severity: 'warning',
  check: (protocol, profile, text) =>
    (Object.keys(parts) as Exclude<Part, 'date'>[]).flatMap((part): Finding[] => {
      const severity = profile.required[part];
      if (!severity || parts[part].isThere(protocol, profile)) return [];
      if (part === 'verifiers' && isOwnAssembly(profile) && soleOwner.test(text)) return [];
      if (part === 'attendance' && areCounted(protocol, profile, text)) return [];
      if (part === 'verifiers' && isOwnAssembly(profile) && perCapsulam.test(text)) return [];
      if (part === 'chair' && isOwnAssembly(profile) && perCapsulam.test(text) && choosesChair.test(text))
        return [];
      if (part === 'secretary' && isOwnAssembly(profile) && keepsRecord.test(text)) return [];
      if (part in withoutMeeting && isHeldByMail(protocol, text)) return [];
      if (part === 'verifiers' && isPrepared(protocol)) return [];
      if ((part === 'place' || part === 'time') && perCapsulam.test(text)) return [];
      const { name, example } = parts[part];
      return [
        {
          message: { sv: `${name.sv} saknas.`, en: `${name.en} is missing.` },
          help: {
            sv:
              part === 'items'
                ? `Skriv ”${example}” före varje ärende.`
                : `Skriv ”${example}” överst mellan raderna ”---”.`,
            en:
              part === 'items'
                ? `Write “${example}” before each item.`
                : `Write “${example}” between the lines “---” at the top.`,
          },
          severity,
          ...placeOfPart(part, protocol),
        },
      ];
    }),
};

/** Where its neighbours stand: people by people, the place by the day. */
function placeOfPart(part: Part, protocol: Protocol): Pick<Finding, 'position'> {
  if (part === 'items' || part === 'publicNotice' || part === 'verification') return {};
  return nearOnCover(protocol, part === 'place' || part === 'time' || part === 'body' ? 'facts' : 'people');
}

/** What nobody has who decides without a meeting. */
const withoutMeeting: Partial<Record<Part, true>> = { attendance: true, chair: true, secretary: true };

/** The protocol itself is one of a decision per capsulam, and does not only tell of one. */
function isHeldByMail({ kind, title, meeting }: Protocol, text: string): boolean {
  const isTold = perCapsulam.test(`${kind ?? ''} ${title ?? ''}`);
  return isTold || (meeting.start === null && meeting.place === null && perCapsulam.test(text));
}

/** `Tova Rask utsågs till ordförande och förde protokollet.` */
const keepsRecord = wordPattern(roleWords.sekreterare.does);

/** In UTF-16 units: what kind of meeting it was stands at the top. */
const farthestTitle = 400;

/** Those present at an assembly stand in the voting list, perhaps in an attachment (aktiebolagslagen 7:48), or are counted. */
function areCounted({ kind, title }: Protocol, profile: Profile, text: string): boolean {
  const isAssembly =
    isOwnAssembly(profile) ||
    [kind ?? '', title ?? '', ...text.slice(0, farthestTitle).split('\n')].some(isMeetingOfMembers);
  return isAssembly && countsThosePresent(text);
}

/** A meeting of members or shareholders, which is itself the body that decides. */
function isOwnAssembly({ demands }: Profile): boolean {
  return demands.meeting === 'assembly' && demands.law !== 'kommunallagen';
}

interface PartTest {
  readonly name: Bilingual;
  /** A line of the front matter that gives it. */
  readonly example: string;
  readonly isThere: (protocol: Protocol, profile: Profile) => boolean;
}

const kindsOfMeeting: Readonly<Partial<Record<Profile['demands']['meeting'], RegExp>>> = {
  group: namesGroup,
  assembly: namesAssembly,
  negotiation: namesNegotiation,
};

const parts: Readonly<Record<Exclude<Part, 'date'>, PartTest>> = {
  body: {
    name: { sv: 'Organets namn', en: 'The name of the body' },
    example: 'organ: Socialnämnden',
    // Where anybody may be called, the group goes by the kind of its meetings (”Typ av möte”); so do assemblies and negotiations.
    isThere: ({ body, kind, title }, { demands }) =>
      body !== null || (kindsOfMeeting[demands.meeting]?.test(`${kind ?? ''} ${title ?? ''}`) ?? false),
  },
  time: {
    name: { sv: 'Mötets tid', en: 'The time of the meeting' },
    example: 'tid: 13.15–16.40',
    isThere: ({ meeting }) => meeting.start !== null || meeting.written !== null,
  },
  place: {
    name: { sv: 'Mötets plats', en: 'The place of the meeting' },
    example: 'plats: Sal A, Kommunhuset',
    isThere: ({ meeting }) => meeting.place !== null || meeting.written !== null,
  },
  attendance: {
    name: { sv: 'Närvaro', en: 'Attendance' },
    example: 'närvarande: Kim Sav, Bo Ek',
    isThere: ({ present, called, attendanceNote }) =>
      present.length + called.length > 0 || attendanceNote !== null,
  },
  chair: {
    name: { sv: 'Ordförande', en: 'The chair' },
    example: 'ordförande: Kim Sav',
    // An assembly chooses its own, perhaps in the words of the heading alone.
    isThere: ({ chairs, items }, { demands }) =>
      chairs.length > 0 ||
      (demands.meeting === 'assembly' &&
        demands.law === null &&
        items.some(({ title }) => choosesMeetingChair.test(title))),
  },
  secretary: {
    name: { sv: 'Sekreterare', en: 'The secretary' },
    example: 'sekreterare: Bo Ek',
    isThere: ({ secretaries }) => secretaries.length > 0,
  },
  verifiers: {
    name: { sv: 'Justerare', en: 'The verifier' },
    example: 'justerare: Ulla Sten',
    isThere: ({ verifiers }) => verifiers.length > 0,
  },
  items: {
    name: { sv: 'Ärenden', en: 'Any item' },
    example: '## § 1 Mötets öppnande',
    // Where nothing need be numbered, a word before each paragraph names what it is about (`Mat: …`, `Rast: …`).
    isThere: ({ items, preface }, { strictest }) =>
      items.length > 0 ||
      (strictest === 'warning' && textOf(allBlocks(preface)).split('\n').filter(isLedByTopic).length > 1),
  },
  // Both are only there once the protocol is verified; their dates are checked by rules of their own.
  verification: {
    name: { sv: 'Justeringens datum', en: 'The date of the verification' },
    example: 'justering: 2025-04-03, kommunkansliet',
    isThere: ({ status, verifications, verifiedOn }) =>
      !isVerified(status) || verifiedOn !== null || verifications.some(({ date }) => date !== null),
  },
  publicNotice: {
    name: { sv: 'Anslaget', en: 'The public notice' },
    example: 'anslag: 2025-04-04 – 2025-04-28, kommunkansliet',
    isThere: ({ status, verifications }) =>
      status !== 'anslaget' || verifications.some(({ notice }) => notice !== null),
  },
};
