import { describe, expect, test } from 'vitest';
import { read } from '../cover/read.ts';

const people = 'Närvarande: Ida Lind, Bo Ek, Kim Sav';

function decisionsIn(words: string): unknown[] {
  const [item] = read(`# Styrelsen 2025-03-23\n\n${people}\n\n## § 1 Rapporter\n\n${words}\n`).items;
  return item!.decisions.map(({ kind }) => kind);
}

describe('what is asked or told of an election, and elections elsewhere, elect nobody here', () => {
  test.each([
    'Bo Ek frågade varför kassören valdes om.',
    'Ida undrade om styrelsen omvaldes.',
    'Kassören berättade att hon omvaldes på årsmötet.',
    'Ida Lind påminde om att hon omvaldes på två år.',
    'Ida Lind berättade att grannföreningens ordförande valdes om för två år.',
    'Lena Berg i grannföreningen omvaldes.',
    'Grannföreningens ordförande omvaldes.',
    'Ordföranden sade sig vara glad när revisorn valdes om.',
    'Frågan är hur valberedningen nyvaldes.',
  ])('%j', (words) => {
    expect(decisionsIn(words)).toEqual([]);
  });
});

describe('but those who go on are chosen', () => {
  test.each([
    'Hela valberedningen, Bo Ek och Ida Lind, valdes om på ett år.',
    'Valberedningen, Bo Ek och Ida Lind, valdes om.',
    'Ordinarie Bo Ek och Ida Lind samt suppleant Kim Sav valdes om på ett år.',
    'Styrelsen omvaldes.',
    'Styrelsens ordförande omvaldes enhälligt för tiden intill nästa årsmöte.',
    'Samtliga i styrelsen omvaldes på två år.',
    'Revisorerna nyvaldes för 2026.',
    'Kassören, Kim Sav (S), omväljs för ett år!',
    'Sittande revisorer valdes om.',
  ])('%j', (words) => {
    expect(decisionsIn(words)).toEqual(['election']);
  });
});

describe('what is no office has two words in capitals after it too', () => {
  test.each([
    'Val av leverantör: Berg Bygg.',
    'Val av färg: Röd Oxblod.',
    'Val av lokal: Folkets Hus.',
    'Val av lokal för ordförandens fest: Folkets Hus.',
    'Val av datum: Första Maj.',
    'Val av talare till våren: Anna Berg.',
  ])('%j', (words) => {
    expect(decisionsIn(words)).toEqual([]);
  });

  test.each([
    'Val av ordförande för mötet: Bo Ek.',
    'Val av två justerare: Ida Lind och Kim Sav.',
    'Val av hamnfogde: Ida Lind',
  ])('but %j elects', (words) => {
    expect(decisionsIn(words)).toEqual(['election']);
  });
});
