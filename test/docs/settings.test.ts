import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkConfig } from '../../src/config/check-config.ts';
import { configSchema } from '../../src/config/json-schema.ts';
import { resolveSchema } from '../schemas/resolve-schema.ts';
import { profiles, ruleNames } from '../../src/index.ts';
import { codeFences, codes, tableUnder } from './pages.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/installningar.md'), 'utf8');

const noNames = { rules: [], families: [], profiles: [], templates: [] };

test('every key of the config is listed, and no other', () => {
  const listed = tableUnder('| namn |', page).map(([key]) => codes(key!)[0]!);
  expect(listed.sort()).toEqual(keysOf(resolveSchema(configSchema(noNames))).sort());
});

test('every key of a profile of its own is listed, and no other', () => {
  const { additionalProperties } = (resolveSchema(configSchema(noNames)) as Schema).properties!['profiles']!;
  const listed = tableUnder('| i en profil |', page).map(([key]) => codes(key!)[0]!);
  const keys = keysOf(additionalProperties!).map((key) => key.replace(/^(labels|required)\..*/, '$1'));
  expect(listed.sort()).toEqual([...new Set(keys)].sort());
});

test.each([
  ['settings', 0, { profile: 'forening-styrelse' }],
  ['options of rules', 2, { ruleOptions: { 'uppdrag-dag-orimlig': { most: 730 } } }],
  ['profiles', 3, { profiles: { valberedning: { extends: 'forening-styrelse' } } }],
])('the example of %s is a config that the program takes', (_, nth, keys) => {
  const yaml = codeFences(page).filter(({ language }) => language === 'yaml')[nth]!.body;
  expect(checkConfig(parse(yaml), { profiles, rules: ruleNames })).toMatchObject(keys);
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
}

/** The keys of a schema, those within a key as `outer.inner`. */
function keysOf(schema: Schema): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const inner = keysOf(value);
    return inner.length > 0 ? inner.map((name) => `${key}.${name}`) : [key];
  });
}
