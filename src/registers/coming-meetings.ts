import type { BodySeries } from './body-series.ts';

/** A meeting that a protocol tells of and that hasn't been held. Times `HH:MM`. */
export interface ComingMeeting {
  readonly body: string | null;
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** The protocol that tells of it, and its day. */
  readonly file: string;
  readonly told: string;
}

/** The meetings from the day `per` on, as the last protocol that tells of each has them. */
export function comingMeetings(series: readonly BodySeries[], per: string): ComingMeeting[] {
  return series
    .flatMap(({ body, notes }) => {
      const held = new Set(notes.map(({ date }) => date));
      const coming = notes.flatMap(({ file, date: told, facts }) =>
        facts.nextMeetings.flatMap(({ date, start, end, place }) =>
          date === null || date < per || held.has(date)
            ? []
            : [{ body, date, start, end, place, file, told }],
        ),
      );
      return [...new Map(coming.map((meeting) => [meeting.date, meeting])).values()];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
