import { dayCount } from '../../model/calendar-words.ts';
import { deadline } from '../../model/deadlines.ts';
import type { Profile } from '../../model/profile.ts';
import { verificationDates } from '../status/verification-dates.ts';
import type { Rule } from '../rule.ts';

/** A protocol is verified within the time that law gives for it, or for showing it to members and owners. */
export const justeringSen: Rule = {
  name: 'justering-sen',
  severity: 'error',
  // No law gives associations a time.
  applies: (profile) => profile.demands.law !== null && daysOf(profile) !== null,
  check: (protocol, profile, text) => {
    const days = daysOf(profile);
    const met = protocol.meeting.date;
    if (days === null || met === null) return [];
    const last = deadline(met, days);
    return verificationDates(protocol, text)
      .filter(({ date }) => date > last)
      .map(({ date, range, position }) => ({
        message: {
          sv: `${range === '' ? 'Protokollet' : range} justerades ${date}, men sista dagen var ${last} (${dayCount(days).sv} efter mötet${reason(profile).sv}).`,
          en: `${range === '' ? 'The protocol' : range} was verified ${date}, but the last day was ${last} (${dayCount(days).en} after the meeting${reason(profile).en}).`,
        },
        help: {
          sv: 'Kontrollera datumen för mötet och justeringen.',
          en: 'Check the dates of the meeting and of the verification.',
        },
        ...(position ? { position } : {}),
      }));
  },
};

function daysOf({ demands }: Profile): number | null {
  return demands.verifyWithinDays ?? demands.availableWithinDays;
}

function reason({ demands }: Profile): { readonly sv: string; readonly en: string } {
  return demands.verifyWithinDays !== null
    ? { sv: '', en: '' }
    : { sv: ' ska det finnas att läsa', en: ' it is to be available' };
}
