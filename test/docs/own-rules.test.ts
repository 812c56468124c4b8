import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownRuleKeysAt } from '../../src/config/own-rule-schema.ts';
import { ownRuleFields } from '../../src/model/own-rule.ts';
import { protokoll } from '../cli/lint/notes.ts';
import { folderWith } from '../cli/support/run.ts';
import { codeFences, codes, tableUnder } from './pages.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/egna-regler.md'), 'utf8');
const examples = codeFences(page).filter(({ language }) => language === 'yaml');

test('every key, every field and every condition is listed, and no other', () => {
  const keys = tableUnder('| i en egen regel |', page).map(([key]) => codes(key!)[0]!);
  expect(keys.sort()).toEqual([...ownRuleKeysAt([])].sort());
  const fields = tableUnder('| sak |', page).map(([subject, row]) => [codes(subject!)[0]!, codes(row!)]);
  expect(Object.fromEntries(fields)).toEqual(
    Object.fromEntries(Object.entries(ownRuleFields).map(([name, each]) => [name, Object.keys(each)])),
  );
  const asked = ['title', 'date'].flatMap((field) => ownRuleKeysAt(['when', 'cover', field]));
  const conditions = tableUnder('| villkor |', page).flatMap(([row]) => codes(row!));
  expect(conditions.sort()).toEqual([...new Set(asked)].sort());
});

test('there are fifteen rules and more, all with examples', () => {
  const names = examples.flatMap(({ body }) => body.match(/(?<=^ {2}- name: )\S+/gm) ?? []);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(15);
});

test.each(examples.map(({ line, body }) => [line, body] as const))(
  'the rules at line %i do as their examples say',
  async (_, body) => {
    const folder = await folderWith({ 'protokoll.config.yaml': body });
    const { status, stdout, stderr } = await protokoll(folder, 'rules --test');
    const count = body.match(/^ {2}- name: /gm)!.length;
    expect(stdout.split('\n').filter((line) => !line.endsWith('som de ska'))).toEqual(['']);
    expect(stderr).toMatch(
      new RegExp(`^protokoll: ${count} (?:egen regel prövad|egna regler prövade): alla gör som exemplen säger\n$`),
    );
    expect(status).toBe(0);
  },
);
