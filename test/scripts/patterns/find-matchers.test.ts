import { expect, test } from 'vitest';
import { findMatchers } from '../../../scripts/patterns/find-matchers.ts';

function found(source: string): string[] {
  return findMatchers('some.ts', source).map(({ kind, words }) => [kind, ...words].join(' '));
}

test('literals and calls of RegExp are patterns, with the words that they match', () => {
  expect(found(String.raw`const a = /^(?<who>\p{Lu}[a-z]+)\s+(?:yrkar|yrkade)\b/u;`)).toEqual([
    'pattern yrkar yrkade',
  ]);
  expect(found("const a = new RegExp(`^${names}\\\\s+anmäler jäv`, 'giu');")).toEqual([
    'pattern anmäler jäv',
  ]);
  expect(found(String.raw`const a = /^\s*[:–—]\s*$/u; const b = RegExp('^jaha');`)).toEqual([
    'pattern',
    'pattern jaha',
  ]);
});

test('a piece of a pattern counts for its words, once', () => {
  expect(found('const a = String.raw`\\s+(?:ärende|punkt)`;')).toEqual(['source ärende punkt']);
  expect(found("const a = new RegExp(String.raw`^${anyOf(['på', 'vid'])}`, 'u');")).toEqual([
    'pattern på vid',
  ]);
  expect(found("const a = wordPattern(wordList('mötet, stämman'));")).toEqual(['source mötet stämman']);
});

test('lists of Swedish words and comparisons with one are found', () => {
  expect(found("const a = new Set(['nämnd', 'råd']);")).toEqual(['words nämnd råd']);
  expect(found("const a = 'båda, bägge'.split(', ');")).toEqual(['words båda bägge']);
  expect(found("const a = word === 'frånvarande';")).toEqual(['words frånvarande']);
  expect(found("const a = name.endsWith('möte');")).toEqual(['words möte']);
});

test('texts for people and keys of the model are none', () => {
  expect(found('const a = `Mötet öppnades utan ${who}.`;')).toEqual([]);
  expect(found("const a = ['Först så.', 'Sedan så.'];")).toEqual([]);
  expect(found("const a = kind === 'decision' || ['note', 'votes'].includes(kind);")).toEqual([]);
});
