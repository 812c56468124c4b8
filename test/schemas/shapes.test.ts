import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { faultOfShape, schemaShapes, versionsOf } from '../../scripts/schema-shapes.ts';
import { configSchema, frontMatterSchema, jsonSchema, profileNames, ruleNames } from '../../src/index.ts';
import { resolveSchema } from './resolve-schema.ts';

const shapes = schemaShapes();

describe.each(shapes)('$name', (shape) => {
  test('is that of its version, which goes up when it changes', () => {
    expect(faultOfShape(shape)).toBeNull();
  });

  test('has the newest version of those that there have been', () => {
    const number = (version: string) =>
      version
        .split('.')
        .map(Number)
        .reduce((all, part) => all * 1000 + part);
    const versions = versionsOf(shape.name).sort((one, other) => number(one) - number(other));
    expect(versions.at(-1)).toBe(shape.version);
  });

  test('another key or value makes it another shape', () => {
    expect(faultOfShape({ ...shape, text: `${shape.text}.more {"type":"string"}\n` })).toContain(
      `is no longer that of version ${shape.version}: put its version up`,
    );
    expect(faultOfShape({ ...shape, version: '99.0' })).toContain('is new');
  });
});

/** The schemas as users get them. */
const schemas = [
  ['config', configSchema],
  ['front-matter', frontMatterSchema],
  ['json', jsonSchema],
] as const;

test.each(schemas)('%s has a name with its version, and a title', async (name, schema) => {
  const { version } = shapes.find((shape) => shape.name === name)!;
  const $id = name === 'json' ? `urn:protokoll:schema:${version}` : `urn:protokoll:schema:${name}:${version}`;
  expect(await schema()).toMatchObject({ $id, title: expect.any(String) });
});

test('editors are offered the names of profiles, families and rules, and take others where they may be', async () => {
  const schema = (await configSchema()) as { properties: Record<string, object> };
  const { properties } = resolveSchema(schema) as typeof schema;
  expect(properties['profile']).toMatchObject({ anyOf: [{ enum: profileNames }, {}] });
  expect(JSON.stringify(properties['select'])).toContain('"lokal"');
  expect(JSON.stringify(properties['rules'])).toContain(ruleNames[0]);
  const isValid = new Ajv2020({ strict: false }).compile(schema);
  const own = { name: 'lokal-a', message: 'Fel.', require: { item: { title: { matches: 'a' } } } };
  expect(isValid({ profile: 'egen', select: ['lokal', 'lokal-a'], ownRules: [own] })).toBe(true);
  expect(isValid({ rules: { 'lokal-a': 'off' } })).toBe(true);
  expect(isValid({ ownRules: [{ ...own, require: { item: { titel: 'a' } } }] })).toBe(false);
  expect(isValid({ ownRules: [{ ...own, forbid: { block: { type: 'reservatoin' } } }] })).toBe(false);
});

test.each(schemas)('the package has %s as a file of its own', async (name, schema) => {
  const file = fileURLToPath(import.meta.resolve(`protokoll/schemas/${name}.schema.json`));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(await schema())));
});
