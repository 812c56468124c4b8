import { expect, it } from 'vitest';
import { cellsAtGaps, cellsAtWideGaps, hasColumns, wordGroups } from '../../../src/parse/markdown/columns.ts';
import {
  isHeadingOrRow,
  isOnlyMargin,
  isUnderline,
  marginLength,
  quoteDepth,
  quotePrefix,
  withoutMargin,
} from '../../../src/parse/markdown/line-margin.ts';

it('tells what stands before the text of a line', () => {
  expect(marginLength(' > \t> Salen')).toBe(6);
  expect(withoutMargin(' > \t> Salen > B')).toBe('Salen > B');
  expect(quotePrefix('> >  Salen')).toBe('> >');
  expect(quotePrefix('  Salen')).toBe('');
  expect(quoteDepth('> > - ')).toBe(2);
  expect([isOnlyMargin(' > '), isOnlyMargin(''), isOnlyMargin('> a')]).toEqual([true, true, false]);
});

it('tells what a line is', () => {
  expect(['===', '-', '-- \t', '=-', ''].map(isUnderline)).toEqual([true, true, true, false, false]);
  expect(['> ## A', '| a |', '#a', 'a | b'].map(isHeadingOrRow)).toEqual([true, true, false, false]);
});

it('parts a line at its columns', () => {
  expect([hasColumns('Namn  Parti'), hasColumns('Namn\tParti'), hasColumns('Namn Parti')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(cellsAtGaps('Eva Rask  (S)   Ja')).toEqual(['Eva Rask', '(S)', 'Ja']);
  expect(cellsAtWideGaps('Eva  Rask   Bo Ek\t\tIda')).toEqual(['Eva  Rask', 'Bo Ek', 'Ida']);
  expect(wordGroups(' Eva Rask   Ja')).toEqual([
    { text: 'Eva Rask', start: 1 },
    { text: 'Ja', start: 12 },
  ]);
});
