import { describe, expect, test } from 'vitest';
import { lintProtocol } from '../../src/lint/lint-protocol.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../src/profiles/index.ts';
import { pageExamples, pageNames, spaced } from './page-examples.ts';

const severities = { error: 'fel', warning: 'varning', info: 'info' };

test('each rule has a page and each page a rule', () => {
  expect(pageNames()).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(pageNames())('%s', (rule) => {
  const examples = pageExamples(rule);

  test('has wrong and right examples', () => {
    expect(examples.some(({ output }) => output !== '')).toBe(true);
    expect(examples.some(({ output }) => output === '')).toBe(true);
  });

  test.each(examples)('example at line $line', ({ notes, output }) => {
    expect(findings(notes, rule)).toBe(output);
  });
});

/** The notes of a meeting of a nämnd, with more front matter and a body. */
function ofCommittee(frontMatter: string, body: string): string {
  return `---\nprofil: namnd\norgan: Socialnämnden\ndatum: 2025-03-27\n${frontMatter}---\n\n${body}\n`;
}

test('a decision in a section without a number is told without one', () => {
  const body =
    '## § 31 Öppnande\n\nMötet öppnas.\n\n## Övrigt\n\n### Beslut\n\natt uppdra att ta fram en plan';
  expect(findings(ofCommittee('', body), 'uppdrag-utan-mottagare')).toBe(
    '15:5 varning Beslutet ger ett uppdrag men säger inte till vem.',
  );
});

test('a weekday is told in the language of the reader', () => {
  const notes = ofCommittee('', '## § 31 Skola\n\nSkolan öppnar måndag 2025-04-22.');
  const parsed = parseProtocol(notes);
  const found = lintProtocol(parsed, { profile: defaultProfile, config: defaultConfig });
  expect(found.find(({ rule }) => rule === 'veckodag')?.message).toEqual({
    sv: '2025-04-22 är en tisdag, inte en måndag.',
    en: '2025-04-22 is a Tuesday, not a Monday.',
  });
});

test('the days of a profile of one’s own are those that are told', () => {
  const notes = ofCommittee(
    'justering: 2025-04-01\nanslag: 2025-04-03 – 2025-04-28\n',
    '## § 31 Öppnande\n\nMötet öppnas.',
  );
  const namnd = findProfile('namnd')!;
  const profile = { ...namnd, demands: { ...namnd.demands, verifyWithinDays: 1, noticeWithinDays: 1 } };
  const found = lintProtocol(parseProtocol(notes), { profile, config: defaultConfig });
  expect(found.map(({ message }) => spaced(message.sv))).toEqual(
    expect.arrayContaining([
      'Anslaget sattes upp 2025-04-03, men sista dagen var 2025-04-02 (1 dag efter justeringen).',
      'Protokollet justerades 2025-04-01, men sista dagen var 2025-03-28 (1 dag efter mötet).',
    ]),
  );
});

test.each([
  ['a decision of dots', `## § 31 Skola\n\n### Beslut\n\natt ${'. '.repeat(50_000)}x`],
  [
    'rival proposals before a sentence without an end',
    `## § 31 Skola\n\n### Yrkanden\n\nAnna Berg (M) yrkar avslag.\n\nBo Ek (S) yrkar bifall.\n\n${'ställer '.repeat(50_000)}`,
  ],
  ['a task of dots', `## § 31 Skola\n\n- [ ] ${'. '.repeat(50_000)}: boka`],
  [
    'a voter whose name is a number',
    `## § 31 Skola\n\n| Ledamot | Röst |\n|---|---|\n| ${'1'.repeat(100_000)} | Ja |\n| Bo Ek | Ja |`,
  ],
  [
    'a reservation by a word of capitals',
    `## § 31 Skola\n\n### Reservation\n\n${'Å'.repeat(50_000)} reserverar sig.`,
  ],
  ['no-break spaces after a label', `Närvarande: ${'\u00a0'.repeat(50_000)}\n\n## § 31 Skola\n\nText.`],
])('%s: read and checked at once', (_what, body) => {
  const started = process.cpuUsage();
  const parsed = parseProtocol(ofCommittee('närvarande: Anna Berg (M), Bo Ek (S)\n', body));
  lintProtocol(parsed, { profile: findProfile('namnd')!, config: defaultConfig });
  // What quadratic patterns take here is minutes; the processor's time, since a busy machine's clock tells nothing.
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
});

/** What a rule finds in notes, one line a finding. */
function findings(notes: string, rule: string): string {
  const parsed = parseProtocol(notes);
  const profile = findProfile(parsed.protocol?.profile ?? '') ?? defaultProfile;
  return lintProtocol(parsed, { profile, config: defaultConfig })
    .filter((finding) => finding.rule === rule)
    .map(({ position: { start }, severity, message }) => {
      return spaced(`${start.line}:${start.column} ${severities[severity]} ${message.sv}`);
    })
    .join('\n');
}
