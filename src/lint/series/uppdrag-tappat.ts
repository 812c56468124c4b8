import { partAtColon } from '../../model/label-shape.ts';
import { carriedOver, eachOnce, tellsNoMore } from '../../language/carry-over.ts';
import { toldOf } from '../../language/told-of.ts';
import { folded, type SeriesAction } from './series-entry.ts';
import { type SeriesFinding, type SeriesMember, type SeriesRule } from './series-rule.ts';
import { hasLetterOrDigit, withoutLastParentheses } from '../../model/text-shapes.ts';

/** A share of an action's words that, found in one passage of the next protocol, shows that it was spoken of. */
const enoughWords = 0.75;

/** An open action of one protocol is followed up in the next, whenever it is due. */
export const uppdragTappat: SeriesRule = {
  name: 'uppdrag-tappat',
  severity: 'info',
  check: (series) => {
    let open: readonly SeriesAction[] = [];
    const whole = series.filter(({ entry }) => !entry.isExtract);
    return whole.flatMap((member, nth) => {
      const { actions, told, text } = member.entry;
      const carried = carriedOver(open, actions);
      const again = toldOf(
        open.filter((action) => !carried.has(action)),
        told,
      );
      const own = [...carried].filter(([action, later]) => tellsNoMore(later, action));
      const others = withoutActions(
        text,
        [...own, ...again].map(([, later]) => later),
      );
      const dropped = open.filter(
        (action) => !carried.has(action) && !again.has(action) && !isSpokenOf(action, others),
      );
      const left = eachOnce(actions).filter(({ state }) => state === 'open');
      // `att uppdraget utgår` ends also what the table above it tells of as open.
      const ended = toldOf(
        left,
        told.filter(({ isEntry, state }) => !isEntry && state !== 'open'),
      );
      open = [
        ...left.filter((action) => !ended.has(action)),
        ...[...again].flatMap(([action, { state, line }]) => (state === 'open' ? [{ ...action, line }] : [])),
      ];
      return dropped.map((action) => finding(action, whole[nth - 1]!, member));
    });
  },
};

/** An action that the notes give an id is known by that alone; others by their words too. */
function isSpokenOf(action: SeriesAction, later: string): boolean {
  return action.isNamed ? mentionsId(later, action.id) : isMentioned(action, later);
}

/** The lines of a protocol but for those of some actions, which speak of no others however alike they are. */
function withoutActions(text: string, actions: readonly { readonly text: string }[]): string {
  if (actions.length === 0) return text;
  const own = new Set(actions.map(({ text: told }) => folded(told)));
  // What ended an action is printed behind it: `(avskriven: huset är sålt)`.
  const isOwn = (line: string) =>
    [line, withoutLastParentheses(line)].some(
      (told) => own.has(told) || own.has(partAtColon(told, 90)?.rest.trimStart() ?? ''),
    );
  return text
    .split('\n')
    .filter((line) => !isOwn(line))
    .join('\n');
}

function mentionsId(text: string, id: string): boolean {
  const name = id.toLocaleLowerCase('sv');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!hasLetterOrDigit(text[at - 1] ?? '') && !/^[.:-]?[\p{L}\p{N}_]/u.test(text.slice(at + name.length)))
      return true;
  }
  return false;
}

function isMentioned({ words }: SeriesAction, text: string): boolean {
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
