import { bodyIsProposedTo } from '../../language/decision-lines.ts';
import { isGenericBody } from '../../language/bodies.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** A decision says what the body decides, not what it was proposed to decide. */
export const beslutForeslas: Rule = {
  name: 'beslut-foreslas',
  severity: 'warning',
  check: (protocol) =>
    findWords(protocol, bodyIsProposedTo).flatMap((hit): Finding[] => {
      const subject = hit.match.groups!['subject']!;
      const isOwn = isGenericBody(subject) || subject === protocol.body || protocol.aliases.includes(subject);
      if (hit.passage.part.block?.type !== 'decision' || !isOwn) return [];
      return [
        {
          message: {
            sv: `”${hit.match[0]}” är ett förslag, men står som beslut.`,
            en: `“${hit.match[0]}” is a proposal, but stands as a decision.`,
          },
          help: {
            sv: `Skriv ”${subject} beslutar”, eller flytta texten till förslag till beslut.`,
            en: `Write “${subject} beslutar” (decides), or move it to the proposal for a decision.`,
          },
          position: placeOf(hit),
        },
      ];
    }),
};
