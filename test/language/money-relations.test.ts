import { expect, test } from 'vitest';
import { wrongResults } from '../../src/language/arithmetic.ts';

test.each([
  'Priset är 100 000 kronor exklusive moms, det vill säga 112 000 kronor inklusive moms.',
  'Vid årets ingång fanns 10 000 kr. Intäkterna var 5 000 kr och utgifterna 6 000 kr. Vid årets utgång fanns 9 000 kr.',
  'Avgiften är 300 kr per båt. Med 40 båtar blir det 12 000 kr.',
  'Av tolv platser är åtta besatta och fyra lediga.',
  'Av sex uppdrag är tre klara och två pågår. Ett har inte påbörjats.',
  'Huset har 14 rum. Tio är uthyrda och fyra är lediga.',
  '12 av 20 kontor har flyttat, 8 återstår.',
  'Avgifter 90 000 kr (60 båtar à 1 500 kr).',
  '80 av 200 svarade, 90 procent var nöjda.',
])('numbers that come out, or say nothing of each other: %s', (text) => {
  expect(wrongResults(text)).toEqual([]);
});

test.each([
  ['Priset är 100 000 kronor exklusive moms, det vill säga 152 000 kronor inklusive moms.', '152 000'],
  [
    'Vid årets ingång fanns 10 000 kr. Intäkterna var 5 000 kr och utgifterna 6 000 kr. Vid årets utgång fanns 11 000 kr.',
    '11 000',
  ],
  ['Avgiften är 300 kr per båt. Med 40 båtar blir det 21 000 kr.', '21 000'],
  ['Av tolv platser är åtta besatta och sex lediga.', 'tolv'],
  ['Huset har 14 rum. Tio är uthyrda och fem är lediga.', '14'],
  ['12 av 20 kontor har flyttat, 6 återstår.', '6'],
  ['Avgifter 95 000 kr (60 båtar à 1 500 kr).', '95 000'],
  ['Norrskolan, med 40 elever, och Söderskolan, med 60 elever, blir en skola med 110 elever.', '110'],
])('numbers that don’t: %s', (text, written) => {
  expect(wrongResults(text)).toMatchObject([{ written }]);
});
