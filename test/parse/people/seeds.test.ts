import { expect, test } from 'vitest';
import { derivePresent } from '../../../src/parse/people/derive-present.ts';
import { readPeople, readPeopleList } from '../../../src/parse/people/read-people.ts';
import { collectIdentities, resolveNames } from '../../../src/parse/people/resolve-names.ts';
import { resolvePresence } from '../../../src/parse/people/resolve-presence.ts';
import { place } from './place.ts';

const entries = (lines: string) =>
  readPeopleList(
    lines
      .trim()
      .split('\n')
      .map((text) => ({ text, context: { kind: 'entry', place } as const })),
  );

test('the attendance of a samverkansgrupp: name, role, organisation', () => {
  const present = entries(`
Helen Enarsson Allevang, avdelningschef elevhälsa, Karlskrona kommun
Nina Bjelke, chef för avdelningen barn och unga, Karlskrona kommun
Neche Mehmed, avdelningschef barn och unga samt daglig verksamhet/sysselsättning, Karlskrona kommun
Göran Fridh, verksamhetschef IFO, Ronneby kommun
Jessica Masmanidou, verksamhetschef, Funktionsstöd, Ronneby kommun
Agneta Lindblom-Eriksson, verksamhetschef, Karlshamn kommun
Helen Hagegren, verksamhetschef IFO, Olofströms kommun
Patric Håkansson, förvaltningschef Utbildningsförvaltningen, Olofström Kommun
Lena Wilson-Ericsson, verksamhetschef Funktionshinder/Socialpsykiatri, Sölvesborgs kommun
Linda Håkansson, Barnhälsovårdssamordnare, Region Blekinge
Anna Svensson, primärvårdschef, Region Blekinge
Agnes Lindeberg, verksamhetschef Ungdomsmottagningen, Region Blekinge
Magnus Ljungcrantz, verksamhetschef Barn- och Ungdomskliniken, Region Blekinge
Petra Nordberg, verksamhetschef, Barn- och Ungdomspsykiatri och Habilitering, Region Blekinge
Helene Sjöblom Andersson, regional utvecklingsledare FoU socialtjänst barn och unga, Blekinge kompetenscentrum Region Blekinge`);
  expect(present.diagnostics).toEqual([]);
  expect(present.people.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
    ['Helen Enarsson Allevang', 'avdelningschef elevhälsa', 'Karlskrona kommun'],
    ['Nina Bjelke', 'chef för avdelningen barn och unga', 'Karlskrona kommun'],
    [
      'Neche Mehmed',
      'avdelningschef barn och unga samt daglig verksamhet/sysselsättning',
      'Karlskrona kommun',
    ],
    ['Göran Fridh', 'verksamhetschef IFO', 'Ronneby kommun'],
    ['Jessica Masmanidou', 'verksamhetschef, Funktionsstöd', 'Ronneby kommun'],
    ['Agneta Lindblom-Eriksson', 'verksamhetschef', 'Karlshamn kommun'],
    ['Helen Hagegren', 'verksamhetschef IFO', 'Olofströms kommun'],
    ['Patric Håkansson', 'förvaltningschef Utbildningsförvaltningen', 'Olofström Kommun'],
    ['Lena Wilson-Ericsson', 'verksamhetschef Funktionshinder/Socialpsykiatri', 'Sölvesborgs kommun'],
    ['Linda Håkansson', 'Barnhälsovårdssamordnare', 'Region Blekinge'],
    ['Anna Svensson', 'primärvårdschef', 'Region Blekinge'],
    ['Agnes Lindeberg', 'verksamhetschef Ungdomsmottagningen', 'Region Blekinge'],
    ['Magnus Ljungcrantz', 'verksamhetschef Barn- och Ungdomskliniken', 'Region Blekinge'],
    ['Petra Nordberg', 'verksamhetschef, Barn- och Ungdomspsykiatri och Habilitering', 'Region Blekinge'],
    [
      'Helene Sjöblom Andersson',
      'regional utvecklingsledare FoU socialtjänst barn och unga',
      'Blekinge kompetenscentrum Region Blekinge',
    ],
  ]);

  const absent = entries(`
Ulrica Månsson, verksamhetschef individ och familj, Karlshamns kommun
Eleonore Sällberg, Barnmorskesamordnare, Kvinnokliniken, Region Blekinge`);
  expect(absent.people).toMatchObject([
    { name: 'Ulrica Månsson', role: 'verksamhetschef individ och familj', organisation: 'Karlshamns kommun' },
    {
      name: 'Eleonore Sällberg',
      role: 'Barnmorskesamordnare, Kvinnokliniken',
      organisation: 'Region Blekinge',
    },
  ]);

  const verifiers = entries('Helen Allevang, för länets kommuner\nPetra Nordberg, för Region Blekinge');
  const known = collectIdentities([present.people, absent.people, verifiers.people]);
  expect(known).toHaveLength(17);
  const named = resolveNames(verifiers.people, known);
  expect(named.people).toMatchObject([
    { name: 'Helen Enarsson Allevang', written: 'Helen Allevang', for: 'länets kommuner' },
    { name: 'Petra Nordberg', for: 'Region Blekinge' },
  ]);
  expect(named.diagnostics.map(({ rule }) => rule)).toEqual(['namn-tolkat']);
});

