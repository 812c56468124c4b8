import type { SeriesAction, SeriesEntry } from './series-entry.ts';
import { pairs, type SeriesFinding, type SeriesMember, type SeriesRule } from './series-rule.ts';

/** A share of an action's words that, found in the next protocol, shows that it was spoken of. */
const enoughWords = 0.5;

/** An open action of one protocol is followed up in the next. */
export const uppdragTappat: SeriesRule = {
  name: 'uppdrag-tappat',
  severity: 'info',
  check: (series) =>
    pairs(series.filter(({ entry }) => !entry.isExtract)).flatMap(({ before, member }) => {
      const ids = new Set(member.entry.actions.map(({ id }) => id));
      return before.entry.actions
        .filter((action) => isOpenAt(action, member.entry.date) && !ids.has(action.id))
        .filter((action) => !isMentioned(action, member.entry))
        .map((action) => finding(action, before, member));
    }),
};

/** Not done, and not due on a later day. Words such as `till nästa möte` are due. */
function isOpenAt({ done, due }: SeriesAction, date: string): boolean {
  return !done && !(due !== null && /^\d{4}-\d{2}-\d{2}$/.test(due) && due > date);
}

function isMentioned({ words }: SeriesAction, later: SeriesEntry): boolean {
  if (words.length === 0) return true;
  return words.filter((word) => later.text.includes(word.slice(0, 6))).length / words.length >= enoughWords;
}

function finding(action: SeriesAction, before: SeriesMember, member: SeriesMember): SeriesFinding {
  const owners = action.owners.length > 0 ? ` (${action.owners.join(', ')})` : '';
  return {
    member,
    message: {
      sv: `Uppdraget ”${action.brief}”${owners} från ${before.entry.date} följs inte upp.`,
      en: `The action “${action.brief}”${owners} of ${before.entry.date} isn’t followed up.`,
    },
    help: {
      sv: `Skriv att det är klart (”- [x] …”) eller för det vidare. Det står i ${before.file}, rad ${action.line}.`,
      en: `Write that it is done (“- [x] …”) or carry it over. It stands in ${before.file}, line ${action.line}.`,
    },
  };
}
