import { afterEmployer, decidesAtAll, afterParties } from '../../language/negotiations.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import type { Rule } from '../rule.ts';

/** In a negotiation the parties agree or disagree; they don't decide. */
export const mblBeslutar: Rule = {
  name: 'mbl-beslutar',
  severity: 'info',
  applies: ({ demands }) => demands.law === 'medbestämmandelagen',
  check: (protocol) =>
    findWords(protocol, decidesAtAll)
      .filter(
        ({ passage: { part }, before }) =>
          (part.block?.type === 'decision' && !afterEmployer.test(before)) || afterParties.test(before),
      )
      .map((hit) => ({
        message: {
          sv: `”${hit.match[0]}” är fel ord i en förhandling, där parterna är eniga eller oeniga.`,
          en: `“${hit.match[0]}” (decide) is the wrong word in a negotiation, where the parties agree or disagree.`,
        },
        help: {
          sv: 'Skriv ”Parterna är eniga om att …” eller ”Parterna är oeniga”.',
          en: 'Write “Parterna är eniga om att …” (agree) or “Parterna är oeniga” (disagree).',
        },
        position: placeOf(hit),
      })),
};