test('the attendance of a styrgrupp: those called but for those who did not take part', () => {
  const called = readPeople(
    'Monica Skantz, Marina Lundquist, Kenneth Karlsson, Ylva Rosén, Annelie Lyttbacka, ersättare Anna Olivecrona, Annifrid Frimodig, Johanna Viberg, Ingmar Ångman, Ewa Lindberg, Katarina Holmsten finns tillgänglig för att ersätta Monika.',
    { kind: 'line', place },
  );
  const absent = readPeople('Monika, Katarina och Marina. Ylva och Annifrid deltog halva mötet.', {
    kind: 'line',
    place,
  });
  expect(called.people).toHaveLength(11);
  expect([...called.diagnostics, ...absent.diagnostics]).toEqual([]);
  expect(called.people[5]).toMatchObject({ name: 'Anna Olivecrona', role: 'ersättare' });
  expect(called.people[10]).toMatchObject({
    name: 'Katarina Holmsten',
    replaces: null,
    presence: { note: 'finns tillgänglig för att ersätta Monika', partly: false },
  });

  const attendance = derivePresent(called.people, absent.people);
  expect(
    resolvePresence(attendance.present, [1, 2, 3]).map(({ name, presence }) => [name, presence]),
  ).toEqual([
    ['Kenneth Karlsson', { items: null, note: null }],
    ['Ylva Rosén', { items: null, note: 'deltog halva mötet' }],
    ['Annelie Lyttbacka', { items: null, note: null }],
    ['Anna Olivecrona', { items: null, note: null }],
    ['Annifrid Frimodig', { items: null, note: 'deltog halva mötet' }],
    ['Johanna Viberg', { items: null, note: null }],
    ['Ingmar Ångman', { items: null, note: null }],
    ['Ewa Lindberg', { items: null, note: null }],
  ]);
  expect(attendance.present.every((person) => person.serving)).toBe(true);
  expect(attendance.absent.map(({ name, written }) => [name, written])).toEqual([
    ['Monica Skantz', 'Monika'],
    ['Katarina Holmsten', 'Katarina'],
    ['Marina Lundquist', 'Marina'],
  ]);
  expect(attendance.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
    Array(5).fill('info namn-tolkat'),
  );
  expect(attendance.diagnostics[0]!.message.sv).toBe('”Monika” lästes som Monica Skantz.');
});

test('two secretaries parted by a slash', () => {
  const { people } = readPeople('Marie Cesares Olsson/Josefin Sejneld', { kind: 'entry', place });
  expect(people.map((person) => person.name)).toEqual(['Marie Cesares Olsson', 'Josefin Sejneld']);
});
