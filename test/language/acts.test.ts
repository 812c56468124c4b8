import { describe, expect, test } from 'vitest';
import { actRows, wordsFor } from '../../src/language/acts.ts';
import { mayLead, maySettle } from '../../src/language/decision-words.ts';
import { decidingSentences, electingNicknames, electingSentences } from './forms/acts.ts';
import { decidesIn, kindsIn, type Position, positions } from './positions.ts';

/** Where the sentence does no more than stand, it is read as what it is. */
const read = positions.filter(({ name }) => name !== 'table cell');

describe.each(read)('$name', (position: Position) => {
  test.each(Object.entries(decidingSentences))('%s', (_lemma, sentences) => {
    expect(sentences.filter((sentence) => decidesIn(position, sentence) !== 1)).toEqual([]);
  });

  test('elections', () => {
    const others = electingSentences.filter((sentence) => kindsIn(position, sentence).join() !== 'election');
    expect(others).toEqual([]);
  });

  test.skipIf(position.name === 'after a sentence')('elections by nickname', () => {
    const others = electingNicknames.filter((sentence) => kindsIn(position, sentence).join() !== 'election');
    expect(others).toEqual([]);
  });
});

test('a table that is no list of decisions decides nothing', () => {
  const cell = positions.find(({ name }) => name === 'table cell')!;
  expect(decidesIn(cell, 'Rapporten godkänns.')).toBe(0);
});

test('each form of each row that decides passes the gate before its pattern', () => {
  const forms = ['present', 'past', 'passivePresent', 'passivePast'] as const;
  const leading = wordsFor(['decides', 'elects', 'proposes'], forms);
  const settling = wordsFor(['settles', 'refers', 'notes', 'decides', 'agrees', 'elects'], forms);
  expect(leading.filter((word) => !mayLead.test(word.replace('…', 'det')))).toEqual([]);
  expect(settling.filter((word) => !maySettle.test(word.replace('…', 'det')))).toEqual([]);
});

test('each row has its act, and no form stands in two rows of the same act', () => {
  expect(actRows.filter(({ forms }) => Object.values(forms).every((words) => words.length === 0))).toEqual(
    [],
  );
  const all = actRows.flatMap(({ act, forms }) =>
    ['present', 'past'].flatMap((form) => forms[form as 'past'].map((word) => `${act} ${word}`)),
  );
  expect(all.filter((word, nth) => all.indexOf(word) !== nth)).toEqual([]);
});
