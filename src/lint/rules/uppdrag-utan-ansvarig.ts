import { actionsOf, briefly } from '../content/actions.ts';
import type { Finding, Rule } from '../rule.ts';

/** An open action has an owner: a person, a role or a group. */
export const uppdragUtanAnsvarig: Rule = {
  name: 'uppdrag-utan-ansvarig',
  severity: 'warning',
  applies: ({ demands }) => demands.actionOwners,
  check: (protocol) =>
    actionsOf(protocol)
      .filter(({ owners, done }) => owners.length === 0 && !done)
      .map((action): Finding => ({
        message: {
          sv: `Uppdraget ”${briefly(action)}” har ingen ansvarig.`,
          en: `The action ”${briefly(action)}” has no owner.`,
        },
        help: {
          sv: 'Skriv vem eller vilken grupp före ett kolon: ”- [ ] Kim Sav: kontakta skolan”.',
          en: 'Write the person or group before a colon: ”- [ ] Kim Sav: kontakta skolan”.',
        },
        position: action.position,
      })),
};
