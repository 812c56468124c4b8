import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { configSchema } from '../../src/config/json-schema.ts';

const noNames = { rules: [], families: [], profiles: [], templates: [] };

test('the JSON Schema takes what the program takes', () => {
  const isValid = new Ajv2020().compile(configSchema({ ...noNames, rules: ['datum-saknas'] }));
  expect(isValid({ profile: 'mote', letterhead: { postalAddress: ['Box 7', '123 45 Borgå'] } })).toBe(true);
  expect(isValid({ overrides: [{ files: ['a/**'], rules: { 'datum-saknas': 'off' } }] })).toBe(true);
  expect(isValid({ colours: { accent: '#1F4468' } })).toBe(true);
  expect(isValid({ profil: 'mote' })).toBe(false);
  expect(isValid({ rules: { 'datum-sakns': 'off' } })).toBe(false);
  expect(isValid({ overrides: [{ profile: 'mote' }] })).toBe(false);
});
