import { describe, expect, test } from 'vitest';
import { read } from '../cover/read.ts';

const people = 'Närvarande: Ida Lind, Bo Ek, Kim Sav, Eva Ros';

function itemWith(words: string, body = 'Styrelsen') {
  return read(`# ${body} 2025-03-23\n\n${people}\n\n## § 1 Rapporter\n\n${words}\n`).items[0]!;
}

function blocksIn(words: string, body?: string): string[] {
  return itemWith(words, body).blocks.map(({ type }) => type);
}

describe('who tells of others, or of the rules, is not disqualified', () => {
  test.each([
    'Bo Ek meddelade att hans sambo är sjuk och gick hem.',
    'Ida Lind meddelade att en ny anställd har börjat och gick igenom schemat.',
    'Kim Sav meddelade att två delägare har sålt sina aktier och gick igenom avtalet.',
    'Ida Lind uppgav att en styrelseledamot har slutat och lämnade en rapport.',
    'Ida Lind uppgav att hon är anställd på skolan och lämnade en rapport.',
    'Bo Ek meddelade att hans sambo är sjuk och lämnade mötet.',
    'Policy för intressekonflikter – jäv.',
    'Frågor om attest, jäv.',
    'Information om förvaltningslagen (jäv)',
    'Information (jäv)',
  ])('%j', (words) => {
    expect(blocksIn(words)).toEqual(['prose']);
  });

  test.each([
    'Kim Sav anmälde att hennes bror är delägare i firman och lämnade rummet.',
    'Kim Sav anmälde att hon är anställd på banken och gick ut.',
    'Bo Ek meddelade att hans sambo äger huset, varför han lämnade sammanträdet.',
    'Bo Ek uppgav att han är släkt med säljaren och gick från bordet.',
    'Kim Sav och Bo Ek, jäv § 12',
    'Ida och Bo – jäv',
    'Kim Sav (S) (jäv)',
    'Ledamoten Kim – jäv',
  ])('but %j is', (words) => {
    expect(blocksIn(words)).toEqual(['recusal']);
  });
});

describe('why somebody is for or against is no vote', () => {
  function votersIn(words: string): string[] {
    return itemWith(words).votes.flatMap(({ voters }) => voters.map(({ name }) => name));
  }

  test.each([
    '### Omröstning\n\nFör: Bo Ek för att priset är lågt\n\nMot: Kim Sav eftersom det är dyrt',
    'Ja: Bo Ek undrade vad den betyder.',
    'Talare för förslaget och emot:\n\nFör: Ida\nMot: Bo, Eva',
    '### Debatt\n\nFör: Ida\nMot: Bo, Eva',
    'Argumenten:\nFör: Ida Lind\nMot: Bo Ek',
  ])('%j', (words) => {
    expect(votersIn(words)).toEqual([]);
  });

  test.each([
    [
      '### Omröstning\n\nFör: Bo Ek (S), ledamoten Kim Sav\n\nMot: Ida Lind',
      ['Bo Ek', 'Kim Sav', 'Ida Lind'],
    ],
    ['För: Ida\nMot: Bo, Eva', ['Ida', 'Bo', 'Eva']],
  ])('but %j is', (words, voters) => {
    expect(votersIn(words)).toEqual(voters);
  });
});

describe('a vote without a count is told, not counted', () => {
  test.each(['Omröstningen blev uppskjuten till 2026.', 'Omröstningen slutade klockan 20.'])(
    '%j',
    (words) => {
      expect(blocksIn(words)).toEqual(['prose']);
    },
  );

  test.each([
    'Omröstningen slutade 5 för och 3 emot.',
    'Voteringen blev 8–3.',
    'Omröstningen gav 9 röster mot 4.',
  ])('but %j is', (words) => {
    expect(blocksIn(words)).toEqual(['votes']);
  });
});

test.each([
  'Lovet prövades, varefter länsstyrelsen beslutade att avslå överklagandet.',
  'Lovet prövades, varpå kommunstyrelsen beslöt att avslå ansökan.',
])('what another body decided upon that is none of ours: %j', (words) => {
  expect(itemWith(words).decisions).toEqual([]);
  expect(itemWith(words.replace(/\p{L}+styrelsen/u, 'styrelsen')).decisions).toHaveLength(1);
});

describe('whoever sides with another may move something too', () => {
  test.each([
    ['Bo Ek ansluter sig till Kim Savs yrkande och yrkar dessutom att frågan utreds.', ['Bo Ek']],
    ['Ida Lind jämkar sig med Bo Eks yrkande och yrkar återremiss.', ['Ida Lind']],
    ['Styrelsen jämkar sig med Kim Savs yrkande.', []],
  ])('%j', (words, movers) => {
    const found = itemWith(`### Yrkanden\n\n${words}`).proposals;
    expect(found.map(({ person }) => person)).toEqual(movers);
    for (const { text } of found) expect(text).toBe(words);
  });
});

describe('who took no part stands in no clause', () => {
  test.each([
    'Styrelsen beslutade att laga bryggan. Kim Sav deltog inte i beslutet.',
    'Styrelsen beslutade\n\n– att laga bryggan. Kim Sav deltog inte i beslutet.',
    'Styrelsen beslutade\n\n- att laga bryggan. Kim Sav deltog inte i beslutet.',
    'Styrelsen beslutade\n\n– att måla bryggan\n– att laga bryggan\n\nKim Sav deltog inte i beslutet.',
    '**Beslut**\n\natt laga bryggan. Kim Sav deltog inte i beslutet.',
    '**Beslut:** Bryggan lagas. Kim Sav deltog inte i beslutet.',
  ])('%j', (words) => {
    const item = itemWith(words);
    expect(item.blocks.map(({ type }) => type)).toContain('abstention');
    for (const { text } of item.decisions.flatMap(({ clauses }) => clauses))
      expect(text).not.toMatch(/deltog/u);
  });
});
