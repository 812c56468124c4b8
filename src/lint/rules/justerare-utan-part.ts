import { partyOf } from '../people/party-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** Where some verify for a party of theirs, each does. */
export const justerareUtanPart: Rule = {
  name: 'justerare-utan-part',
  severity: 'info',
  applies: ({ demands }) => demands.meeting === 'group' || demands.meeting === 'negotiation',
  check: (protocol) => {
    const forParty = protocol.verifiers.find((verifier) => verifier.for !== null);
    if (!forParty) return [];
    return protocol.verifiers
      .filter((verifier) => partyOf(verifier, protocol) === null)
      .map(({ written, position }): Finding => ({
        message: {
          sv: `Det står inte för vem ${written} justerar, men ${forParty.written} justerar för ${forParty.for}.`,
          en: `It doesn’t say for whom ${written} verifies, but ${forParty.written} does so for ${forParty.for}.`,
        },
        help: {
          sv: `Skriv ”${written}, för …”.`,
          en: `Write “${written}, för …” (for whom).`,
        },
        position,
      }));
  },
};
