import { describe, expect, it } from 'vitest';
import { chairRole, secretaryRole } from '../../src/language/attendance.ts';
import { recusals } from '../../src/language/sentences/recusal-cues.ts';
import { roleWords, titlesOfWriter } from '../../src/language/role-words.ts';
import { wordList } from '../../src/language/word-list.ts';
import { parseProtocol } from '../../src/index.ts';

describe.each(wordList(titlesOfWriter))('%s', (title) => {
  it('is one who writes, beside a name and before it', () => {
    expect(secretaryRole.test(title)).toBe(true);
    const read = parseProtocol(`# Styrelsemöte 2026-03-04\n\n${title}: Ida Lind\n\n## § 1 Öppnande\n`);
    expect(read.protocol!.secretaries.map(({ name }) => name)).toEqual(['Ida Lind']);
  });
});

it('knows beside a name each word for one who leads', () => {
  const { own, plain } = roleWords.ordförande;
  expect([...own, ...plain].filter((word) => !chairRole.test(word))).toEqual([]);
});

const isRecusal = (text: string): boolean => recusals.some(([, pattern]) => pattern.test(text));

it.each([
  'delägare',
  'närstående',
  'gift',
  'son',
  'dotter',
  'make',
  'maka',
  'ordförande',
  'ledamot',
  'släkt',
])('knows who is disqualified as %s and took part all the same', (word) => {
  expect(isRecusal(`Eva Rask är ${word} i bolaget men deltog i beslutet.`)).toBe(true);
});
