import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { reporters } from '../../../src/cli/reporters/index.ts';
import type { ReportFormat } from '../../../src/cli/reporters/index.ts';
import type { LintReport } from '../../../src/cli/reporters/reporter.ts';
import { stepSummary } from '../../../src/cli/reporters/step-summary.ts';
import type { Diagnostic } from '../../../src/index.ts';
import { fakeLibrary } from '../support/fake-library.ts';

const place = (line: number, column: number, endColumn: number): Diagnostic['position'] => ({
  start: { line, column, offset: 0 },
  end: { line, column: endColumn, offset: 0 },
});

const finding: Diagnostic = {
  rule: 'beslut-saknas',
  severity: 'error',
  message: { sv: 'Beslut saknas, 100 % <säkert>: "§ 3"', en: 'No decision' },
  help: { sv: 'Skriv\u001B det.', en: 'Write it.' },
  position: place(3, 5, 8),
  related: [{ message: { sv: 'Se här.', en: 'See here.' }, position: place(1, 1, 2) }],
  fix: { position: place(3, 5, 6), text: '–' },
};

const hint: Diagnostic = {
  ...finding,
  rule: 'namn-tolkat',
  severity: 'info',
  help: null,
  related: [],
  fix: null,
};

const reports: readonly LintReport[] = [
  {
    file: 'möten/a b,c.md',
    text: 'x\n\n1234§ 3',
    diagnostics: [finding, hint],
    fingerprints: () => [
      { item: null, hash: 'f1' },
      { item: null, hash: 'f2' },
    ],
    suppressed: [{ diagnostic: { ...hint, fix: null }, reason: 'citat' }],
  },
  { file: 'ren.md', text: '', diagnostics: [], fingerprints: () => [], suppressed: [] },
];

const report = (format: ReportFormat, of = reports) =>
  reporters[format](of, { language: 'sv', colour: false }, fakeLibrary);

/** The published schema, which is of JSON Schema draft 4, without what names the draft: the rest means the same to Ajv. */
function sarifSchema(): object {
  const file = join(import.meta.dirname, 'sarif-2.1.0-rtm.5.json');
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return schema;
}

test.each([
  ['findings', reports],
  ['none', []],
])('SARIF of %s is valid against its schema', async (_, of) => {
  const validate = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: true, 'uri-reference': /^[^\s<>"{}|\\^`å]*$/, 'date-time': true },
  }).compile(sarifSchema());
  validate(JSON.parse(await report('sarif', of)));
  expect(validate.errors).toBeNull();
});

test('a rule of SARIF bears its family, and the address of its page where the program has one', async () => {
  const rulesOf = async (homepage?: string) => {
    const library = { ...fakeLibrary, ...(homepage && { homepage }) };
    const text = await reporters.sarif(reports, { language: 'sv', colour: false }, library);
    return (JSON.parse(text) as { runs: { tool: { driver: { rules: object[] } } }[] }).runs[0]!.tool.driver
      .rules;
  };
  expect((await rulesOf())[0]).toMatchObject({ properties: { tags: ['logik'] } });
  expect((await rulesOf())[0]).not.toHaveProperty('helpUri');
  expect((await rulesOf('https://example.org/protokoll'))[0]).toMatchObject({
    helpUri: 'https://example.org/protokoll/blob/v1.2.3/src/lint/rules/beslut-saknas.md',
  });
});

test('only errors are failures to JUnit', async () => {
  const warning: Diagnostic = { ...finding, severity: 'warning' };
  const xml = await report('junit', [{ ...reports[0]!, diagnostics: [finding, warning, hint] }]);
  expect(xml).toContain('<testsuite name="möten/a b,c.md" tests="3" failures="1"');
  expect(xml).toContain('<system-out>varning: 3:5 Beslut saknas');
});

