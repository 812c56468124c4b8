import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/language/dates/find-dates.ts';

const reference = '2023-02-07';

describe('dates in running text', () => {
  it.each<[string, [string, string][]]>([
    ['Val av justerare till protokollet 2021-05-28.', [['2021-05-28', '2021-05-28']]],
    ['Återkommer den 30 maj med ett förslag.', [['den 30 maj', '2023-05-30']]],
    ['Presenteras vid mötet den 18/4.', [['den 18/4', '2023-04-18']]],
    ['Elevrådet 4/11 -25', [['4/11 -25', '2025-11-04']]],
    ['- 3/9 kl 13–16', [['3/9', '2023-09-03']]],
    ['(senast 2023-04-18)', [['2023-04-18', '2023-04-18']]],
    ['senast 1/3', [['1/3', '2023-03-01']]],
    ['senast v. 42', [['v. 42', '2023-10-22']]],
    ['Styrgrupp barn och unga, 230207', [['230207', '2023-02-07']]],
    ['230207 09:30-12:00', [['230207', '2023-02-07']]],
    ['3 september (undantag kl.13.00-16.00)', [['3 september', '2023-09-03']]],
    ['Tisdagen\nden 18 april 2023', [['Tisdagen\nden 18 april 2023', '2023-04-18']]],
    ['den 31 februari', [['den 31 februari', 'impossible']]],
    ['held on March 7th, 2024', [['March 7th, 2024', '2024-03-07']]],
    ['the 7th of March 2024', [['the 7th of March 2024', '2024-03-07']]],
    ['den 7:e mars 2024', [['den 7:e mars 2024', '2024-03-07']]],
    ['7 mars, 2024', [['7 mars, 2024', '2024-03-07']]],
    ['den 7 mars, 2024 års budget', [['den 7 mars', '2023-03-07']]],
    ['Onsd 8/3-23', [['Onsd 8/3-23', '2023-03-08']]],
    ['19/7 -20', [['19/7 -20', '2020-07-19']]],
    ['07-03-2024', [['07-03-2024', '2024-03-07']]],
    ['2024/03/07', [['2024/03/07', '2024-03-07']]],
    ['2018-09-03T19:40:00+02:00', [['2018-09-03T19:40:00+02:00', '2018-09-03']]],
    ['mars 20 personer 2024', []],
    [
      'mötena 5/9, 3/10 och 7/11',
      [
        ['5/9', '2023-09-05'],
        ['3/10', '2023-10-03'],
        ['7/11', '2023-11-07'],
      ],
    ],
    [
      '16/4–18/4 samt 2021-05-01–2021-05-03',
      [
        ['16/4', '2023-04-16'],
        ['18/4', '2023-04-18'],
        ['2021-05-01', '2021-05-01'],
        ['2021-05-03', '2021-05-03'],
      ],
    ],
  ])('%s', (text, expected) => {
    const found = findDates(text, { reference });
    expect(found.map(({ written, date, fault }) => [written, date ?? fault])).toEqual(expected);
  });
});

it.each([
  '§ 18/4 och §18/4',
  'Dnr 31/16 och dnr. 12/4',
  'KS 2023/425, KS 18/4, 2011/KS 0206 001',
  'Prop. 2021/22:136',
  'Tel 019-602 70 00, 08-230207, fax 230207',
  '13-29 år, 2021-2023',
  '1/3 av ledamöterna och minst 2/3',
  '18/4 kr? Nej, 230207 kr',
  'Organisationsnummer: 232100-0164',
  '850101-1234, 19850101-1234, 8501011234',
  'kl. 9.30 eller 13.15–16.40',
  'Öppet 24/7',
  'V 5, S 12',
  'v. 42–43',
  'protokoll-2025-09-16.pdf',
  '192.168.10.2021',
  '1. Karin Lind 2. Jan Svensson 3 Jan Svensson 4 Maj-Britt Ek',
  '850101 och 999999',
  'Bl.a. årskurs 8 och två möten',
])('no dates: %s', (text) => expect(findDates(text, { reference })).toEqual([]));

it('gives UTF-16 offsets', () => {
  const text = '🌲 Möte fre 28/5 och den 3 juni 2023.';
  const found = findDates(text, { reference });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['fre 28/5', 'den 3 juni 2023']);
});

it('finds dates in order, apart, and as written, whatever the text', () => {
  const piece = fc.constantFrom(
    ...Array.from('0123456789/-.– §v'),
    'maj',
    ' den ',
    'fre ',
    '2023',
    'och',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const found of findDates(text, { reference })) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.written).toBe(text.slice(found.start, found.end));
        expect(found.date === null).toBe(found.fault !== null);
        end = found.end;
      }
    }),
  );
});
