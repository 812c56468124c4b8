import { namesDocument } from '../../language/documents.ts';
import type { Protocol } from '../../model/protocol.ts';
import { daysInText, type DayInText } from '../content/days.ts';
import type { Finding, Rule } from '../rule.ts';

/** What a decision rests on was written before it. */
export const underlagEfterMotet: Rule = {
  name: 'underlag-efter-motet',
  severity: 'warning',
  check: (protocol) =>
    laterDocuments(protocol).map(({ found, position }): Finding => ({
      message: {
        sv: `Underlaget är daterat ${found.date}, efter mötet ${protocol.meeting.date}.`,
        en: `The document is dated ${found.date}, after the meeting on ${protocol.meeting.date}.`,
      },
      help: {
        sv: 'Rätta underlagets datum eller mötets.',
        en: 'Correct the date of the document or of the meeting.',
      },
      position,
    })),
};

function laterDocuments(protocol: Protocol): DayInText[] {
  const { date } = protocol.meeting;
  if (date === null) return [];
  return daysInText(protocol).filter(
    ({ found, passage }) =>
      (passage.part.block?.type === 'basis' || passage.part.block?.type === 'attachments') &&
      found.yearGiven &&
      found.precision === 'day' &&
      found.date !== null &&
      found.date > date &&
      namesDocument(passage.text.slice(0, found.start)),
  );
}
