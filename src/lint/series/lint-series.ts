import type { Config } from '../../model/config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { byPrincipal } from '../../model/series.ts';
import { toDiagnostic } from '../telling/to-diagnostic.ts';
import { seriesRules } from './index.ts';
import type { SeriesFinding, SeriesMember, SeriesRule } from './series-rule.ts';

/** A protocol to be checked with others, and what it is held to. */
export interface SeriesFile extends SeriesMember {
  readonly config: Config;
}

/** A finding of a series, in the file where it is to be mended. */
export interface FileDiagnostic {
  readonly file: string;
  readonly diagnostic: Diagnostic;
}

/** Names of the rules that need several protocols. */
export const seriesRuleNames: readonly string[] = seriesRules.map(({ name }) => name);

/**
 * What there is to tell about protocols together: numbers that go on from one to the next, what was never followed up.
 * Those of the same series are sorted by day.
 */
export function lintSeries(files: readonly SeriesFile[]): FileDiagnostic[] {
  const configs = new Map(files.map(({ file, config }) => [file, config]));
  const series = Map.groupBy(files, ({ entry }) => entry.series).values();
  const parts = [...series].flatMap((all) => byPrincipal(all, ({ entry }) => entry.principal));
  return parts.flatMap(({ members }) => {
    const sorted = members.toSorted(byDay);
    return seriesRules.flatMap((rule) =>
      rule.check(sorted).flatMap((finding) => inItsFile(finding, rule, configs.get(finding.member.file)!)),
    );
  });
}

function byDay(a: SeriesMember, b: SeriesMember): number {
  return compare(a.entry.date, b.entry.date) || compare(a.file, b.file);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function inItsFile(finding: SeriesFinding, rule: SeriesRule, config: Config): FileDiagnostic[] {
  const { profile, file } = finding.member;
  const diagnostic = toDiagnostic(finding, rule, { profile, config });
  return diagnostic ? [{ file, diagnostic }] : [];
}
