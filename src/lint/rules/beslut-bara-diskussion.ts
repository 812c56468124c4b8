import { tellsDiscussion, tellsDecision } from '../../language/decision-lines.ts';
import { lineText } from '../../model/text.ts';
import { decisionsOf } from '../content/decisions.ts';
import type { Finding, Rule } from '../rule.ts';

/** A decision of a company decides something: to have talked about it is no decision. */
export const beslutBaraDiskussion: Rule = {
  name: 'beslut-bara-diskussion',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'aktiebolagslagen',
  check: (protocol) =>
    decisionsOf(protocol).flatMap(({ item, decision }): Finding[] => {
      const text = lineText(decision.content);
      if (!tellsDiscussion.test(text) || tellsDecision.test(text)) return [];
      return [
        {
          message: {
            sv: `§ ${item.number} har som beslut att frågan diskuterades.`,
            en: `§ ${item.number} has as its decision that the matter was discussed.`,
          },
          help: {
            sv: 'Skriv vad som beslutades. Fattades inget beslut: flytta meningen till ärendets text och ta bort rubriken.',
            en: 'Write what was decided. If nothing was: move the sentence to the text and remove the heading.',
          },
          position: decision.clauses[0]?.position ?? decision.position,
        },
      ];
    }),
};
