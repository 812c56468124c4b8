import { tellsWhereKept } from '../../language/notice-boards.ts';
import type { PublicNotice } from '../../model/protocol.ts';
import { isVerified } from '../status/is-verified.ts';
import { placeOfNotice } from '../status/place-of-notice.ts';
import type { Finding, Rule } from '../rule.ts';

/** The notice tells when it was put up and where the protocol can be read. Until the protocol is verified it is a plan. */
export const anslagOfullstandigt: Rule = {
  name: 'anslag-ofullstandigt',
  severity: 'error',
  applies: ({ demands }) => demands.noticeWithinDays !== null,
  check: (protocol, _profile, text) =>
    protocol.verifications.flatMap((unit): Finding[] => {
      const missing = unit.notice ? missingIn(unit.notice, tellsWhereKept(text)) : [];
      if (missing.length === 0) return [];
      return [
        {
          message: {
            sv: `Anslaget säger inte ${missing.map(({ sv }) => sv).join(' eller ')}.`,
            en: `The notice does not say ${missing.map(({ en }) => en).join(' or ')}.`,
          },
          help: {
            sv: 'Skriv ”anslag: 2025-04-04 – 2025-04-28, kommunkansliet”.',
            en: 'Write “anslag: 2025-04-04 – 2025-04-28, kommunkansliet” (put up – taken down, where it is kept).',
          },
          position: placeOfNotice(unit, protocol, text),
          severity: isVerified(protocol.status) ? 'error' : 'info',
        },
      ];
    }),
};

function missingIn(
  { from, keptAt }: PublicNotice,
  isToldElsewhere: boolean,
): { readonly sv: string; readonly en: string }[] {
  return [
    ...(from === null ? [{ sv: 'vilken dag det sattes upp', en: 'on which day it was put up' }] : []),
    ...(keptAt === null && !isToldElsewhere
      ? [{ sv: 'var protokollet förvaras', en: 'where the protocol is kept' }]
      : []),
  ];
}
