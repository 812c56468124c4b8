import type { Config } from '../../model/config.ts';
import { wholeFile, type Diagnostic, type Severity } from '../../model/diagnostic.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { isVerified } from '../is-verified.ts';
import { seriesRules } from './index.ts';
import type { DatedMember, SeriesFinding, SeriesMember, SeriesRule } from './series-rule.ts';

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
 * Protocols of the same body and profile make a series, sorted by day; those without body or day are left out.
 */
export function lintSeries(files: readonly SeriesFile[]): FileDiagnostic[] {
  return seriesOf(files).flatMap((series) =>
    seriesRules.flatMap((rule) =>
      rule.check(series).flatMap((finding) => toDiagnostic(finding, rule, configOf(finding, files))),
    ),
  );
}

/** The series that a protocol belongs to, by profile and body; null when it belongs to none. */
export function seriesKey({ body, meeting }: Protocol, profile: Profile): string | null {
  if (body === null || meeting.date === null) return null;
  return `${profile.name}\n${body.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, ' ')}`;
}

function seriesOf(files: readonly SeriesFile[]): DatedMember[][] {
  const byBody = new Map<string, DatedMember[]>();
  for (const { file, protocol, profile } of files) {
    const key = seriesKey(protocol, profile);
    const { date } = protocol.meeting;
    if (key === null || date === null) continue;
    byBody.set(key, [...(byBody.get(key) ?? []), { file, protocol, profile, date }]);
  }
  return [...byBody.values()].map((members) => members.toSorted(byDay));
}

function byDay(a: DatedMember, b: DatedMember): number {
  return a.date === b.date ? compare(a.file, b.file) : compare(a.date, b.date);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function configOf({ member }: SeriesFinding, files: readonly SeriesFile[]): Config {
  return files.find(({ file }) => file === member.file)!.config;
}

function toDiagnostic(finding: SeriesFinding, rule: SeriesRule, config: Config): FileDiagnostic[] {
  const { profile, protocol, file } = finding.member;
  const severity =
    config.rules[rule.name] ?? profile.rules[rule.name] ?? capped(finding.severity ?? rule.severity, profile);
  if (severity === 'off') return [];
  return [
    {
      file,
      diagnostic: {
        rule: rule.name,
        severity,
        message: finding.message,
        help: finding.help ?? null,
        position: finding.position ?? wholeFile,
        related: finding.related ?? [],
        fix: isVerified(protocol.status) ? null : (finding.fix ?? null),
      },
    },
  ];
}

function capped(severity: Severity, profile: Profile): Severity {
  return severity === 'error' ? profile.strictest : severity;
}
