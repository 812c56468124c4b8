import { expect, test } from 'vitest';
import { financialYears, tellsDayOfMinutes } from '../../src/language/published.ts';
import { postsNamed } from '../../src/language/posts.ts';

test('a day from which the minutes are to be had', () => {
  expect(tellsDayOfMinutes('Protokollet hålls tillgängligt för medlemmarna senast den ')).toBe(true);
  expect(tellsDayOfMinutes('Protokollet justeras senast den ')).toBe(false);
});

test('financial years of one calendar year', () => {
  expect(financialYears('Årsredovisningen för räkenskapsåret 2025 lades fram.')).toEqual([2025]);
  expect(financialYears('Årsredovisning 2024/2025')).toEqual([]);
});

test('posts of a board and of auditors', () => {
  expect(postsNamed('Till revisorssuppleant valdes Bo Ek.')).toEqual(['auditor-substitute']);
  expect(postsNamed('Till suppleanter valdes Bo Ek och Ida Lo.')).toEqual(['substitute']);
});
