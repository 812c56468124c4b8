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
      .filter((action) => action.due === null && stateOf(action) === 'open' && !timeWords.test(action.text))
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

/** Words of time that give no date but say when: then nothing is told. */
const timeWords =
  /(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|vår(?:en)?|sommar(?:en)?|höst(?:en)?|vinter(?:n)?|årsskiftet|kvartal\p{L}*|halvår\p{L}*|veckan?|v\.?\s?\d|måndag|tisdag|onsdag|torsdag|fredag|nästa|löpande|omgående|omedelbart|snarast|direkt|i\s?dag|i\s?morgon|senast|inför|före|innan|årligen)(?!\p{L})|\d{1,2}\/\d|\d{4}-\d{2}/iu;
