import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/index.ts';
import { plainText } from '../../../src/model/text.ts';
import type { Decision } from '../../../src/model/blocks.ts';

const blocksOf = (text: string) =>
  parseProtocol(`# Kommunstyrelsen 2026-03-04\n\n## § 1 Ärendet\n\n${text}\n\n## § 2 Nästa\n\nText.`)
    .protocol!.items[0]!.blocks;
const decisionsOf = (text: string) =>
  blocksOf(text)
    .filter((block): block is Decision => block.type === 'decision')
    .map(({ kind, to, clauses }) => ({
      kind,
      to,
      clauses: clauses.map(({ content }) => plainText(content).replaceAll('\n', ' ')),
    }));

test.each([
  'Kommunstyrelsen tillstyrker kontorets förslag och föreslår att\nkommunfullmäktige beslutar:',
  'Kommunstyrelsen tillstyrker yrkandet från C och L med de tillägg som framgår av bilaga 3\noch föreslår att kommunfullmäktige beslutar:',
  'Kommunstyrelsen föreslår att kommunfullmäktige beslutar:',
])('what leads in a proposal to another body is no part of it: %j', (lead) => {
  const text = `### Beslut\n\n${lead}\nPlanen för gång- och cykelvägar antas.`;
  expect(decisionsOf(text)).toEqual([
    { kind: 'proposal', to: 'kommunfullmäktige', clauses: ['Planen för gång- och cykelvägar antas.'] },
  ]);
});

test('what is decided and what is proposed stand below each other', () => {
  const text =
    '### Beslut\n\n1. Kontoret får i uppdrag att återkomma.\n2. Kontoret får i uppdrag att fördjupa\nanalysen.\nKommunstyrelsen tillstyrker förslaget och föreslår att\nkommunfullmäktige beslutar:\n1. Rapporten antecknas.';
  expect(decisionsOf(text)).toMatchObject([
    { kind: 'decision', clauses: [{}, {}] },
    { kind: 'proposal', clauses: ['Rapporten antecknas.'] },
  ]);
});

test.each([
  [
    'Ingen av ledamöterna ansåg sig förhindrad\natt delta vid ärendenas behandling.',
    'Ingen av ledamöterna ansåg sig förhindrad att delta vid ärendenas behandling.',
  ],
  [
    'Nämnden beslutar\natt ge förvaltningen i uppdrag\natt utreda frågan.',
    'att ge förvaltningen i uppdrag att utreda frågan.',
  ],
])('an att-sats that a broken line goes on with is no clause of its own: %j', (text, clause) => {
  expect(decisionsOf(`### Beslut\n\n${text}`)).toMatchObject([{ clauses: [clause] }]);
});

test('a numbered list that goes on below the end of a page is the same decision', () => {
  const text =
    '### Beslut\n\n1. Vägen byggs.\n2. Följande mått gäller:\n\nBredd 3 meter.\n\n3. Arbetet startar i maj.';
  expect(decisionsOf(text).flatMap(({ clauses }) => clauses)).toHaveLength(3);
});

test.each([
  'Sammanträdet avslutas kl. 12.10.',
  'Detta protokoll är elektroniskt signerat.',
  'Ordföranden förklarade mötet avslutat.',
])('what comes after all items is nothing that was decided: %s', (text) => {
  expect(decisionsOf(`### Beslut\n\nInformationen noteras.\n\n${text}`)).toMatchObject([
    { clauses: ['Informationen noteras.'] },
  ]);
});

test('names that are broken over lines belong to what they do together', () => {
  const text =
    '### Protokollsanteckning\n\nKim Sav (M), Bo Ek (M),\nEva Rask (L) och Pia Lo (C) deltar inte i beslutet.';
  expect(blocksOf(text).find(({ type }) => type === 'abstention')).toMatchObject({
    people: ['Kim Sav (M)', 'Bo Ek (M)', 'Eva Rask (L)', 'Pia Lo (C)'],
  });
});

test('what somebody says against a decision is no part of its last clause', () => {
  const text =
    '### Beslut\n\n1. Avgiften höjs.\n2. Kontoret får i uppdrag att informera.\nBo Ek (M) reserverar sig mot punkt 2.';
  expect(blocksOf(text).map(({ type }) => type)).toEqual(['decision', 'reservation']);
});
