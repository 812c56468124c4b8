import { dayCount } from '../../model/calendar-words.ts';
import { deadline } from '../../model/deadlines.ts';
import { placeOfNotice } from '../status/place-of-notice.ts';
import type { Finding, Rule } from '../rule.ts';
import { dateOf } from '../status/verification-dates.ts';

/** The notice is put up after the verification, and soon after it. */
export const anslagSent: Rule = {
  name: 'anslag-sent',
  severity: 'error',
  applies: ({ demands }) => demands.noticeWithinDays !== null,
  check: (protocol, { demands }, text) =>
    protocol.verifications.flatMap((unit): Finding[] => {
      const days = demands.noticeWithinDays;
      const from = unit.notice?.from ?? null;
      const verified = dateOf(unit, protocol);
      if (from === null || verified === null || days === null) return [];
      const last = deadline(verified, days);
      const help = {
        sv: 'Kontrollera datumen för justeringen och anslaget.',
        en: 'Check the dates of the verification and of the notice.',
      };
      if (from < verified)
        return [
          {
            message: {
              sv: `Anslaget sattes upp ${from}, före justeringen ${verified}.`,
              en: `The notice was put up ${from}, before the verification on ${verified}.`,
            },
            help,
            position: placeOfNotice(unit, protocol, text, from),
          },
        ];
      if (from <= last) return [];
      return [
        {
          message: {
            sv: `Anslaget sattes upp ${from}, men sista dagen var ${last} (${dayCount(days).sv} efter justeringen).`,
            en: `The notice was put up ${from}, but the last day was ${last} (${dayCount(days).en} after the verification).`,
          },
          help,
          position: placeOfNotice(unit, protocol, text, from),
        },
      ];
    }),
};
