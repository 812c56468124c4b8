import { tellsOfCarriedActions } from '../../language/earlier-actions.ts';
import { daysBetween, isLocalDate } from '../../model/calendar.ts';
import type { Action } from '../../model/action.ts';
import type { Protocol } from '../../model/protocol.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { actionsOf, briefly } from '../content/actions.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is to be done is to be done after the meeting, and not when nobody remembers it. */
export const uppdragDagOrimlig: Rule = {
  name: 'uppdrag-dag-orimlig',
  severity: 'warning',
  // In days: ten years.
  most: 3653,
  check: (protocol, _profile, _text, { most }) => {
    const { date } = protocol.meeting;
    if (date === null) return [];
    const fresh = new Set(newActions(protocol));
    return actionsOf(protocol).flatMap((action): Finding[] => {
      if (action.due === null || !isLocalDate(action.due)) return [];
      const days = daysBetween(date, action.due);
      // Who carries an action over may be late with it, but nobody plans for what none will remember.
      if (days <= most && (days >= 0 || !fresh.has(action))) return [];
      if (action.done) return [];
      return [
        {
          message:
            days < 0
              ? {
                  sv: `Uppdraget ”${briefly(action)}” ska vara klart ${action.due}, före mötet ${date}.`,
                  en: `The assignment “${briefly(action)}” is due ${action.due}, before the meeting on ${date}.`,
                }
              : {
                  sv: `Uppdraget ”${briefly(action)}” ska vara klart först ${action.due}.`,
                  en: `The assignment “${briefly(action)}” is not due until ${action.due}.`,
                },
          help: { sv: 'Kontrollera året och dagen.', en: 'Check the year and the day.' },
          position: action.position,
        },
      ];
    });
  },
};

/** Those that this meeting gave: done ones, ones with an id of their own and lists of earlier ones are carried. */
function newActions({ items, sections }: Protocol): Action[] {
  return [...items, ...sections]
    .flatMap(({ title, blocks }) => {
      const isCarried = tellsOfCarriedActions(title ?? '');
      // What is decided here is new, whatever the item follows up.
      return allBlocks(blocks).filter(({ type }) => type === 'decision' || !isCarried);
    })
    .filter(({ title }) => !tellsOfCarriedActions(title ?? ''))
    .flatMap(({ actions }) => actions)
    .filter(({ done, id }) => !done && derivedId.test(id));
}

/** An id that the notes don't give (`U-7a14cd1a`). */
const derivedId = /^U-[0-9a-f]{8}$/;
