import { expect, test } from 'vitest';
import { layOut } from '../../../src/cli/show/layout.ts';
import { readBack } from '../../../src/cli/show/read-back.ts';
import { defaultProfile, parseProtocol } from '../../../src/index.ts';
import type { Bilingual } from '../../../src/index.ts';

const plain = { title: (text: string) => text, label: (text: string) => text };

/** What is read back of notes, without the names of the parts that are left out and without no-break spaces. */
function read(
  notes: string,
  { language = 'sv', width = 80 }: { language?: 'sv' | 'en'; width?: number } = {},
) {
  const { protocol, diagnostics, secretLines } = parseProtocol(notes);
  const say = (text: Bilingual) => text[language];
  const reading = { protocol: protocol!, profile: defaultProfile, told: diagnostics, secretLines };
  return layOut(readBack(reading, say), width, plain).join('\n').replaceAll('\u00a0', ' ');
}

/** One part of what is read back, by its title. */
function part(title: string, notes: string, options: Parameters<typeof read>[1] = {}): string | undefined {
  const found = read(notes, options)
    .split('\n\n')
    .find((group) => group.startsWith(`${title}\n`));
  return found?.slice(title.length + 1).replace(/^ {2}/gm, '');
}

test('the cover tells the weekday, and what is missing', () => {
  const notes = `---
organ: Styrelsen
datum: 2025-03-27
tid: 13.15-16.40, ajournering 14.55-15.10
---
## § 1 Öppnande`;
  expect(read(notes).split('\n\n')[0]).toBe(`Protokoll
  Organ   Styrelsen
  Datum   torsdag 27 mars 2025
  Tid     13.15–16.40, ajournerat 14.55–15.10
  Plats   saknas
  Status  ojusterat
  Profil  mote (Möte)`);
  expect(read(notes, { language: 'en' })).toContain('Date     Thursday, 27 March 2025');
});

const attendance = `---
ordförande: Karin Lind (S)
justerare: Anna Berg (M), för oppositionen
beslutande:
  - Karin Lind (S)
  - Anna Berg (M), ej § 2
  - Kim Sav (S), ersätter David Bark (S), §§ 2–3
  - Ulla Sten, deltog halva mötet
frånvarande: Dag Fors
---
## § 1 Öppnande
## § 2 Budget
## § 3 Avslutning`;

test('attendance tells the §§ of those who were not there all the time', () => {
  expect(part('Närvaro', attendance)).toBe(`Ordförande     Karin Lind (S)
Justerare      Anna Berg (M), för oppositionen
Närvarande 4   Karin Lind (S); Anna Berg (M), deltog §§ 1, 3; Kim Sav (S),
               ersätter David Bark (S), deltog §§ 2–3; Ulla Sten, ”deltog
               halva mötet”
Frånvarande 1  Dag Fors`);
  expect(part('Närvaro', '## § 1 Öppnande')).toBe('Närvarande  saknas');
});

test('an item tells its decisions, votes, motions, reservations and actions, each on its line', () => {
  const notes = `## § 1 Öppnande

Karin Lind öppnade mötet.

## § 2 Budget – Per Alm

### Bakgrund
Kostnaderna har ökat.

### Yrkanden
David Bark yrkar bifall.

### Omröstning
Med 4 ja-röster mot 2 nej-röster och 1 som avstår bifalls förslaget.

### Beslut
Styrelsen beslutar
att anta budgeten
att föreningens medlemmar ska få veta hur den är tänkt och vad den betyder för dem

### Reservation
Anna Berg reserverar sig.

- [ ] Per Alm: bjuda in (senast 2025-04-15)
- [x] Bo Ek: boka lokal

## § 3 Val

Till kassör valdes Bo Ek.`;
  expect(part('Ärenden', notes)).toBe(`§ 1  Öppnande
§ 2  Budget – Per Alm
     innehåll     bakgrund
     yrkande      David Bark yrkar bifall.
     omröstning   4 ja, 2 nej, 1 avstår
     beslut       att anta budgeten
                  att föreningens medlemmar ska få veta hur den är tänkt och…
     reservation  Anna Berg
     uppdrag      Per Alm, senast 2025-04-15: bjuda in (senast 2025-04-15)
     uppdrag      Bo Ek, klart: boka lokal
§ 3  Val
     val  Till kassör valdes Bo Ek.`);
});

