import { expect, test } from 'vitest';
import { shareDefinitions } from '../../src/config/share-definitions.ts';
import { configSchema, frontMatterSchema } from '../../src/index.ts';
import { resolveSchema } from '../schemas/resolve-schema.ts';

const colour = {
  type: 'object',
  properties: {
    name: {
      type: 'string',
      enum: ['röd', 'gul', 'grön', 'blå', 'svart', 'vit', 'grå', 'brun', 'lila', 'rosa'],
    },
    share: { type: 'number', minimum: 0, maximum: 100 },
  },
  required: ['name', 'share'],
  additionalProperties: false,
};

test('what stands at several places is defined once, and each place keeps what it is for', () => {
  const schema = {
    type: 'object',
    properties: {
      paper: { description: 'Papperets färg', ...colour },
      ink: { description: 'Bläckets färg', ...colour },
      others: { type: 'array', items: colour },
    },
  };
  expect(shareDefinitions(schema)).toEqual({
    type: 'object',
    properties: {
      paper: { description: 'Papperets färg', $ref: '#/$defs/paper' },
      ink: { description: 'Bläckets färg', $ref: '#/$defs/paper' },
      others: { type: 'array', items: { $ref: '#/$defs/paper' } },
    },
    $defs: { paper: colour },
  });
});

test('a schema whose definitions are put back is the one that it was', async () => {
  const schema = JSON.parse(JSON.stringify(await frontMatterSchema())) as object;
  const shared = shareDefinitions(schema);
  expect(JSON.stringify(shared).length).toBeLessThan(JSON.stringify(schema).length);
  expect(resolveSchema(shared)).toEqual(resolveSchema(schema));
});

test('no part of the schema of config files is written out several times', async () => {
  const schema = await configSchema();
  expect(JSON.stringify(shareDefinitions(schema))).toBe(JSON.stringify(schema));
});
