import { expect, test } from 'vitest';
import { wrongResults } from '../../src/language/arithmetic.ts';

test.each([
  ['6 stationer à 150 000 kronor, totalt 950 000 kronor', '900\u00a0000'],
  ['45 000 kronor delas lika mellan tre kommuner, 12 000 kronor var', '15\u00a0000'],
  ['Av 240 utskrivningar var 60 försenade, det vill säga 35 procent.', '25'],
  ['18 av 24 enkäter kom in (85 %).', '75'],
  ['Kostnaden är 410 000 kr av budgeten på 900 000 kr. Återstår 590 000 kr.', '490\u00a0000'],
  ['Intäkterna är 12 000 kr, utgifterna 4 700 kr och resultatet 8 300 kr.', '7300'],
  ['Avgiften höjs från 300 till 350 kr, en höjning med 60 kr.', '50'],
  ['Sex vikarier är anställda, två på Norr och fem på Söder.', '7'],
])('numbers that don’t come out: %s', (text, right) => {
  expect(wrongResults(text).map((wrong) => wrong.right)).toEqual([right]);
});

test.each([
  '6 stationer à 150 000 kronor, totalt 900 000 kronor',
  'Av 240 medlemmar har 61 svarat, det vill säga 25 procent.',
  'Av 240 medlemmar har 60 svarat, 35 procent av dem via webben.',
  'Arvodet är 80 000 kr till ordföranden och 40 000 kr till ledamöter, totalt 200 000 kr.',
  'Priset höjs från 300 till 350 kr, vilket ger 40 000 kr mer om året.',
  'Intäkterna är 12 000 kr och utgifterna 4 700 kr. Förra årets resultat var 8 300 kr.',
  'Utfall 2,9 mkr av 6,0 mkr, dvs. 48 %.',
  'Två platser är lediga, en i Norr och en i Söder.',
])('numbers that come out, or that nothing says belong together: %s', (text) => {
  expect(wrongResults(text)).toEqual([]);
});

test('a long line of numbers is read in linear time', () => {
  const start = performance.now();
  for (const part of ['12 av ', 'från 1 till ', '3 kr à ', 'intäkter 1 kostnader ', 'två barn, en på ']) {
    wrongResults(part.repeat(20_000));
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});
