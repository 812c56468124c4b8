import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintProtocol } from '../../src/lint/lint-protocol.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../src/profiles/index.ts';

const folder = new URL('../../src/lint/rules/', import.meta.url);
const pages = readdirSync(folder).filter((file) => file.endsWith('.md'));
const severities = { error: 'fel', warning: 'varning', info: 'info' };

/** A Markdown example of a page, and the output that stands below it (none: nothing is found). */
interface Example {
  readonly line: number;
  readonly notes: string;
  readonly output: string;
}

test('each rule has a page and each page a rule', () => {
  expect(pages.map((page) => basename(page, '.md'))).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(pages.map((page) => basename(page, '.md')))('%s', (rule) => {
  const examples = readExamples(readFileSync(new URL(`${rule}.md`, folder), 'utf8'));

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

function readExamples(page: string): Example[] {
  const fences = [...page.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm)];
  return fences.flatMap((fence, nth): Example[] => {
    if (fence[2] !== 'markdown') return [];
    const next = fences[nth + 1];
    const line = page.slice(0, fence.index).split('\n').length;
    return [{ line, notes: fence[3]!, output: next?.[2] === 'text' ? spaced(next[3]!.trimEnd()) : '' }];
  });
}

/** No-break spaces can't be seen in a page, so they are compared as spaces. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
