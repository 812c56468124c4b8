import type { Action } from '../../model/blocks.ts';
import { actionsOf, briefly } from '../content/actions.ts';
import { fullText } from '../content/full-text.ts';
import { isExtract } from '../is-extract.ts';
import { pairs, type DatedMember, type SeriesFinding, type SeriesRule } from './series-rule.ts';

/** A share of an action's words that, found in the next protocol, shows that it was spoken of. */
const enoughWords = 0.5;

/** An open action of one protocol is followed up in the next. */
export const uppdragTappat: SeriesRule = {
  name: 'uppdrag-tappat',
  severity: 'info',
  check: (series) =>
    pairs(series.filter(({ protocol }) => !isExtract(protocol))).flatMap(({ before, member }) => {
      const actions = actionsOf(member.protocol);
      const text = fold(`${fullText(member.protocol)}\n${actions.map((action) => action.text).join('\n')}`);
      const ids = new Set(actions.map(({ id }) => id));
      return actionsOf(before.protocol)
        .filter(
          (action) => isOpenAt(action, member.date) && !ids.has(action.id) && !isMentioned(action, text),
        )
        .map((action) => finding(action, before, member));
    }),
};

/** Not done, and not due on a later day. Words such as `till nästa möte` are due. */
function isOpenAt({ done, due }: Action, date: string): boolean {
  return !done && !(due !== null && /^\d{4}-\d{2}-\d{2}$/.test(due) && due > date);
}

function isMentioned(action: Action, text: string): boolean {
  const words = fold(action.text).match(/[\p{L}\d]{4,}/gu) ?? [];
  if (words.length === 0) return true;
  return words.filter((word) => text.includes(word.slice(0, 6))).length / words.length >= enoughWords;
}

function finding(action: Action, before: DatedMember, member: DatedMember): SeriesFinding {
  const owners = action.owners.length > 0 ? ` (${action.owners.join(', ')})` : '';
  return {
    member,
    message: {
      sv: `Uppdraget ”${briefly(action)}”${owners} från ${before.date} följs inte upp.`,
      en: `The action ”${briefly(action)}”${owners} of ${before.date} isn’t followed up.`,
    },
    help: {
      sv: `Skriv att det är klart (”- [x] …”) eller för det vidare. Det står i ${before.file}, rad ${action.position.start.line}.`,
      en: `Write that it is done (”- [x] …”) or carry it over. It stands in ${before.file}, line ${action.position.start.line}.`,
    },
  };
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}
