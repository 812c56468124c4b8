import { describe, expect, test } from 'vitest';
import { wrongDifferences } from '../../src/language/differences.ts';

describe('what two numbers are said to differ by', () => {
  test.each([
    ['Budgeten var 84 200 tkr och utfallet blev 83 650 tkr, ett överskott på 650 tkr.', '550'],
    ['Omsättningen var 18,4 mnkr mot budgeterade 17,9 mnkr, alltså 0,8 mnkr bättre än budget.', '0,5'],
    ['Antalet containrar var 1 240, en ökning med 220 från 1 120 samma kvartal 2025.', '120'],
    ['Hyran är 185 000 kronor mot dagens 240 000 kronor, det vill säga 65 000 kronor lägre.', '55\u00a0000'],
  ])('%s', (text, right) => {
    expect(wrongDifferences(text).map((wrong) => wrong.right)).toEqual([right]);
  });

  test.each([
    'Budgeten var 84 200 tkr och utfallet blev 83 650 tkr, ett överskott på 550 tkr.',
    'Intäkterna var 500 000 kr, 20 000 kr från sponsorer och 30 000 kr från bidrag, en ökning med 50 000 kr.',
    'Fees have come in from 92 of 115 members, that is 80 per cent.',
    'Resultatet är 214,5 mnkr mot 210 mnkr, en avvikelse på 4,5 mnkr.',
    'Betongen blir 0,9 mnkr dyrare än kalkylen.',
  ])('%s is right, or says nothing of two numbers', (text) => {
    expect(wrongDifferences(text)).toEqual([]);
  });
});

test('a difference that is told as nothing has a right one', () => {
  expect(
    wrongDifferences('Utfallet blev 120 000 kr mot budgeterade 100 000 kr, en skillnad på 0 kr.'),
  ).toMatchObject([{ right: '20\u00a0000' }]);
});
