import { callsAnnualMeeting, financialYears, isAnnualMeeting } from '../../language/published.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { daysInText } from '../content/days.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import { fullText } from '../content/full-text.ts';
import { beforeInSentence } from '../content/in-sentence.ts';
import { lawOfMembers } from '../status/is-assembly.ts';
import type { Finding, Rule } from '../rule.ts';

/** The annual meeting of a company or an economic association is held within six months of its financial year. */
export const arsstammaSen: Rule = {
  name: 'arsstamma-sen',
  severity: 'warning',
  check: (protocol, profile) => {
    const held = meetings(protocol, profile);
    const year = held.length === 0 ? -Infinity : Math.max(...financialYears(fullText(protocol)));
    if (!Number.isFinite(year)) return [];
    // Whenever in the year it ends, June of the next is the last.
    const last = `${year + 1}-06-30`;
    return held
      .filter(({ date }) => date > last)
      .slice(0, 1)
      .map(({ date, position }) => finding(date, year, last, position));
  },
};

interface Annual {
  readonly date: string;
  readonly position: Finding['position'];
}

/** This meeting, or the one that the board calls to. */
function meetings(protocol: Protocol, profile: Profile): Annual[] {
  const { title, kind, body, meeting } = protocol;
  if (lawOfMembers(protocol, profile) !== null) {
    const isAnnual = isAnnualMeeting(`${kind ?? ''} ${title ?? ''} ${body ?? ''}`);
    const first = daysOfYear(protocol);
    return isAnnual && meeting.date !== null ? [{ date: meeting.date, position: first }] : [];
  }
  if (profile.demands.meeting !== 'board' || profile.demands.law !== 'aktiebolagslagen') return [];
  return daysInText(protocol)
    .filter(
      (day) => day.found.date !== null && day.found.yearGiven && callsAnnualMeeting(beforeInSentence(day)),
    )
    .filter((day) => meeting.date !== null && day.found.date! > meeting.date)
    .map(({ found, position }) => ({ date: found.date!, position }));
}

/** Where the notes name the financial year. */
function daysOfYear(protocol: Protocol): Finding['position'] {
  return sentencesWithPlaces(protocol).find(({ text }) => financialYears(text).length > 0)?.position;
}

function finding(date: string, year: number, last: string, position: Finding['position']): Finding {
  return {
    message: {
      sv: `Årsstämman är ${date}, mer än sex månader efter räkenskapsåret ${year}.`,
      en: `The annual meeting is on ${date}, more than six months after the financial year ${year}.`,
    },
    help: {
      sv: `Kontrollera dagen och räkenskapsåret; den sista dagen är ${last} eller tidigare.`,
      en: `Check the day and the financial year; the last day is ${last} or earlier.`,
    },
    ...(position && { position }),
  };
}
