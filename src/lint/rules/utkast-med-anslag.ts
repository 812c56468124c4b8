import type { Rule } from '../rule.ts';

/** What is on the notice board, or verified, is no draft. */
export const utkastMedAnslag: Rule = {
  name: 'utkast-med-anslag',
  severity: 'warning',
  check: ({ status, verifications, verifiedOn }) => {
    const posted = verifications.find(({ notice }) => notice !== null && notice.from !== null);
    if (status !== 'utkast' || (!posted && verifiedOn === null)) return [];
    return [
      {
        message: posted
          ? {
              sv: 'Protokollet är ett utkast men har ett anslag.',
              en: 'The protocol is a draft but has a public notice.',
            }
          : {
              sv: 'Protokollet är ett utkast men har en dag då det justerades.',
              en: 'The protocol is a draft but has a day on which it was verified.',
            },
        help: {
          sv: 'Skriv ”status: anslaget” eller ”status: justerat”, eller ta bort uppgiften.',
          en: 'Write “status: anslaget” or “status: justerat”, or remove it.',
        },
        ...(posted && { position: posted.position }),
      },
    ];
  },
};
