import { describe, expect, test } from 'vitest';
import { allForms } from './forms/all-forms.ts';

describe.each(allForms)('$of', ({ words, holds }) => {
  test('each form', () => {
    expect(words.filter((word) => !holds(word))).toEqual([]);
  });
});
