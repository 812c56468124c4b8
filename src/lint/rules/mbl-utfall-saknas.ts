import { negotiationEnded, titlesOutcome } from '../../language/negotiations.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { tellsNegotiationOutcome } from '../../language/negotiations.ts';
import { headingLine } from '../content/heading-line.ts';
import { fullText } from '../content/full-text.ts';
import { isPrepared } from '../is-prepared.ts';
import type { Rule } from '../rule.ts';

/** The protocol of a negotiation says whether the parties agree, or that information was given, and that it was closed. */
export const mblUtfallSaknas: Rule = {
  name: 'mbl-utfall-saknas',
  severity: 'error',
  applies: ({ demands }) => demands.law === 'medbestämmandelagen',
  check: (protocol) =>
    protocol.items.length === 0 || isPrepared(protocol) || tellsNegotiationOutcome.test(fullText(protocol))
      ? []
      : [
          {
            message: {
              sv: 'Protokollet säger inte om parterna är eniga eller oeniga.',
              en: 'The protocol doesn’t say whether the parties agree.',
            },
            help: {
              sv: 'Skriv ”Parterna är eniga.”, ”Parterna är oeniga.” eller ”Informationen är lämnad.”',
              en: 'Write “Parterna är eniga.”, “Parterna är oeniga.” or “Informationen är lämnad.”',
            },
            position: headingLine(itemOfOutcome(protocol)),
          },
        ],
};

/** The item whose title promises the outcome, or else the last but that which closes the negotiation. */
function itemOfOutcome({ items }: Protocol): Item {
  const told = items.find(({ title }) => titlesOutcome.test(title));
  return told ?? items.findLast(({ title }) => !negotiationEnded.test(title)) ?? items[0]!;
}
