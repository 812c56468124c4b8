import { eachOnce, findCarriedOver } from '../../model/carry-over.ts';
import type { SeriesAction, SeriesEntry } from './series-entry.ts';
import { pairs, type SeriesFinding, type SeriesMember, type SeriesRule } from './series-rule.ts';

/** A share of an action's words that, found in one passage of the next protocol, shows that it was spoken of. */
const enoughWords = 0.5;

/** An open action of one protocol is followed up in the next, whenever it is due. */
export const uppdragTappat: SeriesRule = {
  name: 'uppdrag-tappat',
  severity: 'info',
  check: (series) =>
    pairs(series.filter(({ entry }) => !entry.isExtract)).flatMap(({ before, member }) =>
      eachOnce(before.entry.actions)
        .filter((action) => action.state === 'open' && !isFollowedUp(action, member.entry))
        .map((action) => finding(action, before, member)),
    ),
};

/** An action that the notes give an id is known by that alone; others by their words too. */
function isFollowedUp(action: SeriesAction, later: SeriesEntry): boolean {
  if (findCarriedOver(action, later.actions)) return true;
  return action.isNamed ? mentionsId(later.text, action.id) : isMentioned(action, later);
}

function mentionsId(text: string, id: string): boolean {
  const name = id.toLocaleLowerCase('sv');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (
      !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') &&
      !/^[.:-]?[\p{L}\p{N}_]/u.test(text.slice(at + name.length))
    )
      return true;
  }
  return false;
}

function isMentioned({ words }: SeriesAction, { text }: SeriesEntry): boolean {
  if (words.length === 0) return true;
  const starts = words.map((word) => word.slice(0, 6));
  const isEnough = (passage: string) =>
    starts.filter((start) => passage.includes(start)).length / starts.length >= enoughWords;
  return isEnough(text) && text.split('\n').some(isEnough);
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
      sv: `Skriv att det är klart (”- [x] …”) eller för det vidare${named(action).sv}. Det står i ${before.file}, rad ${action.line}.`,
      en: `Write that it is done (“- [x] …”) or carry it over${named(action).en}. It stands in ${before.file}, line ${action.line}.`,
    },
  };
}

function named({ id, isNamed }: SeriesAction): { sv: string; en: string } {
  return isNamed ? { sv: ` med sitt id {#${id}}`, en: ` with its id {#${id}}` } : { sv: '', en: '' };
}
