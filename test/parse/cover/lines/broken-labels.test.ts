import { expect, test } from 'vitest';
import { read } from '../read.ts';

const box = (lines: string): string => `# Kulturnämnden 2025-03-24\n\n${lines}\n\n## § 1 A\n\nB.\n`;

test('a label broken over two lines, with its value beside both', () => {
  const { verifications } = read(box('Justeringens Kommunkansliet, sal 2\nplats och tid 2025-03-31'));
  expect(verifications).toMatchObject([{ date: '2025-03-31', place: 'Kommunkansliet, sal 2' }]);
});

test('two labels beside each other that begin alike', () => {
  const { verifications } = read(
    box('Datum för 2025-04-01 Datum för 2025-04-23\nanslags uppsättande anslags nedtagande'),
  );
  expect(verifications[0]!.notice).toMatchObject({ from: '2025-04-01', to: '2025-04-23' });
});

test('lines that are labels of their own stay apart', () => {
  const { chairs, secretaries } = read(box('Ordförande: Ida Lind\nsekreterare: Bo Ek'));
  expect([...chairs, ...secretaries].map(({ name }) => name)).toEqual(['Ida Lind', 'Bo Ek']);
});

test('an address below the place, before the time', () => {
  const { meeting } = read(
    box('Plats och tid Medborgarhuset\nStorgatan 18, Ekeby kl 09.00–12.00, 14.30–16.10'),
  );
  expect(meeting).toMatchObject({
    start: '09:00',
    end: '16:10',
    place: 'Medborgarhuset Storgatan 18, Ekeby',
    adjournments: [{ start: '12:00', end: '14:30' }],
  });
});

test.each([
  ['Närvarande: Ida Lind, Bo Ek, Eva Ström\nOrdförande Ida, anteckningar Bo', 'Ida Lind | Bo Ek | 3'],
  ['Närvarande: Ida Lind, Bo Ek\nOrdförande Kaj Sand, sekreterare Eva Ström', 'Kaj Sand | Eva Ström | 2'],
])('roles with names of those in the list above: %s', (lines, told) => {
  const { chairs, secretaries, present } = read(box(lines));
  const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');
  expect(`${names(chairs)} | ${names(secretaries)} | ${present.length}`).toBe(told);
});
