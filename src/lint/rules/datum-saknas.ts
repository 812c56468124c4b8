import type { Bilingual } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** A protocol tells the day of its meeting, somewhere. */
export const datumSaknas: Rule = {
  name: 'datum-saknas',
  severity: 'error',
  always: true,
  check: ({ meeting, evidence }) => {
    if (meeting.date !== null) return [];
    const days = evidence.filter(({ fact }) => fact === 'date');
    // A day that does not exist was told where it stands.
    if (days.some(({ fault }) => fault === 'impossible')) return [];
    const yearless = days.find(({ fault }) => fault === 'year-unknown');
    if (!yearless) return [{ message: missing, help: helpFor('2025-03-27') }];
    return [{ message: withoutYear(yearless.words), help: yearHelp, position: yearless.position }];
  },
};

const missing: Bilingual = { sv: 'Mötets datum saknas.', en: 'The date of the meeting is missing.' };

const withoutYear = (words: string): Bilingual => ({
  sv: `Mötets datum ”${words}” saknar årtal.`,
  en: `The date of the meeting, “${words}”, has no year.`,
});

const yearHelp: Bilingual = {
  sv: 'Skriv hela datumet, ”2025-03-27” eller ”27 mars 2025”.',
  en: 'Write the whole date, “2025-03-27” or “27 mars 2025”.',
};

const helpFor = (date: string): Bilingual => ({
  sv: `Skriv ”Datum: ${date}” överst i anteckningarna.`,
  en: `Write “Datum: ${date}” at the top of the notes.`,
});
