import { expect, test } from 'vitest';
import { findForms } from '../../../scripts/mutants/find-forms.ts';
import { coveredBy } from '../../../scripts/mutants/survivors.ts';

function formsIn(source: string): string[] {
  return findForms('some.ts', source).flatMap(({ forms }) => forms.map(({ written }) => written));
}

test('forms are the words of lists, arrays, tables of words and rows', () => {
  expect(formsIn("const a = wordList('mötet, stämman');")).toEqual(['mötet', 'stämman']);
  expect(formsIn("const a = 'båda, bägge'.split(', ');")).toEqual(['båda', 'bägge']);
  expect(formsIn("const a = ['nämnd', 'råd'];")).toEqual(['nämnd', 'råd']);
  expect(formsIn("const a = { ja: 'ja, yes', nej: 'nej' };")).toEqual(['ja', 'yes', 'nej']);
  expect(formsIn('const a = `\nact | infinitive | present\nmoves | yrka | yrkar, kräver\n`;')).toEqual([
    'yrka',
    'yrkar',
    'kräver',
  ]);
});

test('keys, types and what stands beside a pattern are none', () => {
  expect(formsIn("type A = 'nämnd' | 'råd'; const a = wordsFor(['moves'], ['past']);")).toEqual([]);
  expect(formsIn("const a = ['sure', /x/u]; const b = { ...c, fault: 'impossible' };")).toEqual([]);
  expect(formsIn("const a = ['yes', 'no'] as const;")).toEqual([]);
});

test('a form is covered where another one of the table is a part of it', () => {
  const at = { at: 0, text: 1, file: 'a.ts', line: 1 };
  const [long, short, other] = ['se bilaga', 'bilaga', 'lista'].map((written) => ({ ...at, written }));
  expect(coveredBy(long!, [long!, short!, other!])).toBe(short);
  expect(coveredBy(other!, [long!, short!, other!])).toBeNull();
});
