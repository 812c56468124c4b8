import { expect, test } from 'vitest';
import { canonicalKeys, type CanonicalKey } from '../../../src/parse/front-matter/keys.ts';
import { namesPeople } from '../../../src/parse/front-matter/shapes.ts';
import { read } from './read.ts';

/** Two values that a key may have; others have two words. */
const values: Partial<Record<CanonicalKey, readonly [string, string]>> = {
  datum: ['2024-03-12', '2024-03-15'],
  tid: ['18.11', '19.22'],
  justerat: ['2024-03-20', '2024-03-22'],
  'antal-ledamöter': ['71', '93'],
  'första-paragraf': ['31', '53'],
  justering: ['2024-03-20, Kansliet', '2024-03-22, Rummet'],
  anslag: ['2024-03-21 – 2024-04-12, Kansliet', '2024-03-23 – 2024-04-15, Rummet'],
  'nästa-möte': ['2024-05-12, Kansliet', '2024-06-15, Rummet'],
  rättelse: ['2024-05-01, § 1: ett blev två, Kim Sav', '2024-05-02, § 2: tre blev fyra, Bo Ek'],
};

const keys = canonicalKeys.filter((key) => key !== 'profil');

test.each(keys)('neither value of %s is lost when it is given twice', (key) => {
  const [first, second] = values[key] ?? (namesPeople(key) ? ['Anna Ek', 'Bo Alm'] : ['Kansliet', 'Rummet']);
  const items = '\n\n## A\n\ntext\n';
  for (const notes of [
    `---\n${key}: ${first}\n${key}: ${second}\n---${items}`,
    `---\n${key}: ${first}\n---\n\n**${key}:** ${second}${items}`,
    `**${key}:** ${first}\n\n**${key}:** ${second}${items}`,
  ]) {
    const json = JSON.stringify(read(notes)).toLowerCase();
    const words = `${first} ${second}`.toLowerCase().match(/[\p{L}\d]{2,}/gu)!;
    expect(words.filter((word) => !json.includes(word))).toEqual([]);
  }
});
