import type { Protocol } from '../../model/protocol.ts';
import { passages } from './passages.ts';

/** All words of the notes but the names of people, for rules that ask whether something is mentioned at all. */
export function fullText(protocol: Protocol): string {
  const { kind, title, body, attendanceNote, meeting, coverNotes, attachments, verifications } = protocol;
  return [
    kind,
    title,
    body,
    attendanceNote,
    meeting.written,
    ...coverNotes.map((note) => `${note.title ?? ''} ${note.text}`),
    ...passages(protocol).map(({ text }) => text),
    ...attachments.map(({ text }) => text),
    ...verifications.map(({ written }) => written),
  ]
    .filter((text) => text !== null)
    .join('\n');
}