test('proposals to another body, decisions on a sub-item and abstentions are told as such', () => {
  const notes = `---
organ: Kommunstyrelsen
---
## § 90 Reglemente

### a) Äldrerådet
Texten har setts över.

### b) Pensionärsrådet

### Beslut gällande a)
att godkänna reglementet

## § 91 Markanvisning

### Kommunstyrelsens förslag till kommunfullmäktige
att godkänna markanvisningen

### Deltar inte i beslutet
Åsa Lundin (S) deltar inte i beslutet.`;
  expect(part('Ärenden', notes)).toBe(`§ 90  Reglemente
      a)      Äldrerådet
      b)      Pensionärsrådet
      beslut  (gäller a)
              att godkänna reglementet
§ 91  Markanvisning
      förslag      (till kommunfullmäktige)
                   att godkänna markanvisningen
      deltar inte  Åsa Lundin (S)`);
});

test('justering and coming meetings are told unit by unit', () => {
  const notes = `---
datum: 2025-03-27
justering:
  - §§ 1, 3: 2025-04-03 kl. 10.00, kansliet
  - § 2: 2025-03-27, omedelbart
---
## § 1 Öppnande
## § 2 Budget
## § 3 Avslutning
## Nästa möte
17 april 2025 kl. 13.15, Sal A`;
  expect(part('Efter ärendena', notes)).toBe(`Justering   §§ 1, 3: torsdag 3 april 2025 kl. 10.00, kansliet
            § 2: torsdag 27 mars 2025, omedelbart
Nästa möte  torsdag 17 april 2025, 13.15, Sal A
Avsnitt     Nästa möte (rad 10)`);
});

test.each([
  ['- Budget', '1 punkt'],
  ['- Budget\n  - Val', '2 punkter'],
])('the agenda of a coming meeting is counted: %s', (points, told) => {
  const notes = `---
datum: 2025-03-27
nästa-möte:
  datum: 2025-04-17
  dagordning:
  ${points}
---
## § 1 Öppnande`;
  expect(part('Efter ärendena', notes)).toContain(`torsdag 17 april 2025, ${told}`);
});

test('secrets are told by their lines only', () => {
  const notes = `---
datum: 2025-03-27
---
## § 1 Stöd till :sekretess[Elsa Vik]

:::sekretess
Elsa Vik är sjuk.
:::

## § 2 Övrigt`;
  expect(part('Sekretess', notes)).toBe('dolt  rad 4, 6–8');
  expect(read(notes)).not.toMatch(/Elsa|Vik|sjuk/);
});

test('a guess is told with its line and what it was read as', () => {
  const notes = `---
närvarande: Monica Skantz, Kim Sav
---
## § 1 Uppföljning – Monica`;
  expect(part('Tolkat – stämmer det?', notes)).toBe('rad 4  ”Monica” lästes som Monica Skantz.');
});

test('text that became no field is shown, so that nobody thinks that it did', () => {
  const notes = '---\nkaffe: bullar\n---\n## § 1 Öppnande';
  expect(part('Inte förstått, men behållet som text', notes)).toBe('rad 2  kaffe: bullar');
  expect(part('Oklart', notes)).toBe('rad 2  Nyckeln ”kaffe” finns inte.');
});

test('no line is wider than the terminal, and no word is lost for it', () => {
  for (const width of [40, 80, 120]) {
    const lines = read(attendance, { width }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    for (const word of ['Karin', 'Berg', 'David', 'Sten,', 'mötet”']) expect(lines.join(' ')).toContain(word);
  }
});
