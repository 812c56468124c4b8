import type { Config } from '../model/config.ts';
import { wholeFile, type Diagnostic, type Severity } from '../model/diagnostic.ts';
import type { Profile } from '../model/profile.ts';
import type { Protocol } from '../model/protocol.ts';
import { isVerified } from './is-verified.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** Names of all rules, the parser's not among them. */
export const ruleNames: readonly string[] = rules.map(({ name }) => name);

export interface LintSettings {
  readonly profile: Profile;
  readonly config: Config;
}

/** What was read of a note: `protocol` is null when it can't be read at all. */
interface Parsed {
  readonly protocol: Protocol | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/**
 * All that there is to tell about a note, by place: what its reading told and what the rules find, each as grave as config and
 * profile say.
 */
export function lintProtocol(parsed: Parsed, settings: LintSettings): Diagnostic[] {
  const found = parsed.protocol
    ? rules.flatMap((rule) => runRule(rule, parsed.protocol!, parsed.text, settings))
    : [];
  const read = parsed.diagnostics.flatMap((diagnostic) => {
    const severity = chosen(diagnostic.rule, settings) ?? diagnostic.severity;
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
  return [...read, ...found].sort(byPlace);
}

function runRule(rule: Rule, protocol: Protocol, text: string, settings: LintSettings): Diagnostic[] {
  const severity = chosen(rule.name, settings);
  if (severity === 'off' || (rule.applies && !rule.applies(settings.profile))) return [];
  return rule.check(protocol, settings.profile, text).map((finding) => ({
    rule: rule.name,
    severity: severity ?? capped(finding.severity ?? rule.severity, rule, settings.profile),
    message: finding.message,
    help: finding.help ?? null,
    position: finding.position ?? wholeFile,
    related: finding.related ?? [],
    // A justerat protocol is not changed, not even by a safe repair.
    fix: isVerified(protocol.status) ? null : (finding.fix ?? null),
  }));
}

/** The severity that config or profile gives the rule by name. */
function chosen(name: string, { profile, config }: LintSettings): Severity | 'off' | null {
  return config.rules[name] ?? profile.rules[name] ?? null;
}

function capped(severity: Severity, rule: Rule, profile: Profile): Severity {
  return severity === 'error' && !rule.always ? profile.strictest : severity;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [one, two] = [a.position.start, b.position.start];
  return one.line - two.line || one.column - two.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
