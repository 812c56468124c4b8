import type { Bilingual } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Rule } from '../rule.ts';

/** A protocol tells the day of its meeting; one with fields at the top tells it there, where everything that sorts protocols looks. */
export const datumSaknas: Rule = {
  name: 'datum-saknas',
  severity: 'error',
  always: true,
  check: (protocol, _profile, text) => {
    const { date, written } = protocol.meeting;
    const told = `${written ?? ''} ${protocol.title ?? ''}`;
    // A day that does not exist was told where it stands.
    if (date === null && /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.test(told)) return [];
    if (date === null) return [{ message: missing, help: helpFor('2025-03-27') }];
    return isInHeadingOnly(protocol, text) ? [{ message: onlyInHeading(date), help: helpFor(date) }] : [];
  },
};

/** Notes without any fields may have the date in their heading. */
function isInHeadingOnly({ meeting }: Protocol, text: string): boolean {
  if (!/^---[ \t]*\n/.test(text) || meeting.position === null) return false;
  return /^#{1,6}\s/.test(text.split('\n')[meeting.position.start.line - 1] ?? '');
}

const missing: Bilingual = { sv: 'Mötets datum saknas.', en: 'The date of the meeting is missing.' };

const onlyInHeading = (date: string): Bilingual => ({
  sv: `Mötets datum saknas överst; det står bara i rubriken (${date}).`,
  en: `The date of the meeting is missing at the top; only the heading tells it (${date}).`,
});

const helpFor = (date: string): Bilingual => ({
  sv: `Skriv ”datum: ${date}” överst mellan raderna ”---”.`,
  en: `Write “datum: ${date}” between the lines “---” at the top.`,
});
