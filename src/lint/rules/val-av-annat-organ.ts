import { boardElects } from '../../language/vote-words.ts';
import { decisionsOf } from '../content/decisions.ts';
import { lineText } from '../../model/text.ts';
import type { Rule } from '../rule.ts';

/** At a general meeting the meeting elects, not the board. */
export const valAvAnnatOrgan: Rule = {
  name: 'val-av-annat-organ',
  severity: 'warning',
  applies: ({ demands }) => demands.meeting === 'assembly' && demands.law !== 'kommunallagen',
  check: (protocol) =>
    decisionsOf(protocol)
      .filter(({ decision }) => boardElects.test(lineText(decision.content)))
      .map(({ item, decision }) => ({
        message: {
          sv: `I ${item.label} är det styrelsen som väljer, men det är stämman som håller mötet.`,
          en: `In ${item.label} the board elects, but it is the meeting of members that meets.`,
        },
        help: {
          sv: 'Skriv vem som valde: ”Årsmötet valde …” eller ”Stämman valde …”.',
          en: 'Write who elected: “Årsmötet valde …” or “Stämman valde …”.',
        },
        position: decision.position,
      })),
};
