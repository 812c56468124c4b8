import * as z from 'zod/mini';
import { blockTypes } from '../../model/blocks.ts';
import { evidenceRanks } from '../../model/evidence.ts';
import { readBys } from '../../model/reading.ts';
import { whyFacts } from '../../model/why.ts';
import { whyVersion } from './why-version.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const place = { line: z.number(), column: z.number(), endLine: z.number(), endColumn: z.number() };
const kind = z.enum([...blockTypes, 'field', 'title', 'item', 'section', 'furniture']);
const rank = z.nullable(z.enum(evidenceRanks));
const reading = { kind, by: z.enum(readBys), row: textOrNull, words: text, ...place };
const wording = z.nullable(z.object({ words: text, row: text }));
const fact = z.object({
  fact: z.enum(whyFacts),
  item: textOrNull,
  value: textOrNull,
  told: z.nullable(
    z.object({
      words: text,
      rank,
      row: textOrNull,
      wording: textOrNull,
      reading: z.nullable(z.object(reading)),
      ...place,
    }),
  ),
  others: z.array(
    z.object({
      value: textOrNull,
      fault: z.nullable(z.enum(['impossible', 'year-unknown'])),
      rank,
      words: text,
      ...place,
    }),
  ),
});

/** What is told of why notes were read so; the compiler holds it to what `whyDocument` gives (see its test). */
export const whyJson = z.object({
  schemaVersion: text,
  file: text,
  facts: z.array(fact),
  line: z.nullable(
    z.object({
      line: z.number(),
      text,
      isSecret: z.boolean(),
      parts: z.array(z.object({ ...reading, isStart: z.boolean(), wording })),
      facts: z.array(fact),
      nearest: z.nullable(z.object({ by: z.enum(['words', 'spelling']), kind, row: text, words: text })),
    }),
  ),
});

/** The JSON Schema (draft 2020-12) of what `protokoll show --why --json` tells. More keys than those are allowed. */
export function whySchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(whyJson, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: `urn:protokoll:schema:why:${whyVersion}`, title: 'Varför', ...rest };
}
