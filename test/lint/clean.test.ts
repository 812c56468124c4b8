import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintProtocol } from '../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../src/profiles/index.ts';
import { pageExamples, pageNames } from './page-examples.ts';

const examples = new URL('../../examples/', import.meta.url);

/** False alarms are a linter's worst fault: what is right is right for every rule. */
describe('no rule but for information finds anything in', () => {
  test.each(readdirSync(examples).filter((file) => file.endsWith('.md')))('the example %s', (file) => {
    expect(complaints(readFileSync(new URL(file, examples), 'utf8'))).toEqual([]);
  });

  const right = pageNames().flatMap((rule) =>
    pageExamples(rule)
      .filter(({ output }) => output === '')
      .map(({ line, notes }) => ({ rule, line, notes })),
  );
  test.each(right)('the right example of $rule at line $line', ({ notes }) => {
    expect(complaints(notes)).toEqual([]);
  });
});

/** Errors and warnings of all rules, one line each, under the profile that the notes name. */
function complaints(notes: string): string[] {
  const parsed = parseProtocol(notes);
  const profile = findProfile(parsed.protocol?.profile ?? '') ?? defaultProfile;
  return lintProtocol(parsed, { profile, config: defaultConfig })
    .filter(({ severity }) => severity !== 'info')
    .map(({ position: { start }, rule, message }) => `${start.line}:${start.column} ${rule}: ${message.sv}`);
}
