import { expect, test } from 'vitest';
import { read } from '../read.ts';

test.each([
  [
    'each of two meetings with names has its own time',
    '## 2. Nästa möte\n\nKonstituerande möte 17/4 samt styrelsemöte den 15/5 kl 15.00\n',
    ['2022-04-17 null', '2022-05-15 15:00'],
  ],
  ['a new meeting', '## 2. Övrigt\n\nNytt styrelsemöte ons 13/4 19:00 i hus 184.\n', ['2022-04-13 19:00']],
])('%s', (_, item, days) => {
  const { nextMeetings } = read(`# Styrelsemöte 2022-03-20\n\n## 1. Öppnande\n\nBo öppnade.\n\n${item}`);
  expect(nextMeetings.map(({ date, start }) => `${date} ${start}`)).toEqual(days);
  expect(nextMeetings[0]!.place).not.toBe('Konstituerande möte');
});
