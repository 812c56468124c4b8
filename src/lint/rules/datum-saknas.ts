import type { Rule } from '../rule.ts';

/** A protocol tells the day of its meeting. */
export const datumSaknas: Rule = {
  name: 'datum-saknas',
  severity: 'error',
  always: true,
  check: (protocol) =>
    protocol.meeting.date !== null
      ? []
      : [
          {
            message: { sv: 'Mötets datum saknas.', en: 'The date of the meeting is missing.' },
            help: {
              sv: 'Skriv ”datum: 2025-03-27” överst mellan raderna ”---”, eller datumet i rubriken.',
              en: 'Write ”datum: 2025-03-27” between the lines ”---” at the top, or the date in the title.',
            },
          },
        ],
};
