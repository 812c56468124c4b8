import { expect, test } from 'vitest';
import { addDays, isLocalDate } from '../../src/model/calendar.ts';
import { statuteAt, statuteNames, statuteOfSection, statutes } from '../../src/language/statute-table.ts';

test.each([
  ['KL', '2014-05-01', '1991:900'],
  ['KL', '2017-12-31', '1991:900'],
  ['KL', '2018-01-01', '2017:725'],
  ['FL', '2018-06-30', '1986:223'],
  ['FL', '2018-07-01', '2017:900'],
  ['ABL', '2005-12-31', '1975:1385'],
  ['OSL', '2009-06-29', '1980:100'],
  ['EFL', '2018-07-01', '2018:672'],
])('%s on %s is %s', (short, day, number) => {
  expect(statuteAt(short, day)?.number).toBe(number);
});

test('none is known before the oldest', () => {
  expect(statuteAt('KL', '1950-01-01')).toBeNull();
});

test.each(statuteNames)('the days of %s exist and follow each other', (short) => {
  const own = statutes.filter((statute) => statute.short === short);
  expect(own[0]!.until).toBeNull();
  for (const [nth, { from, until }] of own.entries()) {
    expect(isLocalDate(from)).toBe(true);
    if (nth > 0) expect(addDays(until!, 1)).toBe(own[nth - 1]!.from);
  }
});

test.each([
  ['kommunallagen 5 kap. 69 §', 'KL'],
  ['Förvaltningslagen 32 §', 'FL'],
  ['11 § MBL', 'MBL'],
  ['lag 1930:173', null],
])('%s is a section of %s', (section, short) => {
  expect(statuteOfSection(section)).toBe(short);
});
