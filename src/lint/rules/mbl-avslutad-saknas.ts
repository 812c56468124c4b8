import {
  closesNegotiation,
  hasLabelOfClosing,
  negotiationEnded,
  negotiationGoesOn,
  tellsEnd,
} from '../../language/negotiations.ts';
import type { Position } from 'unist';
import type { Protocol } from '../../model/protocol.ts';
import { isVerified } from '../status/is-verified.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import { daysInText } from '../content/days.ts';
import { beforeInSentence } from '../content/in-sentence.ts';
import type { Finding, Rule } from '../rule.ts';

/** The protocol of a negotiation says when it was closed: a period runs from there. */
export const mblAvslutadSaknas: Rule = {
  name: 'mbl-avslutad-saknas',
  severity: 'info',
  applies: ({ demands }) => demands.law === 'medbestämmandelagen',
  check: (protocol, _profile, text) => [...closedBefore(protocol), ...neverClosed(protocol, text)],
};

function neverClosed(protocol: Protocol, text: string): Finding[] {
  return protocol.items.length === 0 || isClosed(protocol, text) || isOpen(text)
    ? []
    : [
        {
          message: {
            sv: 'Protokollet säger inte när förhandlingen avslutades.',
            en: 'The protocol doesn’t say when the negotiation was closed.',
          },
          help: {
            sv: 'Skriv till exempel ”Förhandlingen avslutades 2025-03-27.”',
            en: 'Write for example “Förhandlingen avslutades 2025-03-27.”',
          },
          // What closes a negotiation is looked for at the end.
          position: endOf(protocol.items.at(-1)!.position),
          ...(isVerified(protocol.status) && { severity: 'warning' }),
        },
      ];
}

/** A negotiation is not closed before the day of its meeting. */
function closedBefore(protocol: Protocol): Finding[] {
  const { date } = protocol.meeting;
  const ending = protocol.items.slice(-2);
  return daysInText(protocol).flatMap((day): Finding[] => {
    const { found, passage, position } = day;
    if (date === null || found.date === null || !found.yearGiven || found.date >= date) return [];
    if (passage.part.item === null || !ending.includes(passage.part.item)) return [];
    if (!closesNegotiation.test(beforeInSentence(day))) return [];
    return [
      {
        message: {
          sv: `Förhandlingen avslutades ${found.date}, före mötet ${date}.`,
          en: `The negotiation was closed on ${found.date}, before the meeting on ${date}.`,
        },
        help: { sv: 'Rätta den dag som är fel.', en: 'Correct the day that is wrong.' },
        position,
        severity: 'warning',
      },
    ];
  });
}

/** By a sentence, or by a line of the cover: a heading alone tells no day. */
function isClosed(protocol: Protocol, text: string): boolean {
  return (
    sentencesWithPlaces(protocol).some(({ text: told, passage }) => !passage.isHeading && tellsEnd(told)) ||
    protocol.coverNotes.some((note) => negotiationEnded.test(`${note.title ?? ''} ${note.text}`)) ||
    hasLabelOfClosing(text)
  );
}

function endOf({ end }: Position): Position {
  return { start: end, end };
}

/** Information is no negotiation, and one that goes on another day isn't closed. */
function isOpen(text: string): boolean {
  return negotiationGoesOn(text);
}
