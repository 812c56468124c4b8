import * as z from 'zod/mini';
import { ownRulePrefix } from '../model/own-rule.ts';
import { configFileSchema } from './config-schema.ts';
import { configDescriptions, matcherDescriptions } from './descriptions.ts';
import { shareDefinitions } from './share-definitions.ts';
import { rules } from './values.ts';

/** The version of the form of a config file: the first number goes up when what was right is no longer. */
export const configSchemaVersion = '1.4';

/** The names that a config file may name; an own profile, or a rule of its own, goes as well. */
export interface SchemaNames {
  readonly rules: readonly string[];
  readonly families: readonly string[];
  readonly profiles: readonly string[];
  readonly templates: readonly string[];
}

interface Schema {
  description?: string;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly $defs?: Record<string, Schema>;
}

/** JSON Schema (draft 2020-12) of a config file, for editors. Its `$id` names the version. */
export function configSchema({ rules: ruleNames, families, profiles, templates }: SchemaNames): object {
  const { $schema, ...rest } = z.toJSONSchema(configFileSchema, {
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === rules)
        jsonSchema.propertyNames = { anyOf: [{ enum: [...ruleNames] }, { pattern: `^${ownRulePrefix}` }] };
    },
  });
  const schema = rest as Schema;
  describe(schema, '');
  for (const [key, property] of Object.entries(schema.$defs!['matcher']!.properties!))
    property.description = matcherDescriptions[key]!;
  const ownProfile = schema.properties!['profiles']!.additionalProperties as Schema;
  const settings = [schema, schema.properties!['overrides']!.items!];
  for (const { properties } of settings) {
    suggest(properties!, 'profile', profiles);
    for (const key of ['select', 'ignore']) suggest(properties!, key, [...families, ...ruleNames]);
  }
  suggest(ownProfile.properties!, 'extends', profiles);
  suggest(ownProfile.properties!, 'template', templates);
  return {
    $schema,
    $id: `urn:protokoll:schema:config:${configSchemaVersion}`,
    title: 'Inställningar för protokoll',
    ...shareDefinitions(schema),
  };
}

/** Writes what each key is for; those of an override are those of the file. */
function describe(schema: Schema, path: string): void {
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const description =
      configDescriptions[at(key)] ?? configDescriptions[at(key).replace(/^overrides\./, '')];
    if (description !== undefined) property.description = description;
    describe(property, at(key));
  }
  if (typeof schema.additionalProperties === 'object') {
    const inner = schema.additionalProperties;
    const description = configDescriptions[at('*')];
    if (description !== undefined) inner.description = description;
    describe(inner, at('*'));
  }
  if (schema.items) describe(schema.items, path);
}

/** Lets editors offer names where others are right too. */
function suggest(properties: Record<string, Schema>, key: string, names: readonly string[]): void {
  if (names.length === 0) return;
  const { description, ...rest } = properties[key]!;
  const one = { enum: [...names] };
  const isList = JSON.stringify(rest).includes('"array"');
  const known = isList
    ? [one, { type: 'array', items: { anyOf: [one, { type: 'string', minLength: 1 }] } }]
    : [one];
  properties[key] = { ...(description !== undefined && { description }), anyOf: [...known, rest] } as Schema;
}
