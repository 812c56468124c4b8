import { boardElects } from '../../language/vote-words.ts';
import { officesNamed } from '../../language/offices.ts';
import type { Passage } from '../content/passages.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import type { Rule } from '../rule.ts';

/** At a general meeting the meeting elects, not the board. */
export const valAvAnnatOrgan: Rule = {
  name: 'val-av-annat-organ',
  severity: 'warning',
  applies: ({ demands }) => demands.meeting === 'assembly' && demands.law !== 'kommunallagen',
  check: (protocol) =>
    sentencesWithPlaces(protocol)
      .filter(({ text, passage }) => isElection(passage) && boardElects.test(text))
      .map(({ passage, position }) => ({
        message: {
          sv: `I ${passage.part.item!.label} är det styrelsen som väljer, men det är stämman som håller mötet.`,
          en: `In ${passage.part.item!.label} the board elects, but it is the meeting of members that meets.`,
        },
        help: {
          sv: 'Skriv vem som valde: ”Årsmötet valde …” eller ”Stämman valde …”.',
          en: 'Write who elected: “Årsmötet valde …” or “Stämman valde …”.',
        },
        position,
      })),
};

/** What is decided, and what stands below a heading about an office. */
function isElection({ part: { item, block } }: Passage): boolean {
  if (item === null) return false;
  return block?.type === 'decision' || officesNamed(item.title).length > 0;
}
