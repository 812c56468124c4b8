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
