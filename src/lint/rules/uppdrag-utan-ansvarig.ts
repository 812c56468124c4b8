import { ownerLabel } from '../../language/cover-places.ts';
import { stateOf, type Action } from '../../model/action.ts';
import type { Protocol } from '../../model/protocol.ts';
import { actionsOf, briefly } from '../content/actions.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import { peopleNamedIn } from '../people/find-person.ts';
import type { Finding, Rule } from '../rule.ts';

/** An open action has an owner: a person, a role or a group. */
export const uppdragUtanAnsvarig: Rule = {
  name: 'uppdrag-utan-ansvarig',
  severity: 'warning',
  applies: ({ demands }) => demands.actionOwners,
  check: (protocol) =>
    actionsOf(protocol)
      .filter((action) => action.owners.length === 0 && stateOf(action) === 'open')
      .filter((action) => !tellsOwner(action, protocol))
      .map((action): Finding => ({
        message: {
          sv: `Uppdraget ”${briefly(action)}” har ingen ansvarig.`,
          en: `The action “${briefly(action)}” has no owner.`,
        },
        help: {
          sv: 'Skriv vem eller vilken grupp före ett kolon: ”- [ ] Kim Sav: kontakta skolan”.',
          en: 'Write the person or group before a colon: “- [ ] Kim Sav: kontakta skolan”.',
        },
        position: action.position,
      })),
};

/** Lines after an action within which `Ansvarig: …` is still its own. */
const reach = 3;

/** Whether its words name somebody, or a line soon after it says who. */
function tellsOwner({ text, position }: Action, protocol: Protocol): boolean {
  if (peopleNamedIn(text, protocol).length > 0) return true;
  return findWords(protocol, ownerLabel).some((hit) => {
    const lines = placeOf(hit).start.line - position.end.line;
    return lines >= 0 && lines <= reach;
  });
}
