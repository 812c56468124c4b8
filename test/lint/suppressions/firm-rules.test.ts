import { expect, test } from 'vitest';
import { isFirm, isFirmError, knownRules } from '../../../src/lint/index.ts';

test('what no config makes milder is an error that no comment takes exception to', () => {
  const firm = knownRules.filter(({ name }) => isFirmError(name));
  expect(firm).toHaveLength(8);
  expect(firm.filter(({ name, severity }) => severity !== 'error' || !isFirm(name))).toEqual([]);
});
