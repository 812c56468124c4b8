import { partyOf } from '../people/party-of.ts';
import type { Rule } from '../rule.ts';

/** A negotiation has at least two parties. */
export const mblEnPart: Rule = {
  name: 'mbl-en-part',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'medbestämmandelagen',
  check: (protocol) => {
    const parties = protocol.present.map((person) => partyOf(person, protocol)?.toLowerCase() ?? null);
    const [first] = parties;
    if (first === undefined || first === null || parties.some((party) => party !== first)) return [];
    const name = partyOf(protocol.present[0]!, protocol)!;
    return [
      {
        message: {
          sv: `Alla närvarande företräder samma part, ${name}.`,
          en: `All those present stand for the same party, ${name}.`,
        },
        help: {
          sv: 'Skriv vilka som företrädde den andra parten: ”Förnamn Efternamn, för Vision”.',
          en: 'Write who stood for the other party: “First Last, för Vision”.',
        },
        position: protocol.present.at(-1)!.position,
      },
    ];
  },
};
