import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toJsonDocument } from '../../src/export/json/document.ts';
import { cueType } from '../../src/language/cues.ts';
import { canonicalKey, canonicalKeys } from '../../src/parse/front-matter/keys.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../src/profiles/index.ts';
import { codeFences, codes, tableUnder } from './pages.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/referens.md'), 'utf8');
const severities = { error: 'fel', warning: 'varning', info: 'info' };

/** An example of the page: notes, the part of their JSON that is shown, and all that is told of their reading. */
const examples = codeFences(page).flatMap((fence, nth, fences) => {
  if (fence.language !== 'markdown') return [];
  const next = fences.findIndex((other, at) => at > nth && other.language === 'markdown');
  const below = fences.slice(nth + 1, next < 0 ? undefined : next);
  const bodyOf = (language: string) => below.find((other) => other.language === language)?.body.trimEnd();
  return [{ line: fence.line, notes: fence.body, json: bodyOf('json'), told: bodyOf('text') ?? '' }];
});

describe.each(examples)('the example at line $line', ({ notes, json, told }) => {
  const { protocol, diagnostics } = parseProtocol(notes);

  test('gives the JSON that is shown', () => {
    const document: unknown = JSON.parse(JSON.stringify(toJsonDocument(protocol!, defaultProfile)));
    expect(document).toMatchObject(JSON.parse(json!) as object);
  });

  test('is told of as it is shown', () => {
    const lines = diagnostics
      .toSorted(({ position: { start: one } }, { position: { start: other } }) => {
        return one.line - other.line || one.column - other.column;
      })
      .map(({ position: { start }, severity, message, rule }) => {
        return `${start.line}:${start.column} ${severities[severity]} ${message.sv}  ${rule}`;
      });
    expect(lines.join('\n').replaceAll('\u00a0', ' ')).toBe(told);
  });
});

test('every key of the front matter is listed, with names that it really has', () => {
  const rows = tableUnder('| nyckel |', page);
  expect(rows.map(([key]) => codes(key!)[0])).toEqual(canonicalKeys);
  for (const [key, , names] of rows) {
    for (const name of codes(names!)) expect([name, canonicalKey(name)]).toEqual([name, codes(key!)[0]]);
  }
});

test('every heading that is listed opens its kind of block', () => {
  for (const [heading, others, type] of tableUnder('| rubrik |', page)) {
    for (const name of [heading!, ...others!.split(', ')]) expect([name, cueType(name)]).toEqual([name, codes(type!)[0]]);
  }
});

test('every date that is listed is read so', () => {
  for (const [written, date] of tableUnder('| så här |', page)) {
    const { protocol } = parseProtocol(
      `---\ndatum: 2025-03-27\n---\n## § 1 A\n- [ ] Bo Ek: boka (senast ${codes(written!)[0]})`,
    );
    expect([written, protocol!.items[0]!.blocks[0]!.actions[0]!.due]).toEqual([written, date]);
  }
});
