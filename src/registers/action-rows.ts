import type { ActionChain, Occurrence } from './action-chains.ts';
import { actionChains } from './action-chains.ts';
import { withoutOrigin } from './next-note/carried-line.ts';
import type { BodySeries, RegisterFault } from './body-series.ts';
import type { Place, ActionRow } from './action-row.ts';
import { looksLikeDay } from '../model/text-shapes.ts';

/** The uppdrag of all bodies, each once, by the day they were given. `per` is the day on which they are due or late. */
export function actionRows(
  series: readonly BodySeries[],
  per: string,
): { readonly rows: readonly ActionRow[]; readonly faults: readonly RegisterFault[] } {
  const found = series.map((each) => ({ each, ...actionChains(each) }));
  return {
    rows: found
      .flatMap(({ each, chains }) => chains.map((chain) => toRow(chain, each, per)))
      .toSorted((a, b) => (a.opened.date < b.opened.date ? -1 : Number(a.opened.date > b.opened.date))),
    faults: found.flatMap(({ faults }) => faults),
  };
}

function toRow({ occurrences, due }: ActionChain, { body }: BodySeries, per: string): ActionRow {
  const [first, ...later] = occurrences as readonly [Occurrence, ...Occurrence[]];
  const last = later.at(-1) ?? first;
  const { state, reason, replacedBy } = last.action;
  const isOpen = state === 'open';
  const open = occurrences.findLast(({ action }) => action.state === 'open') ?? first;
  const owners = occurrences.findLast(({ action }) => action.owners.length > 0)?.action.owners ?? [];
  return {
    id: first.action.id,
    text: withoutOrigin(open.action.text),
    owners,
    due,
    state,
    overdue: isOpen && due !== null && looksLikeDay(due) && due < per,
    body,
    caseNumbers: first.action.caseNumbers,
    opened: placeOf(first),
    carried: later.filter(({ action }) => action.state === 'open').map(placeOf),
    closed: isOpen ? null : placeOf(last),
    reason,
    replacedBy,
  };
}

function placeOf({ note, action }: Occurrence): Place {
  return { file: note.file, item: action.item, line: action.line, date: note.date };
}
