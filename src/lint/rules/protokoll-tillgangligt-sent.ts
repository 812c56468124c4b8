import { isJointProperty, tellsDayOfMinutes } from '../../language/published.ts';
import { addDays, daysBetween } from '../../model/calendar.ts';
import { dayCount } from '../../model/calendar-words.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { daysInText } from '../content/days.ts';
import { beforeInSentence } from '../content/in-sentence.ts';
import { isMembersMeeting, lawOfMembers } from '../status/is-assembly.ts';
import type { Finding, Rule } from '../rule.ts';

/** The members may read the minutes of their meeting in the time that the law gives. */
export const protokollTillgangligtSent: Rule = {
  name: 'protokoll-tillgangligt-sent',
  severity: 'warning',
  check: (protocol, profile) => {
    const met = protocol.meeting.date;
    const most = mostDays(protocol, profile);
    if (met === null || most === null) return [];
    return daysInText(protocol)
      .filter((day) => day.found.date !== null && tellsDayOfMinutes(beforeInSentence(day)))
      .filter(({ found }) => daysBetween(met, found.date!) > most)
      .map(({ found, position }): Finding => ({
        message: {
          sv: `Protokollet blir tillgängligt ${found.date}, ${dayCount(daysBetween(met, found.date!)).sv} efter stämman, men medlemmarna ska kunna läsa det inom ${dayCount(most).sv}.`,
          en: `The minutes are to be had on ${found.date}, ${dayCount(daysBetween(met, found.date!)).en} after the meeting, but members are to read them within ${dayCount(most).en}.`,
        },
        help: {
          sv: `Rätta dagen; den sista är ${addDays(met, most)}.`,
          en: `Correct the day; the last is ${addDays(met, most)}.`,
        },
        position,
      }));
  },
};

/** Two weeks in a company (ABL 7 kap.) and a joint property association, three in an economic one (BRL 9:14 and LEF 6 kap.). */
function mostDays(protocol: Protocol, profile: Profile): number | null {
  if (!isMembersMeeting(protocol, profile)) return null;
  const law = lawOfMembers(protocol, profile);
  if (law !== null) return law === 'ABL' ? 14 : 21;
  return isJointProperty(`${protocol.title ?? ''} ${protocol.body ?? ''}`) ? 14 : null;
}
