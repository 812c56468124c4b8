import { verificationDates } from '../status/verification-dates.ts';
import type { Rule } from '../rule.ts';

/** Nothing is verified before it was decided. */
export const justeringForeMotet: Rule = {
  name: 'justering-fore-motet',
  severity: 'error',
  check: (protocol, _profile, text) => {
    const met = protocol.meeting.date;
    if (met === null) return [];
    return verificationDates(protocol, text)
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