test('SARIF has one run with the pages of its rules, repairs, fingerprints and suppressions', async () => {
  const { runs } = JSON.parse(await report('sarif')) as {
    runs: { tool: { driver: { rules: object[] } }; results: object[] }[];
  };
  expect(runs).toHaveLength(1);
  expect(runs[0]!.tool.driver.rules[0]).toMatchObject({
    id: 'beslut-saknas',
    help: { markdown: '# beslut-saknas\n\nSidan.\n', text: '# beslut-saknas\n\nSidan.\n' },
  });
  const region = { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 };
  expect(runs[0]!.results).toMatchObject([
    {
      ruleId: 'beslut-saknas',
      ruleIndex: 0,
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'm%C3%B6ten/a%20b%2Cc.md' } } }],
      partialFingerprints: { 'protokoll/v1': 'f1' },
      fixes: [
        { artifactChanges: [{ replacements: [{ deletedRegion: region, insertedContent: { text: '–' } }] }] },
      ],
    },
    { ruleId: 'namn-tolkat', level: 'note', suppressions: [] },
    { ruleId: 'namn-tolkat', suppressions: [{ kind: 'inSource', justification: 'citat' }] },
  ]);
});

test('workflow commands of GitHub are escaped', async () => {
  const [first, second] = (await report('github')).split('\n');
  expect(first).toBe(
    '::error file=möten/a b%2Cc.md,line=3,endLine=3,col=5,endColumn=8,title=beslut-saknas::Beslut saknas, 100 %25 <säkert>: "§ 3"%0ASkriv\uFFFD det.',
  );
  expect(second).toMatch(/^::notice /);
});

test('a Code Quality report of GitLab has a fingerprint for each finding of each file', async () => {
  const twice = [reports[0]!, { ...reports[0]!, file: 'd.md' }];
  const findings = JSON.parse(await report('gitlab', twice)) as { fingerprint: string }[];
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  expect(findings[0]).toMatchObject({
    check_name: 'beslut-saknas',
    severity: 'major',
    location: { path: 'möten/a b,c.md', lines: { begin: 3, end: 3 } },
  });
  expect(await report('gitlab', [])).toBe('[]\n');
});

test('JUnit has a suite for each note, and counts the ones without findings', async () => {
  expect(await report('junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="protokoll" tests="3" failures="1" errors="0">
  <testsuite name="möten/a b,c.md" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="möten/a b,c.md" name="beslut-saknas 3:5"><failure type="error" message="Beslut saknas, 100 % &lt;säkert&gt;: &quot;§ 3&quot;">3:5 Beslut saknas, 100 % &lt;säkert&gt;: &quot;§ 3&quot;&#10;Skriv\uFFFD det.</failure></testcase>
    <testcase classname="möten/a b,c.md" name="namn-tolkat 3:5"><system-out>info: 3:5 Beslut saknas, 100 % &lt;säkert&gt;: &quot;§ 3&quot;</system-out></testcase>
  </testsuite>
  <testsuite name="ren.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="ren.md" name="protokoll lint"/>
  </testsuite>
</testsuites>
`);
});

test('findings of one rule in one place are cases of their own in JUnit', async () => {
  const twice = [{ ...reports[0]!, diagnostics: [finding, finding] }];
  const names = [...(await report('junit', twice)).matchAll(/ name="(beslut-saknas[^"]*)"/g)];
  expect(names.map(([, name]) => name)).toEqual(['beslut-saknas 3:5', 'beslut-saknas 3:5 (2)']);
});

test('the summary of a job is a table whose cells hold no markup', () => {
  const bad = { ...finding, message: { sv: 'a | b <b>\n`c`', en: '' } };
  expect(stepSummary([{ file: 'a.md', text: '', diagnostics: [bad] }], { language: 'sv' }))
    .toBe(`### protokoll: 1 fel och 0 varningar i 1 anteckning

| Plats | Allvar | Fynd | Regel |
| --- | --- | --- | --- |
| a.md:3 | fel | a &#124; b &#60;b&#62;\uFFFD&#96;c&#96; | beslut-saknas |

`);
});
