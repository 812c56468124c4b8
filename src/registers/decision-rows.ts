import type { DecisionKind } from '../model/blocks.ts';
import { foldName } from '../model/series.ts';
import type { ActionRow, Place } from './action-row.ts';
import type { BodySeries } from './body-series.ts';

/** One decision, election or proposal to another body. */
export interface DecisionRow extends Place {
  readonly body: string | null;
  readonly title: string;
  readonly caseNumbers: readonly string[];
  readonly kind: DecisionKind;
  readonly text: string;
  /** The body that a proposal goes to. */
  readonly to: string | null;
  /** Whether all uppdrag that its § gives are ended; null when it gives none. */
  readonly executed: boolean | null;
  /** What was decided in the same case in other §§, of any body, by day. */
  readonly related: readonly CaseStep[];
}

/** Another step of the same case. */
export interface CaseStep extends Place {
  readonly body: string | null;
}

/** The decisions of all bodies by day. `actions` are those of the same notes. */
export function decisionRows(series: readonly BodySeries[], actions: readonly ActionRow[]): DecisionRow[] {
  const given = Map.groupBy(actions, ({ opened }) => `${opened.file}\n${opened.item}`);
  const rows = series
    .flatMap(({ body, notes }) =>
      notes.flatMap(({ file, date, facts }) =>
        facts.decisions.map((decision) => {
          const own = given.get(`${file}\n${decision.item}`);
          const executed = own ? own.every(({ state }) => state !== 'open') : null;
          return { body, file, date, ...decision, executed };
        }),
      ),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const cases = stepsByCase(rows);
  return rows.map((row) => ({
    ...row,
    related: uniqueSteps(
      row.caseNumbers
        .flatMap((number) => cases.get(foldName(number)) ?? [])
        .filter(({ file, item }) => file !== row.file || item !== row.item),
    ),
  }));
}

type Step = Omit<DecisionRow, 'related'>;

function stepsByCase(rows: readonly Step[]): Map<string, CaseStep[]> {
  const cases = new Map<string, CaseStep[]>();
  for (const { caseNumbers, body, file, item, line, date } of rows) {
    for (const number of new Set(caseNumbers.map(foldName))) {
      const steps = cases.get(number) ?? [];
      const isTold = steps.some((step) => step.file === file && step.item === item);
      // A number that very many §§ have (`Dnr 0`) tells nothing of any.
      if (!isTold && steps.length < mostSteps) steps.push({ body, file, item, line, date });
      cases.set(number, steps);
    }
  }
  return cases;
}

const mostSteps = 50;

function uniqueSteps(steps: readonly CaseStep[]): CaseStep[] {
  return [...new Map(steps.map((step) => [`${step.file}\n${step.item}`, step])).values()];
}
