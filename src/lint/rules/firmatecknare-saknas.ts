import { isConstitutingMeeting, tellsSignatories } from '../../language/annual-meetings.ts';
import { fullText } from '../content/full-text.ts';
import type { Rule } from '../rule.ts';

/** The first meeting of a board (konstituerande möte) says who signs for the association or company. */
export const firmatecknareSaknas: Rule = {
  name: 'firmatecknare-saknas',
  severity: 'info',
  applies: ({ demands }) => demands.meeting === 'board' && demands.law !== 'kommunallagen',
  check: (protocol) => {
    const { kind, title, body, items } = protocol;
    if (!isConstitutingMeeting.test([kind, title, body, ...items.map((item) => item.title)].join(' ')))
      return [];
    if (tellsSignatories.test(fullText(protocol))) return [];
    return [
      {
        message: {
          sv: 'Det konstituerande mötet säger inget om firmatecknare.',
          en: 'The first meeting of the board says nothing of who may sign for it.',
        },
        help: {
          sv: 'Skriv vem som tecknar firman, var för sig eller i förening; banken läser orden noga.',
          en: 'Write who signs, each alone or together; the bank reads the words closely.',
        },
      },
    ];
  },
};
