import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import { whySchema, type whyJson } from '../../../src/export/json/why-schema.ts';
import { whyDocument, type WhyDocument } from '../../../src/export/json/why.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { explainLine } from '../../../src/parse/why/explain-line.ts';
import { explainReading } from '../../../src/parse/why/explain-reading.ts';

const parsed = parseProtocol(
  '# Protokoll Styrelsen 2025-03-27\n\n## § 1 Budget\n\nStyrelsen antar budgeten.\n',
);
const notes = { ...parsed, protocol: parsed.protocol! };

test('the schema and the program give one type', () => {
  expectTypeOf<z.infer<typeof whyJson>>().toExtend<WhyDocument>();
  expectTypeOf<WhyDocument>().toExtend<z.infer<typeof whyJson>>();
});

test.each([null, 1, 3, 5])('facts and line %s are what the schema allows', (line) => {
  const document = whyDocument(
    'a.md',
    explainReading(notes),
    line === null ? null : explainLine(notes, line),
  );
  const validate = new Ajv2020({ allErrors: true }).compile(whySchema());
  validate(JSON.parse(JSON.stringify(document)));
  expect(validate.errors ?? []).toEqual([]);
});

test('a line is told with its place, its words and their row', () => {
  expect(whyDocument('a.md', [], explainLine(notes, 5))).toEqual({
    schemaVersion: '1.0',
    file: 'a.md',
    facts: [],
    line: {
      line: 5,
      text: 'Styrelsen antar budgeten.',
      isSecret: false,
      parts: [
        {
          kind: 'decision',
          by: 'wording',
          row: null,
          words: 'Styrelsen antar budgeten.',
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 26,
          isStart: true,
          wording: { words: 'antar', row: 'anta' },
        },
      ],
      facts: [expect.objectContaining({ fact: 'decision', item: '§ 1', value: 'Styrelsen antar budgeten.' })],
      nearest: null,
    },
  });
});
