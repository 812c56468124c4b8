import { tellsWhen } from '../../language/tasks.ts';
import { stateOf } from '../../model/action.ts';
import { actionsOf, briefly } from '../content/actions.ts';
import type { Finding, Rule } from '../rule.ts';

/** An open action says when it is to be done. */
export const uppdragUtanTid: Rule = {
  name: 'uppdrag-utan-tid',
  severity: 'warning',
  applies: ({ demands }) => demands.actionOwners,
  check: (protocol) =>
    actionsOf(protocol)
      .filter((action) => action.due === null && stateOf(action) === 'open' && !tellsWhen.test(action.text))
      .map((action): Finding => ({
        message: {
          sv: `Uppdraget ”${briefly(action)}” säger inte när det ska vara klart.`,
          en: `The action “${briefly(action)}” doesn’t say when it is due.`,
        },
        help: {
          sv: 'Skriv tiden sist inom parentes: ”(senast 2025-04-18)” eller ”(till nästa möte)”.',
          en: 'Write the time last, in parentheses: “(senast 2025-04-18)” or “(till nästa möte)”.',
        },
        position: action.position,
      })),
};
