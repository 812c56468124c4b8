import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownRules } from '../../../src/lint/catalogue/known-rules.ts';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { rulesToldElsewhere } from '../../../src/lint/catalogue/told-elsewhere.ts';
import { rules } from '../../../src/lint/rules/index.ts';
import { rulePage, ruleSummary } from '../../../src/lint/rule-page.ts';
import { unknownProfile } from '../../../src/lint/telling/unknown-profile.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile, profileNames } from '../../../src/profiles/index.ts';
import { pageExamples, pageNamesElsewhere, spaced } from '../page-examples.ts';

const severities = { error: 'fel', warning: 'varning', info: 'info' };
const source = join(import.meta.dirname, '../../../src');

test('each rule without a function of its own has a page, and each page such a rule', () => {
  const names = rulesToldElsewhere.map(({ name }) => name);
  expect(pageNamesElsewhere()).toEqual(names);
  expect(rulesTold()).toEqual(names);
});

test('no two rules have one name', () => {
  const names = knownRules.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
});

test.each(knownRules.map(({ name }) => name))('the page of %s says first what it is about', async (name) => {
  expect(await rulePage(name)).toMatch(new RegExp(`^# ${name}\n\n`));
  expect(await ruleSummary(name)).toMatch(/^[\p{Lu}§”`][^\n]+[.]$/u);
});

test.each(knownRules.map(({ name }) => name))('the page of %s is there in English too', async (name) => {
  const [page, swedish] = await Promise.all([rulePage(name, 'en'), rulePage(name)]);
  expect(page).not.toBe(swedish);
  expect(page.includes('## Wrong')).toBe(swedish.includes('## Fel'));
  expect(await ruleSummary(name, 'en')).toMatch(/^[A-Z§][^\n]+[.]$/u);
});

const withExamples = pageNamesElsewhere().filter((name) => pageExamples(name).length > 0);

describe.each(withExamples)('%s', (rule) => {
  const examples = pageExamples(rule);

  test('has wrong and right examples', () => {
    expect(examples.some(({ output }) => output !== '')).toBe(true);
    expect(examples.some(({ output }) => output === '')).toBe(true);
  });

  test.each(examples)('example at line $line', ({ notes, output }) => {
    expect(told(notes, rule)).toBe(output);
  });
});

/** What is told of a rule, one line a finding. */
function told(notes: string, rule: string): string {
  const parsed = parseProtocol(notes);
  const named = unknownProfile(parsed.protocol!, parsed.text, profileNames);
  const diagnostics = named ? [...parsed.diagnostics, named] : parsed.diagnostics;
  return lintProtocol({ ...parsed, diagnostics }, { profile: defaultProfile, config: defaultConfig })
    .filter((finding) => finding.rule === rule)
    .map(({ position: { start }, severity, message }) => {
      return spaced(`${start.line}:${start.column} ${severities[severity]} ${message.sv}`);
    })
    .join('\n');
}

/** The names in the code of rules without a function: where one is set, or given to what makes a finding. */
function rulesTold(): string[] {
  const naming =
    /(?:\brule: |\b(?:diagnosticAt|diagnosticOf|fieldDiagnostic|diagnostic|info|warning)\((?:\w+,)?\s*)'([a-z]+(?:-[a-z]+)*)'/g;
  const files = globSync(
    ['parse/**/*.ts', 'render/**/*.ts', 'cli/**/*.ts', 'lint/{telling,suppressions}/*.ts'],
    {
      cwd: source,
    },
  );
  const names = files.flatMap((file) => {
    return [...readFileSync(join(source, file), 'utf8').matchAll(naming)].map((match) => match[1]!);
  });
  return [...new Set(names)].filter((name) => !rules.some((rule) => rule.name === name)).sort();
}
