import { tellsNextMeeting } from '../../language/next-meetings.ts';
import {
  meetingNumberIn,
  numberInSeries,
  previousNumberIn,
  tellsEarlierMeeting,
} from '../../language/protocol-numbers.ts';
import type { Protocol } from '../../model/protocol.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import type { Finding, Rule } from '../rule.ts';

/** The protocol of the meeting before has a lower number than this one. */
export const foregaendeNummer: Rule = {
  name: 'foregaende-nummer',
  severity: 'warning',
  check: (protocol) => [...otherMeetings(protocol), ...otherProtocols(protocol)],
};

/** `Styrgruppsmöte 6` with the notes of meeting 7 before it, or meeting 9 as the next. */
function otherMeetings(protocol: Protocol): Finding[] {
  const own = meetingNumberIn(protocol.title ?? '');
  if (own === null) return [];
  return sentencesWithPlaces(protocol).flatMap(({ text, passage, position }): Finding[] => {
    const told = passage.isHeading ? null : meetingNumberIn(text);
    if (told === null) return [];
    const isWrong = tellsEarlierMeeting(text)
      ? told >= own
      : (tellsNextMeeting(text) || tellsNextMeeting(passage.part.item?.title ?? '')) && told !== own + 1;
    if (!isWrong) return [];
    return [
      {
        message: {
          sv: `Det här är möte ${own}, men här står möte ${told}.`,
          en: `This is meeting ${own}, but it says meeting ${told} here.`,
        },
        help: { sv: 'Rätta det nummer som är fel.', en: 'Correct the number that is wrong.' },
        position,
      },
    ];
  });
}

function otherProtocols(protocol: Protocol): Finding[] {
  if (protocol.protocolNumber === null) return [];
  const own = numberInSeries(protocol.protocolNumber);
  return sentencesWithPlaces(protocol).flatMap(({ text, start, passage }): Finding[] => {
    const told = previousNumberIn(text);
    if (told === null) return [];
    const previous = numberInSeries(told.number);
    // A series may begin anew with a year, also one of its own.
    if (previous.year !== own.year || !(previous.number >= own.number)) return [];
    if (own.year === null && own.number < 3) return [];
    return [
      {
        message: {
          sv: `Föregående protokoll har nummer ${told.number}, men det här har ${protocol.protocolNumber!}.`,
          en: `The previous protocol has the number ${told.number}, but this one has ${protocol.protocolNumber!}.`,
        },
        help: { sv: 'Rätta det nummer som är fel.', en: 'Correct the number that is wrong.' },
        position: passage.place(start + told.start, start + told.end),
      },
    ];
  });
}
