import type { Diagnostic } from '../../model/diagnostic.ts';
import { wholeFile } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { isExtract } from '../is-extract.ts';
import { isVerified } from '../is-verified.ts';
import type { LintSettings } from '../lint-protocol.ts';
import type { VerifiedVersion } from './history-rule.ts';
import { historyRules } from './index.ts';

/**
 * What has become of a protocol since it was justerat. Both are to be read in full: no word of either is in the findings, which
 * name §§ and parts only. A protocol that is not justerat, or was not then, has nothing to answer for.
 */
export function lintHistory(
  protocol: Protocol,
  before: VerifiedVersion,
  { profile, config }: LintSettings,
): Diagnostic[] {
  if (!isVerified(protocol.status) || !isVerified(before.protocol.status) || isExtract(protocol)) return [];
  return historyRules.flatMap((rule) => {
    const chosen = config.rules[rule.name] ?? profile.rules[rule.name];
    if (chosen === 'off') return [];
    return rule.check(protocol, before).map((finding): Diagnostic => {
      const usual = finding.severity ?? rule.severity;
      return {
        rule: rule.name,
        severity: chosen ?? (usual === 'error' ? profile.strictest : usual),
        message: finding.message,
        help: finding.help ?? null,
        position: finding.position ?? wholeFile,
        related: [],
        fix: null,
      };
    });
  });
}
