import { wholeFile } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Fields, Thing } from './thing.ts';

/** The cover, and what is told of the protocol as a whole. */
export function coverThing(protocol: Protocol): Thing {
  const { meeting, verifications, nextMeetings } = protocol;
  const notices = () => verifications.flatMap(({ notice }) => notice ?? []);
  const fields: Fields<'cover'> = {
    profile: () => [protocol.profile],
    kind: () => [protocol.kind],
    body: () => [protocol.body],
    principal: () => [protocol.principal],
    title: () => [protocol.title],
    caseNumber: () => protocol.caseNumbers,
    protocolNumber: () => [protocol.protocolNumber],
    status: () => [protocol.status],
    language: () => [protocol.language],
    date: () => [meeting.date],
    start: () => [meeting.start],
    end: () => [meeting.end],
    place: () => [meeting.place],
    verifiedOn: () => [...new Set([protocol.verifiedOn, ...verifications.map(({ date }) => date)])],
    verifiedAt: () => verifications.map(({ place }) => place),
    noticeFrom: () => notices().map(({ from }) => from),
    noticeTo: () => notices().map(({ to }) => to),
    noticeAt: () => notices().map(({ keptAt }) => keptAt),
    recipient: () => protocol.distribution,
    nextMeeting: () => nextMeetings.map(({ date }) => date),
    previous: () => [protocol.previous],
  };
  return { item: null, position: meeting.position ?? wholeFile, fields, asked: {} };
}
