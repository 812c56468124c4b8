import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownRuleFamily, ownRulePrefix } from '../../index.ts';
import type { Diagnostic, Severity } from '../../index.ts';
import type { Language } from '../language.ts';
import type { LintReport, Reporter, RuleLibrary } from './reporter.ts';
import { messageAndHelp } from './words.ts';

/**
 * SARIF 2.1.0 (OASIS): one run, with the page of each rule that found something. Findings that the notes take exception to are
 * there too, as suppressed.
 */
export const reportSarif: Reporter = async (reports, { language }, library) => {
  const found = reports.flatMap(({ diagnostics, suppressed }) => [
    ...diagnostics,
    ...suppressed.map(({ diagnostic }) => diagnostic),
  ]);
  const names = [...new Set(found.map(({ rule }) => rule))].sort();
  const run = {
    tool: {
      driver: {
        name: 'protokoll',
        version: library.version,
        semanticVersion: library.version,
        rules: await Promise.all(
          names.map((name) =>
            describe(
              found.find(({ rule }) => rule === name)!,
              language,
              library,
            ),
          ),
        ),
      },
    },
    columnKind: 'utf16CodeUnits',
    language,
    results: reports.flatMap((report) => resultsOf(report, names, language)),
  };
  const log = { $schema: schema, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** What there is to know of the rule of a finding; of one of a config's own no more than what it says there. */
async function describe(
  { rule: name, message }: Diagnostic,
  language: Language,
  library: RuleLibrary,
): Promise<object> {
  if (name.startsWith(ownRulePrefix)) {
    const text = { text: message[language] };
    const properties = { tags: [ownRuleFamily] };
    return { id: name, shortDescription: text, fullDescription: text, properties };
  }
  const [page, summary] = await Promise.all([
    library.rulePage(name, language),
    library.ruleSummary(name, language),
  ]);
  const rule = library.knownRules.find((known) => known.name === name);
  return {
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: page, markdown: page },
    ...(library.homepage && {
      helpUri: `${library.homepage}/blob/v${library.version}/${library.rulePageFile(name)}`,
    }),
    ...(rule && {
      defaultConfiguration: { level: levels[rule.severity] },
      properties: { tags: [rule.family] },
    }),
  };
}

function resultsOf(report: LintReport, names: readonly string[], language: Language): object[] {
  const { file, diagnostics, suppressed } = report;
  const known = report.fingerprints();
  const toResult = (diagnostic: Diagnostic) => result(file, diagnostic, names, language);
  return [
    ...diagnostics.map((diagnostic, nth) => ({
      ...toResult(diagnostic),
      partialFingerprints: { 'protokoll/v1': known[nth]!.hash },
      // A run that has any suppressions is to tell which results have none.
      suppressions: [],
    })),
    ...suppressed.map(({ diagnostic, reason }) => ({
      ...toResult(diagnostic),
      suppressions: [{ kind: 'inSource', ...(reason !== null && { justification: reason }) }],
    })),
  ];
}

function result(file: string, diagnostic: Diagnostic, names: readonly string[], language: Language): object {
  const { rule, severity, position, related, fix } = diagnostic;
  const artifactLocation = { uri: uriOf(file) };
  return {
    ruleId: rule,
    ruleIndex: names.indexOf(rule),
    level: levels[severity],
    message: { text: messageAndHelp(diagnostic, language) },
    locations: [{ physicalLocation: { artifactLocation, region: region(position) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        message: { text: place.message[language] },
        physicalLocation: { artifactLocation, region: region(place.position) },
      })),
    }),
    ...(fix && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region(fix.position), insertedContent: { text: fix.text } }],
            },
          ],
        },
      ],
    }),
  };
}

function region({ start, end }: Diagnostic['position']): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split('/').map(encodeURIComponent).join('/');
}
