import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import { schemaVersion, toJsonDocument } from '../../../src/export/json/document.ts';
import type { JsonDocument } from '../../../src/export/json/document.ts';
import { jsonSchema } from '../../../src/export/json/schema.ts';
import type { jsonDocument } from '../../../src/export/json/schema.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../../src/profiles/index.ts';

const root = join(import.meta.dirname, '../../..');
const notes = globSync(['examples/*.md', 'test/parse/fixtures/*.md'], { cwd: root });
const validate = new Ajv2020({ allErrors: true }).compile(strict(jsonSchema()));

test('the schema and the program give one type', () => {
  expectTypeOf<z.infer<typeof jsonDocument>>().toEqualTypeOf<JsonDocument>();
});

test('the schema is named by its version', () => {
  expect(jsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:protokoll:schema:${schemaVersion}`,
  });
});

describe.each(notes)('%s', (file) => {
  test('gives JSON that the schema allows', () => {
    const { protocol } = parseProtocol(readFileSync(join(root, file)));
    const document: unknown = JSON.parse(JSON.stringify(toJsonDocument(protocol!, defaultProfile)));
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });
});

test('an attachment that is a file tells its address', () => {
  const front =
    '---\ndatum: 2025-03-27\nbilagor:\n  - {nummer: 1, titel: Karta, fil: bilagor/karta.pdf}\n  - Budget\n---\n';
  const { protocol } = parseProtocol(`${front}\n## § 1 Plan\n`);
  expect(toJsonDocument(protocol!, defaultProfile).attachments).toEqual([
    { number: '1', text: 'Karta', file: 'bilagor/karta.pdf' },
    { number: null, text: 'Budget', file: null },
  ]);
});

test('the schema forbids what the program never gives', () => {
  const { protocol } = parseProtocol('# Protokoll Styrelsen 2025-03-27\n\n## § 1 Budget\n');
  const document = JSON.parse(JSON.stringify(toJsonDocument(protocol!, defaultProfile)));
  expect(validate(document)).toBe(true);
  expect(validate({ ...document, status: 'klart' })).toBe(false);
  expect(validate({ ...document, items: undefined })).toBe(false);
  expect(validate({ ...document, more: 1 })).toBe(false);
});

/** A copy of a schema that allows no other keys than those that it names. */
function strict(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'properties' in value
        ? { ...value, additionalProperties: false }
        : value,
    ),
  ) as object;
}
