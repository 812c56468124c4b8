import type { Position } from 'unist';
import { findTimes } from '../../language/dates/find-times.ts';
import { toldBreak, toldVisit } from '../../language/meeting-events.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import { passages } from '../content/passages.ts';
import { placeWithin } from '../content/cover-places.ts';
import type { Finding, Rule } from '../rule.ts';

/** The times of a meeting come in order: it starts before it ends, its breaks and whoever comes or goes are in between. */
export const klockslagOrdning: Rule = {
  name: 'klockslag-ordning',
  severity: 'warning',
  check: (protocol, _profile, text) => {
    const { start, end } = protocol.meeting;
    if (start === null || lastsForDays(protocol)) return [];
    const early = earlyEnd(protocol, start);
    if (early.length > 0 || end === null || end < start) return early;
    return [
      ...breaks(protocol, start, end),
      ...breaksInText(protocol, start, end),
      ...visits(protocol, start, end, text),
      ...visitsInText(protocol, start, end),
    ];
  },
};

function lastsForDays({ evidence }: Protocol): boolean {
  return evidence.some(({ fact, words }) => {
    const days = fact === 'date' || fact === 'start' || fact === 'end' ? findDates(words) : [];
    return days.some(({ until }) => until !== null) || new Set(days.map(({ date }) => date)).size > 1;
  });
}

const help = { sv: 'Rätta det klockslag som är fel.', en: 'Correct the time that is wrong.' };

/** The time that tells the end is before the start, and is none after midnight. */
function earlyEnd({ evidence }: Protocol, start: string): Finding[] {
  const early = evidence.find(
    ({ fact, value }) => fact === 'end' && value !== null && value < start && value > latestNight,
  );
  if (!early) return [];
  return [
    {
      message: {
        sv: `Mötet slutade ${shown(early.value!)}, före starten ${shown(start)}.`,
        en: `The meeting ended at ${early.value!}, before it started at ${start}.`,
      },
      help,
      position: early.position,
    },
  ];
}

/** A meeting that ends before then began the day before. */
const latestNight = '06:00';

function breaks(protocol: Protocol, start: string, end: string): Finding[] {
  return protocol.meeting.adjournments.flatMap((pause) =>
    breakAt(pause, start, end, placeOfFact(protocol, 'start')),
  );
}

function breakAt(
  pause: { readonly start: string; readonly end: string },
  start: string,
  end: string,
  position: Position,
): Finding[] {
  const range = shown(pause.start, pause.end);
  const english = `${pause.start}–${pause.end}`;
  const isReversed = pause.end < pause.start;
  if (!isReversed && pause.start >= start && pause.end <= end) return [];
  return [
    {
      message: isReversed
        ? {
            sv: `Ajourneringen ${range} slutar innan den börjar.`,
            en: `The break ${english} ends before it begins.`,
          }
        : {
            sv: `Ajourneringen ${range} ligger utanför mötet (${shown(start, end)}).`,
            en: `The break ${english} is outside the meeting (${start}–${end}).`,
          },
      help,
      position,
    },
  ];
}

/**
 * A break that a sentence tells of (`Mötet ajournerades kl. 20.30–20.40`), or that stands below a heading or behind a label for
 * breaks, and not in a field.
 */
function breaksInText(protocol: Protocol, start: string, end: string): Finding[] {
  const told = findWords(protocol, toldBreak).map((hit) => ({
    times: hit.match.groups!['times']!,
    position: placeOf(hit),
    passage: hit.passage,
  }));
  const labelled = passages(protocol)
    .filter(
      (passage) =>
        passage.part.block?.type === 'adjournment' &&
        !passage.isHeading &&
        !told.some((one) => one.passage === passage),
    )
    .map((passage) => ({ times: passage.text, position: passage.place(0, passage.text.length) }));
  return [...told, ...labelled].flatMap(({ times, position }): Finding[] => {
    const { start: from, end: to } = findTimes(times, true);
    if (from === null || to === null || protocol.meeting.adjournments.some((pause) => pause.start === from))
      return [];
    return breakAt({ start: from, end: to }, start, end, position);
  });
}

/** Whoever is said to have come or gone at a time when there was no meeting. */
function visits(protocol: Protocol, start: string, end: string, text: string): Finding[] {
  return peopleWithNotes(protocol).flatMap((person): Finding[] => {
    const note = person.presence.note!;
    const { start: one, end: other } = findTimes(note, true);
    const wrong = [one, other].find((time) => time !== null && (time < start || time > end));
    if (wrong == null) return [];
    return [
      {
        message: {
          sv: `Vid ${person.name} står ”${note}”, men mötet pågick ${shown(start, end)}.`,
          en: `The entry of ${person.name} says “${note}”, but the meeting lasted from ${start} to ${end}.`,
        },
        help,
        position: placeWithin(person.position, note, text),
      },
    ];
  });
}

/** `Bo Ek lämnar sammanträdet kl. 21.05` in an item. */
function visitsInText(protocol: Protocol, start: string, end: string): Finding[] {
  return findWords(protocol, toldVisit).flatMap((hit): Finding[] => {
    const { start: time } = findTimes(hit.match.groups!['time']!, true);
    if (hit.passage.part.item === null || time === null || (time >= start && time <= end)) return [];
    return [
      {
        message: {
          sv: `Det står ”${hit.match[0]}”, men mötet pågick ${shown(start, end)}.`,
          en: `It says “${hit.match[0]}”, but the meeting lasted from ${start} to ${end}.`,
        },
        help,
        position: placeOf(hit),
      },
    ];
  });
}

function peopleWithNotes({ present, substitutes, others, absent, chairs }: Protocol): Person[] {
  const all = new Map<string, Person>();
  for (const person of [...present, ...substitutes, ...others, ...absent, ...chairs])
    if (person.presence.note !== null && !all.has(person.name)) all.set(person.name, person);
  return [...all.values()];
}

function placeOfFact({ evidence, meeting }: Protocol, wanted: Evidence['fact']): Position {
  const taken = evidence.find(({ fact, isTaken }) => fact === wanted && isTaken);
  return taken?.position ?? meeting.position!;
}

/** `kl. 13.15`, `kl. 13.15–16.40` */
function shown(...times: readonly string[]): string {
  return `kl. ${times.map((time) => time.replace(':', '.')).join('–')}`;
}
