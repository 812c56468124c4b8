import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { isExtract } from '../status/is-extract.ts';
import { isVerified } from '../status/is-verified.ts';
import type { LintSettings } from '../lint-settings.ts';
import { chosenSeverity, toDiagnostic } from '../telling/to-diagnostic.ts';
import type { VerifiedVersion } from './history-rule.ts';
import { historyRules } from './index.ts';

/**
 * What has become of a protocol since it was justerat. Both are to be read in full: no word of either is in the findings, which
 * name §§ and parts only. A protocol that is not justerat, or was not then, has nothing to answer for.
 */
export function lintHistory(
  protocol: Protocol,
  before: VerifiedVersion,
  settings: LintSettings,
): Diagnostic[] {
  if (!isVerified(protocol.status) || !isVerified(before.protocol.status) || isExtract(protocol)) return [];
  return historyRules
    .filter(({ name }) => chosenSeverity(name, settings) !== 'off')
    .flatMap((rule) =>
      rule.check(protocol, before).flatMap((finding) => toDiagnostic(finding, rule, settings) ?? []),
    );
}
