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

test.each([
  [
    '📅 2025-10-14\n🕖 18.45 – 20.30\n📍 Scoutgården\n👥 Ida Lind, Bo Ek\n✍️ Bo Ek',
    '18:45 Scoutgården Ida Lind, Bo Ek',
  ],
  ['📅 Datum: 2025-10-14\n⏰ Tid: 18.45\n👥 Ida Lind, Bo Ek', '18:45 null Ida Lind, Bo Ek'],
])('pictures in the place of labels: %s', (lines, told) => {
  const { meeting, present } = read(`# Kårstyrelsemöte\n\n${lines}\n\n## 1. A\n\nB.\n`);
  expect(meeting.date).toBe('2025-10-14');
  expect(`${meeting.start} ${meeting.place} ${present.map(({ name }) => name).join(', ')}`).toBe(told);
});

test.each([
  ['The board met and agreed to buy a boat of the club.', 'en'],
  ['The board met and agreed to buy a boat. Styrelsen valdes av mötet.', 'sv'],
  ['Bo bokar.', 'sv'],
])('the language of notes that do not say it: %s', (text, language) => {
  expect(read(`# Minutes 2025-10-08\n\n## 1. A\n\n${text}\n`).language).toBe(language);
});

test('whoever has a tick in the row of one role was there in the other', () => {
  const { present, absent, secretaries } = read(
    box(
      '| Roll | Namn | Närv |\n|--|--|--|\n| PL | Ida Lind | ✅ |\n| Ekonomi | Bo Ek | ❌ |\n| Protokoll | Ida Lind | |',
    ),
  );
  expect([present, absent, secretaries].map((people) => people.map(({ name }) => name))).toEqual([
    ['Ida Lind'],
    ['Bo Ek'],
    ['Ida Lind'],
  ]);
});

test('below Justeras stands only the chair: those chosen verify', () => {
  const { verifiers } = read(
    '# Årsstämma 2025-05-21\n\nOrdförande: Ida Lind\n\n## 1. Val av justerare\n\nBo Ek, genom sitt ombud, utsågs att jämte ordföranden justera protokollet.\n\n## 2. Slut\n\nMötet avslutades.\n\nVid protokollet\n\nKaj Sand\n\nJusteras\n\nIda Lind\n',
  );
  expect(verifiers.map(({ name }) => name)).toEqual(['Bo Ek']);
});
