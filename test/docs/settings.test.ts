import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkConfig } from '../../src/config/check-config.ts';
import { configSchema } from '../../src/config/json-schema.ts';
import { profileNames, ruleNames } from '../../src/index.ts';
import { codeFences, codes, tableUnder } from './pages.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/installningar.md'), 'utf8');

test('every key of the config is listed, and no other', () => {
  const listed = tableUnder('| namn |', page).map(([key]) => codes(key!)[0]!);
  expect(listed.sort()).toEqual(keysOf(configSchema()).sort());
});

test('the example is a config that the program takes', () => {
  const yaml = codeFences(page).find(({ language }) => language === 'yaml')!.body;
  const config = checkConfig(parse(yaml), { profiles: profileNames, rules: ruleNames });
  expect(config).toMatchObject({ profile: 'forening-styrelse' });
});

/** The keys of a schema, those within a key as `outer.inner`. */
function keysOf(schema: { readonly properties?: Readonly<Record<string, object>> }): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const inner = keysOf(value);
    return inner.length > 0 ? inner.map((name) => `${key}.${name}`) : [key];
  });
}
