import { expect, test } from 'vitest';
import { families, familyOf, rulesOfFamily } from '../../src/lint/families/index.ts';
import { ruleNames } from '../../src/lint/catalogue/known-rules.ts';

test('each rule stands in one family (src/lint/families), and nothing else does', () => {
  const named = families.flatMap((family) => rulesOfFamily[family]);
  expect(named.toSorted()).toEqual(ruleNames);
  expect(families.map((family) => rulesOfFamily[family].toSorted())).toEqual(
    families.map((family) => rulesOfFamily[family]),
  );
});

test('a rule is of the family that names it', () => {
  expect(familyOf('justering-sen')).toBe('lag');
});
