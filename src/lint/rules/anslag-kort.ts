import { lastAppealDay } from '../../model/deadlines.ts';
import { placeOfNotice } from '../status/place-of-notice.ts';
import type { Finding, Rule } from '../rule.ts';

/** The notice stays up until the time to appeal has ended. */
export const anslagKort: Rule = {
  name: 'anslag-kort',
  severity: 'error',
  applies: ({ demands }) => demands.noticeWithinDays !== null,
  check: (protocol, _profile, text) =>
    protocol.verifications.flatMap((unit): Finding[] => {
      const { from = null, to = null } = unit.notice ?? {};
      if (from === null || to === null || to >= lastAppealDay(from)) return [];
      const last = lastAppealDay(from);
      return [
        {
          message: {
            sv: `Anslaget från ${from} tas ned ${to}, men besluten kan överklagas till och med ${last}.`,
            en: `The notice of ${from} is taken down ${to}, but the decisions can be appealed up to ${last}.`,
          },
          help: {
            sv: `Låt anslaget sitta åtminstone till och med ${last}.`,
            en: `Leave the notice up at least through ${last}.`,
          },
          position: placeOfNotice(unit, protocol, text, to),
        },
      ];
    }),
};
