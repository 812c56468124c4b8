import { assignsNobody } from '../../language/tasks.ts';
import { findWords, placeOf, type Hit } from '../content/find-words.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Finding, Rule } from '../rule.ts';

/** A decision that gives an uppdrag says to whom. */
export const uppdragUtanMottagare: Rule = {
  name: 'uppdrag-utan-mottagare',
  severity: 'warning',
  check: (protocol) =>
    findWords(protocol, assignsNobody)
      .filter(({ passage: { part, isHeading } }) => part.block?.type === 'decision' && !isHeading)
      .map((hit): Finding => ({
        message: {
          sv: `Beslutet${placed(hit).sv} ger ett uppdrag men säger inte till vem.`,
          en: `The decision${placed(hit).en} gives an assignment but not to whom.`,
        },
        help: {
          sv: 'Skriv mottagaren och helst tiden: ”att ge förvaltningen i uppdrag att … senast 2025-06-30”.',
          en: 'Write who and, if possible, by when: “att ge förvaltningen i uppdrag att … senast 2025-06-30”.',
        },
        position: placeOf(hit),
      })),
};

/** A decision may stand in a section without a number too. */
function placed({ passage: { part } }: Hit): Bilingual {
  return part.item === null
    ? { sv: '', en: '' }
    : { sv: ` i § ${part.item.number}`, en: ` in § ${part.item.number}` };
}
