import { findWords, placeOf } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** A decision that gives an uppdrag says to whom. */
export const uppdragUtanMottagare: Rule = {
  name: 'uppdrag-utan-mottagare',
  severity: 'warning',
  check: (protocol) =>
    findWords(protocol, givesToNobody)
      .filter(({ passage: { part, isHeading } }) => part.block?.type === 'decision' && !isHeading)
      .map((hit): Finding => ({
        message: {
          sv: `Beslutet i § ${hit.passage.part.item?.number} ger ett uppdrag men säger inte till vem.`,
          en: `The decision in § ${hit.passage.part.item?.number} gives an assignment but not to whom.`,
        },
        help: {
          sv: 'Skriv mottagaren och helst tiden: ”att ge förvaltningen i uppdrag att … senast 2025-06-30”.',
          en: 'Write who and, if possible, by when: ”att ge förvaltningen i uppdrag att … senast 2025-06-30”.',
        },
        position: placeOf(hit),
      })),
};

/** `uppdra att`, `ge i uppdrag att`: with a recipient there are words in between. */
const givesToNobody =
  /(?<!\p{L})(?:(?:uppdra|uppdrar|uppdrog)|(?:ge|ger|gav|lämna|lämnar)\s+i\s+uppdrag)\s+att(?!\p{L})/giu;
