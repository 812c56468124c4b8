import { isEmployer } from '../../language/negotiations.ts';
import type { Protocol } from '../../model/protocol.ts';
import { partyOf } from '../people/party-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** Each party of a negotiation has a verifier of its own. */
export const mblJusterareParter: Rule = {
  name: 'mbl-justerare-parter',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'medbestämmandelagen',
  check: (protocol) => {
    const lone = onlyParty(protocol) ?? partyWithoutVerifier(protocol);
    return lone === null ? [] : [lone];
  },
};

/** Where all sign for one and the same. */
function onlyParty(protocol: Protocol): Finding | null {
  const parties = protocol.verifiers.map((verifier) => partyOf(verifier, protocol));
  const [first] = parties;
  if (parties.length < 2 || first === undefined || first === null) return null;
  if (parties.some((party) => party === null || party.toLowerCase() !== first.toLowerCase())) return null;
  return {
    message: {
      sv: `Alla justerare företräder samma part, ${first}.`,
      en: `All verifiers stand for the same party, ${first}.`,
    },
    help: {
      sv: 'Skriv en justerare för varje part: ”Förnamn Efternamn, för Vision”.',
      en: 'Write one verifier for each party: “First Last, för Vision”.',
    },
    position: protocol.verifiers.at(-1)!.position,
  };
}

/** A party on the employee’s side whose people were there, and nobody signs for it, where others sign for theirs. */
function partyWithoutVerifier(protocol: Protocol): Finding | null {
  const { present, verifiers } = protocol;
  const signing = verifiers.flatMap((verifier) => partyOf(verifier, protocol)?.toLowerCase() ?? []);
  if (signing.length < 2 || signing.length < verifiers.length) return null;
  const lone = present
    .map((person) => ({ name: person.name, party: partyOf(person, protocol) }))
    .find(
      ({ party, name }) =>
        party !== null &&
        !isEmployer(party) &&
        !signing.includes(party.toLowerCase()) &&
        !verifiers.some((verifier) => verifier.name === name),
    );
  if (!lone) return null;
  return {
    message: {
      sv: `${lone.party!} var med men har ingen justerare.`,
      en: `${lone.party!} took part but has no verifier.`,
    },
    help: {
      sv: 'Skriv en justerare för varje part: ”Förnamn Efternamn, för Vision”.',
      en: 'Write one verifier for each party: “First Last, för Vision”.',
    },
    position: verifiers.at(-1)!.position,
  };
}
