import { clauseAtStart } from '../../language/sentences.ts';
import { tellsDone, tellsEarlierMinutes, tellsPastEvent, tellsPlan } from '../../language/past-events.ts';
import type { Protocol } from '../../model/protocol.ts';
import { daysInText, type DayInText } from '../content/days.ts';
import { beforeInSentence } from '../content/in-sentence.ts';
import type { Finding, Rule } from '../rule.ts';

/** What has happened, or was written, has a day before the meeting. */
export const handelseEfterMotet: Rule = {
  name: 'handelse-efter-motet',
  severity: 'warning',
  check: (protocol) =>
    lateEvents(protocol).map(({ found, position }): Finding => ({
      message: {
        sv: `${found.date} är efter mötet ${protocol.meeting.date}, men texten säger att det redan har hänt.`,
        en: `${found.date} is after the meeting on ${protocol.meeting.date}, but the text says that it has happened.`,
      },
      help: { sv: 'Kontrollera året och dagen.', en: 'Check the year and the day.' },
      position,
    })),
};

function lateEvents(protocol: Protocol): DayInText[] {
  const { date } = protocol.meeting;
  if (date === null) return [];
  return daysInText(protocol).filter((day) => {
    const { found, passage } = day;
    const { item, block } = passage.part;
    // A list of documents has a rule of its own.
    if (item === null || block?.type === 'basis') return false;
    if (passage.isHeading && !tellsEarlierMinutes(beforeInSentence(day))) return false;
    if (!found.yearGiven || found.precision !== 'day' || found.date === null || found.date <= date)
      return false;
    if (tellsDone(beforeInSentence(day), passage.text.slice(found.end, found.end + 80))) return true;
    return tellsPastEvent(beforeInSentence(day)) && !tellsPlan(restOfSentence(day));
  });
}

function restOfSentence({ found, passage }: DayInText): string {
  return clauseAtStart(passage.text.slice(found.end));
}
