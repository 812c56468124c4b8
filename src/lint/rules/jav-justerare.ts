import { attended, type Person } from '../../model/person.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { findPerson } from '../people/find-person.ts';
import { isMunicipal } from '../status/laws.ts';
import { recusalsAt } from '../people/recusals.ts';
import type { Rule } from '../rule.ts';

/** Who is recused at an item does not verify it. */
export const javJusterare: Rule = {
  name: 'jav-justerare',
  severity: 'error',
  check: (protocol, profile) =>
    protocol.verifiers.flatMap((verifier) =>
      protocol.items
        .filter((item) => verifies(verifier, item, protocol) && isRecused(verifier, item, protocol))
        .map((item) => ({
          message: {
            sv: `${verifier.name} är jävig i § ${item.number} men står som justerare också av den.`,
            en: `${verifier.name} is recused at § ${item.number} but is to verify that one too.`,
          },
          help: {
            sv: `Skriv ”${verifier.name}, ej § ${item.number}”, och en annan justerare för § ${item.number}.`,
            en: `Write “${verifier.name}, ej § ${item.number}”, and another verifier of § ${item.number}.`,
          },
          position: verifier.position,
          severity: isMunicipal(profile) ? 'error' : 'info',
        })),
    ),
};

/** A unit of justering with signers of its own says who verifies its items. */
function verifies(verifier: Person, item: Item, protocol: Protocol): boolean {
  if (item.number === null || !attended(verifier, item.number)) return false;
  const unit = protocol.verifications.find((each) => each.items?.includes(item.number!));
  if (!unit || unit.signers.length === 0) return true;
  return unit.signers.some((written) => {
    const found = findPerson(written, null, protocol);
    return found.kind === 'known' && found.name === verifier.name;
  });
}

function isRecused(verifier: Person, item: Item, protocol: Protocol): boolean {
  return recusalsAt(protocol, item).some(({ name }) => name === verifier.name);
}
