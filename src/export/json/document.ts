import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { attachmentJson, itemJson } from './item.ts';
import { personJson } from './person.ts';
import { sectionJson } from './section.ts';

/** Version of the JSON form; its first number changes when something that was there means another thing or is gone. */
export const schemaVersion = '1.2';

/** The JSON form of a protocol, as an object: the contract of `protokoll schema json`. Dates `YYYY-MM-DD`, times `HH:MM`. */
export function toJsonDocument(protocol: Protocol, profile: Profile) {
  const { meeting } = protocol;
  return {
    schemaVersion,
    profile: profile.name,
    kind: protocol.kind,
    body: protocol.body,
    principal: protocol.principal,
    title: protocol.title,
    caseNumber: protocol.caseNumbers.join(', ') || null,
    protocolNumber: protocol.protocolNumber,
    status: protocol.status,
    language: protocol.language,
    aliases: protocol.aliases,
    numbering: protocol.numbering,
    seats: protocol.seats,
    meeting: {
      date: meeting.date,
      start: meeting.start,
      end: meeting.end,
      place: meeting.place,
      adjournments: meeting.adjournments.map(({ start, end }) => ({ start, end })),
      written: meeting.written,
    },
    chairs: protocol.chairs.map(personJson),
    secretaries: protocol.secretaries.map(personJson),
    verifiers: protocol.verifiers.map(personJson),
    called: protocol.called.map(personJson),
    present: protocol.present.map(personJson),
    absent: protocol.absent.map(personJson),
    substitutes: protocol.substitutes.map(personJson),
    others: protocol.others.map(personJson),
    attendanceNote: protocol.attendanceNote,
    preface: sectionJson({ title: null, blocks: protocol.preface }).text,
    items: protocol.items.map(itemJson),
    verifications: protocol.verifications.map(({ type: _type, position: _position, ...unit }) => unit),
    verifiedOn: protocol.verifiedOn,
    sections: protocol.sections.map(sectionJson),
    distribution: protocol.distribution,
    attachments: protocol.attachments.map(attachmentJson),
    corrections: protocol.corrections.map(({ position: _position, ...correction }) => correction),
    nextMeetings: protocol.nextMeetings.map(({ position: _position, ...next }) => next),
    previous: protocol.previous,
    coverNotes: protocol.coverNotes.map(({ title, text }) => ({ title, text })),
    secrets: protocol.secrets,
    unmasked: protocol.unmasked,
  };
}

export type JsonDocument = ReturnType<typeof toJsonDocument>;
