import { createHash } from 'node:crypto';
import type { Severity } from '../../index.ts';
import type { Reporter } from './reporter.ts';
import { messageAndHelp } from './words.ts';

/** A Code Quality report of GitLab: an array of findings, each with a fingerprint of its own. */
export const reportGitlab: Reporter = (reports, { language }) => {
  const findings = reports.flatMap(({ file, diagnostics, fingerprints }) => {
    const known = fingerprints();
    return diagnostics.map((diagnostic, nth) => ({
      description: messageAndHelp(diagnostic, language),
      check_name: diagnostic.rule,
      // GitLab tells findings of all files apart by it.
      fingerprint: createHash('sha256').update(`${file}\n${known[nth]!.hash}`).digest('hex'),
      severity: severities[diagnostic.severity],
      location: {
        path: file,
        lines: { begin: diagnostic.position.start.line, end: diagnostic.position.end.line },
      },
    }));
  });
  return `${JSON.stringify(findings, null, 2)}\n`;
};

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };
