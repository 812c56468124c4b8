import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { toJson, wordsIn } from '../words.ts';

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

test.each(names)('%s is a key like any other that is unknown', (name) => {
  const notes = `---
${name}: överst
närvarande:
  - namn: Cia Alm
    ${name}: fält
justerare: {namn: Bo Ek, ${name}: flöde}
${name}:
  polluted: ja
---

## § 1 Öppnande
`;
  const { diagnostics } = parseProtocol(notes);
  expect(diagnostics.filter(({ rule }) => rule === 'okand-nyckel').length).toBeGreaterThanOrEqual(2);
  const words = wordsIn(toJson(notes));
  expect(words).toEqual(
    expect.arrayContaining(['överst', 'Cia', 'Alm', 'fält', 'Bo', 'Ek', 'flöde', 'polluted']),
  );
  expect({}).not.toHaveProperty('polluted');
  expect(Object.prototype).not.toHaveProperty('överst');
});

test.each([
  ['a hundred thousand aliases', `a: &a lol\nnärvarande: [${'*a, '.repeat(100_000)}]`],
  ['aliases of aliases', ['a: &a [x, x, x, x, x, x, x, x]', ...bomb('abcdefghijklmnop')].join('\n')],
  ['anchors', Array.from({ length: 20_000 }, (_, nth) => `nyckel${nth}: &a${nth} x`).join('\n')],
  ['merged keys', `a: &a {b: c}\n${'<<: *a\n'.repeat(20_000)}`],
  ['one key again and again', 'plats: Kommunhuset\n'.repeat(20_000)],
  ['brackets', `närvarande: ${'['.repeat(100_000)}`],
  ['a person of many §§', `närvarande: Bo Ek (§§ 1–999999999, ${'§ 1, '.repeat(20_000)})`],
])('%s: read as text, in the time that the text takes', (_, frontMatter) => {
  const { protocol } = parseProtocol(`---\n${frontMatter}\n---\n\n## § 1 Öppnande\n`);
  expect(protocol!.items).toMatchObject([{ title: 'Öppnande' }]);
});

/** Each value eight times the one before it: 8¹⁶ in all where aliases are followed. */
function bomb(letters: string): string[] {
  return Array.from(letters.slice(1), (letter, nth) => {
    return `${letter}: &${letter} [${Array(8).fill(`*${letters[nth]}`).join(', ')}]`;
  });
}
