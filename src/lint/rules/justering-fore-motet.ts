import { verificationDates } from '../status/verification-dates.ts';
import { announcesVerification } from '../../language/verification.ts';
import type { Protocol } from '../../model/protocol.ts';
import { daysInText } from '../content/days.ts';
import { beforeInSentence } from '../content/in-sentence.ts';
import type { Rule } from '../rule.ts';

/** Nothing is verified before it was decided. */
export const justeringForeMotet: Rule = {
  name: 'justering-fore-motet',
  severity: 'error',
  check: (protocol, _profile, text) => {
    const met = protocol.meeting.date;
    if (met === null) return [];
    return [...verificationDates(protocol, text), ...announced(protocol)]
      .filter(({ date }) => date < met)
      .map(({ date, range, position }) => ({
        message: {
          sv: `${range === '' ? 'Protokollet' : range} justerades ${date}, före mötet ${met}.`,
          en: `${range === '' ? 'The protocol' : range} was verified ${date}, before the meeting on ${met}.`,
        },
        help: {
          sv: 'Kontrollera datumen för mötet och justeringen.',
          en: 'Check the dates of the meeting and of the verification.',
        },
        ...(position ? { position } : {}),
      }));
  },
};

/** `Protokollet justeras senast den 20 mars 2026.` */
function announced(protocol: Protocol): ReturnType<typeof verificationDates>[number][] {
  return daysInText(protocol)
    .filter(({ found, passage }) => found.yearGiven && found.precision === 'day' && !passage.isHeading)
    .filter((day) => day.found.date !== null && announcesVerification(beforeInSentence(day)))
    .map(({ found, position }) => ({ date: found.date!, range: '', position }));
}
