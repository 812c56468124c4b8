import { factKinds } from './expectations.ts';
import type { NoteScore, ReadFact } from './score.ts';

/** Facts in numbers. */
export interface Count {
  readonly facts: number;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  readonly invented: number;
  /** Those wrong or invented that no finding at their line tells. */
  readonly untold: number;
}

/** Counts facts. */
export function count(facts: readonly ReadFact[]): Count {
  const of = (verdict: ReadFact['verdict']) => facts.filter((fact) => fact.verdict === verdict).length;
  return {
    facts: facts.length,
    right: of('right'),
    missed: of('missed'),
    wrong: of('wrong'),
    invented: of('invented'),
    untold: facts.filter(({ verdict, isTold }) => !isTold && verdict !== 'missed').length,
  };
}

/** Counts of each kind of fact that there is, and of all, as a table in Markdown. */
export function kindTable(scores: readonly NoteScore[]): string {
  const facts = scores.flatMap((score) => score.facts);
  const rows = factKinds
    .map((kind) => [kind, count(facts.filter((fact) => fact.kind === kind))] as const)
    .filter(([, { facts: total }]) => total > 0);
  return [
    '| fact | facts | right | missed | wrong | invented | untold |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...[...rows, ['all', count(facts)] as const].map(
      ([kind, { facts: total, right, missed, wrong, invented, untold }]) =>
        `| ${kind} | ${total} | ${right} (${percent(right, total)}) | ${missed} | ${wrong} | ${invented} | ${untold} |`,
    ),
    '',
  ].join('\n');
}

/** What isn't right, a line each. */
export function faultLines(scores: readonly NoteScore[]): string[] {
  return scores.flatMap(({ note, facts, falseAlarms }) => [
    ...facts
      .filter(({ verdict }) => verdict !== 'right')
      .map(
        ({ verdict, query, wanted, got, isTold }) =>
          `${note}: ${verdict}${isTold ? ' (told)' : ''} ${query}: ${JSON.stringify(wanted)}, read ${JSON.stringify(got)}`,
      ),
    ...falseAlarms.map((rule) => `${note}: false alarm ${rule}`),
  ]);
}

function percent(part: number, whole: number): string {
  return `${Math.floor((part / Math.max(whole, 1)) * 100)} %`;
}
