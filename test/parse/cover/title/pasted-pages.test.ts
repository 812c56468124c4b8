import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');

describe('what a web page or a print makes of a protocol', () => {
  test('bullets before the numbers of items', () => {
    const { items, present } = read(
      'Styrelsemöte 2022-03-20\n\nNärvarande: Ida Lind, Bo Ek\n\n  • 1 Mötet öppnas\n\nIda öppnar mötet.\n\n  • 2 Ekonomi\n\nBokslutet är påbörjat.\n\n  • 3: Motioner:\n  • Styrelsen svarar.\n\n  • 4 Mötet avslutas.\n',
    );
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Mötet öppnas',
      '2 Ekonomi',
      '3 Motioner',
      '4 Mötet avslutas',
    ]);
    expect(names(present)).toBe('Ida Lind, Bo Ek');
  });

  test('bullets before a few numbers are a list', () => {
    const { items } = read(
      '# Årsmöte 2022-03-20\n\n## 1. Val\n\n• 1 Ordförande\n• 2 Ledamöter\n• 3 Ersättare\n',
    );
    expect(items).toHaveLength(1);
  });

  test('labels of when and where beside each other', () => {
    const { meeting } = read(
      '# Årsmöte\n\nNär: Lördag 25 augusti 2018 Var: Klubbhuset Tid: 10:00\n\n## 1. Öppnande\n\nx\n',
    );
    expect([meeting.date, meeting.place, meeting.start]).toEqual(['2018-08-25', 'Klubbhuset', '10:00']);
  });

  test('a label alone on the line above the place', () => {
    const { meeting } = read(
      'Sammanträde 2011-06-16\n\nKlockan: 15:00\nPlats\nHörsalen, Torget 1\n\n§ 63 Motioner\n\nx\n',
    );
    expect([meeting.start, meeting.place]).toEqual(['15:00', 'Hörsalen, Torget 1']);
  });

  test('how many they were behind the names, and who was asked to come', () => {
    const { present, others } = read('Närvarande: Ida Lind, Bo Ek. (2)\n');
    expect([names(present), names(others)]).toEqual(['Ida Lind, Bo Ek', '']);
    const below = read('Närvarande\n\nIda Lind, Bo Ek. Inbjuden: Eva Ström.\n');
    expect([names(below.present), names(below.others)]).toEqual(['Ida Lind, Bo Ek', 'Eva Ström']);
  });

  test('an association in capitals behind a name', () => {
    const { present, chairs } = read('Närvarande\nIda Lind PRO, ordförande\nBo Ek SPF\n');
    expect(present.map(({ name, organisation }) => `${name} ${organisation}`)).toEqual([
      'Ida Lind PRO',
      'Bo Ek SPF',
    ]);
    expect(names(chairs)).toBe('Ida Lind');
  });
});
