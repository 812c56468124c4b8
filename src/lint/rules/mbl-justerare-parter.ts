import { partyOf } from '../party-of.ts';
import type { Rule } from '../rule.ts';

/** Each party of a negotiation has a verifier of its own. */
export const mblJusterareParter: Rule = {
  name: 'mbl-justerare-parter',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'medbestämmandelagen',
  check: (protocol) => {
    const parties = protocol.verifiers.map((verifier) => partyOf(verifier, protocol));
    const [first] = parties;
    if (parties.length < 2 || first === undefined || first === null) return [];
    if (parties.some((party) => party === null || party.toLowerCase() !== first.toLowerCase())) return [];
    return [
      {
        message: {
          sv: `Alla justerare företräder samma part, ${first}.`,
          en: `All verifiers stand for the same party, ${first}.`,
        },
        help: {
          sv: 'Skriv en justerare för varje part: ”Förnamn Efternamn, för Vision”.',
          en: 'Write one verifier for each party: “First Last, för Vision”.',
        },
        position: protocol.verifiers.at(-1)!.position,
      },
    ];
  },
};
