import type { Action } from '../../model/action.ts';
import { isToldAgain } from '../../language/carry-over.ts';
import { actionsOf, briefly } from '../content/actions.ts';
import type { Finding, Rule } from '../rule.ts';

/** No two actions of a protocol are given one id: it is what tells them apart in the next protocols. */
export const uppdragIdDubbelt: Rule = {
  name: 'uppdrag-id-dubbelt',
  severity: 'warning',
  check: (protocol) => {
    const first = new Map<string, Action>();
    return actionsOf(protocol)
      .filter(({ isNamed }) => isNamed)
      .flatMap((action): Finding[] => {
        const before = first.get(action.id);
        if (before === undefined) first.set(action.id, action);
        return before === undefined || isToldAgain(before, action) ? [] : [finding(before, action)];
      });
  },
};

function finding(before: Action, action: Action): Finding {
  const line = before.position.start.line;
  return {
    message: {
      sv: `Uppdragen ”${briefly(before)}” (rad ${line}) och ”${briefly(action)}” har samma id, ${action.id}.`,
      en: `The actions “${briefly(before)}” (line ${line}) and “${briefly(action)}” have the same id, ${action.id}.`,
    },
    help: {
      sv: 'Ge ett av dem ett eget id: det är id:t som visar vilket uppdrag det är i nästa protokoll.',
      en: 'Give one of them an id of its own: in the next protocol it is the id that tells which action it is.',
    },
    position: action.position,
  };
}
