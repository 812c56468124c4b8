import { describe, expect, test } from 'vitest';
import { readPeople } from '../../../src/parse/people/read-people.ts';
import type { ReadPerson } from '../../../src/parse/people/read-person.ts';
import { place } from './place.ts';

const read = (text: string, substitutes = false) => readPeople(text, { kind: 'entry', place, substitutes });
const one = (text: string, substitutes = false): ReadPerson => {
  const { people, diagnostics } = read(text, substitutes);
  expect(diagnostics).toEqual([]);
  expect(people).toHaveLength(1);
  return people[0]!;
};

describe('namn, roll, organisation', () => {
  test.each([
    ['Anna Ek', 'Anna Ek', null, null],
    ['Anna Ek, rektor', 'Anna Ek', 'rektor', null],
    ['Anna Ek, Sjöbro kommun', 'Anna Ek', null, 'Sjöbro kommun'],
    ['Anna Ek, Sjöbro Bygg AB', 'Anna Ek', null, 'Sjöbro Bygg AB'],
    ['Anna Ek, verksamhetschef IFO, Sjöbro kommun', 'Anna Ek', 'verksamhetschef IFO', 'Sjöbro kommun'],
    ['Anna Ek, chef, Barn- och Ungdom, Region Norr', 'Anna Ek', 'chef, Barn- och Ungdom', 'Region Norr'],
    ['Anna Ek, chef skola/fritid samt hälsa, Norrvik', 'Anna Ek', 'chef skola/fritid samt hälsa', 'Norrvik'],
    ['Anna Ek, Sjöbro kommun, verksamhetschef', 'Anna Ek', 'verksamhetschef', 'Sjöbro kommun'],
    ['Anna Ek, ordförande, kommunjurist', 'Anna Ek', 'ordförande, kommunjurist', null],
    ['Anna Ek – rektor, Sjöbro kommun', 'Anna Ek', 'rektor', 'Sjöbro kommun'],
    ['Anna Ek ordförande', 'Anna Ek', 'ordförande', null],
    ['ersättare Anna Ek', 'Anna Ek', 'ersättare', null],
    ['Ordförande: Anna Ek', 'Anna Ek', 'Ordförande', null],
    ['Anders Kvist (ordförande)', 'Anders Kvist', 'ordförande', null],
    ['Anders Kvist, ers.', 'Anders Kvist', 'ers.', null],
    ['Anna Ek (närvaro- och yttranderätt)', 'Anna Ek', 'närvaro- och yttranderätt', null],
    ['Anna Ek (Sjöbro kommun)', 'Anna Ek', null, 'Sjöbro kommun'],
  ])('%s', (text, name, role, organisation) => {
    expect(one(text)).toMatchObject({ name, role, organisation });
  });
});

test.each([
  'Carl von Ek',
  'Lena af Klint',
  'Maria de la Cruz',
  'Ann-Sofie Ek-Dahl',
  'Dr Bo Alm',
  'Fadima O’Brien',
  "Jean d'Angelo",
  '"Kalle" Nilsson',
  'Karl (Kalle) Nilsson',
  'Kalle',
  'Anna S',
  'A. B. Ek',
])('%s is a name', (name) => {
  expect(one(name)).toMatchObject({ name, written: name, role: null, party: null });
});

describe('parti och initialer', () => {
  test.each([
    ['Kim Sav (S)', 'S', null],
    ['Kim Sav (s)', 's', null],
    ['Kim Sav (-)', '-', null],
    ['Kim Sav (KD)', 'KD', null],
    ['Kim Sav, KD', 'KD', null],
    ['Kim Sav (Lok. partiet)', 'Lok. partiet', null],
    ['Stina Dahl (SD)', 'SD', null],
    ['Bo Sten (BS)', null, 'BS'],
    ['Eva Alm (BS)', 'BS', null],
  ])('%s', (text, party, initials) => {
    expect(one(text)).toMatchObject({ party, initials });
  });
});

describe('tjänstgöring', () => {
  test.each([
    ['Kim Sav (S), ersätter Dan Bark (S)', 'Dan Bark', null],
    ['Kim Sav (S) ersätter Dan Bark (M)', 'Dan Bark', null],
    ['Kim Sav (S), tjänstgörande ersättare för Dan Bark (S)', 'Dan Bark', 'tjänstgörande ersättare'],
    ['Kim Sav (S), för Dan Bark (S)', 'Dan Bark', null],
    ['Kim Sav (S) tjg ers.', null, 'tjg ers.'],
    ['*Kim Sav (S)', null, 'tjänstgörande ersättare'],
    ['Kim Sav (S)*', null, 'tjänstgörande ersättare'],
  ])('serves: %s', (text, replaces, role) => {
    expect(one(text, true)).toMatchObject({ name: 'Kim Sav', party: 'S', serving: true, replaces, role });
  });

  test('a bare name among substitutes does not serve', () => {
    expect(one('Kim Sav (S)', true).serving).toBe(false);
    expect(one('Kim Sav (S), ej tjg', true).serving).toBe(false);
    expect(one('Kim Sav (S)').serving).toBe(true);
  });
});

describe('närvaro', () => {
  test.each([
    ['Eva Alm (S) §§ 1–4', { include: [1, 2, 3, 4], note: '§§ 1–4' }],
    ['Eva Alm, § 88-89', { include: [88, 89], note: '§ 88-89' }],
    ['Eva Alm, §§ 63–68, 70', { include: [63, 64, 65, 66, 67, 68, 70] }],
    ['Eva Alm, 63-65, 70', { include: [63, 64, 65, 70] }],
    ['Eva Alm (S) 13', { include: [13], note: '13' }],
    ['Eva Alm (SD) ej 13', { exclude: [13], note: 'ej 13' }],
    ['Eva Alm, ej §§ 7–8', { exclude: [7, 8] }],
    ['Eva Alm, del av 60-61', { partial: [60, 61] }],
    ['Eva Alm, del av § 3', { partial: [3] }],
    ['Eva Alm, fr.o.m. § 4', { from: 4 }],
    ['Eva Alm, t.o.m. § 8', { until: 8 }],
    ['Eva Alm, kom kl. 10.15', { arrived: '10:15', note: 'kom kl. 10.15' }],
    ['Eva Alm. Kom kl. 10.15.', { arrived: '10:15', note: 'Kom kl. 10.15' }],
    ['Eva Alm, kom kl. 10.15 (§ 3)', { arrived: '10:15', from: 3 }],
    ['Eva Alm, gick 11.00', { left: '11:00' }],
    ['Eva Alm, kl. 9.15–11', { arrived: '09:15', left: '11:00' }],
    ['Eva Alm deltog halva mötet', { note: 'deltog halva mötet' }],
    ['Eva Alm, § 3, kl. 10.15', { include: [3], note: '§ 3, kl. 10.15' }],
    ['Eva Alm, ej § 36, jäv', { exclude: [36], note: 'ej § 36, jäv' }],
    ['Eva Alm (föredragande §§ 9–10)', { include: [9, 10] }],
    ['Eva Alm (§§ 1–2)', { include: [1, 2] }],
  ])('%s', (text, statement) => {
    expect(one(text).presence).toMatchObject({ partly: true, ...statement });
  });

  test('a role may have §§ and an organisation numbers', () => {
    expect(one('Eva Alm, föredragande §§ 9–10')).toMatchObject({
      role: 'föredragande',
      presence: { include: [9, 10] },
    });
    expect(one('Eva Alm, avdelning 3')).toMatchObject({ role: 'avdelning 3', presence: { include: [] } });
  });

  test.each(['på distans', 'deltar på distans', '(på distans)', 'via Teams'])('remote: %s', (text) => {
    expect(one(`Eva Alm, ${text}`)).toMatchObject({ remote: true, role: null });
  });

  test.each(['jäv § 36', 'jävig i § 36', '(jäv § 36)', 'ej § 36 på grund av jäv'])('recused: %s', (text) => {
    expect(one(`Eva Alm (S), ${text}`)).toMatchObject({
      party: 'S',
      recused: [36],
      presence: { exclude: [] },
    });
  });

  test.each(['anmält förhinder', 'frånvarande', 'sjuk', 'deltog inte'])('not there: %s', (text) => {
    expect(one(`Eva Alm, ${text}`)).toMatchObject({ absent: true, presence: { note: text } });
  });
});

test('a verifier signs for a party', () => {
  expect(one('Anna Ek, för länets kommuner')).toMatchObject({ name: 'Anna Ek', for: 'länets kommuner' });
  expect(one('Anna Ek för Region Norr, §§ 1–2')).toMatchObject({
    for: 'Region Norr',
    presence: { include: [1, 2] },
  });
});

describe('one string is one person unless something parts it', () => {
  test.each([
    ['Marie Dahl Ek/Bo Alm', ['Marie Dahl Ek', 'Bo Alm']],
    ['Anna och Bo', ['Anna', 'Bo']],
    ['Kim Sav (S), Bo Ek (M)', ['Kim Sav', 'Bo Ek']],
    ['Kim Sav (S), §§ 1–4, Bo Ek (M)', ['Kim Sav', 'Bo Ek']],
    ['Anna Ek, ordförande och Bo Alm, sekreterare', ['Anna Ek', 'Bo Alm']],
    ['Kim Sav (S), ersättare Bo Ek (M)', ['Kim Sav', 'Bo Ek']],
    ['Kim Sav (S) för Dan Bark (S), Bo Ek (M)', ['Kim Sav', 'Bo Ek']],
    ['Anna Ek, chef; Bo Alm, lärare', ['Anna Ek', 'Bo Alm']],
    ['Anna Ek, Bo Alm och Cia Dahl', ['Anna Ek', 'Bo Alm', 'Cia Dahl']],
    ['Anna Ek, samordnare barn och unga', ['Anna Ek']],
  ])('%s', (text, names) => {
    expect(read(text).people.map((person) => person.name)).toEqual(names);
  });

  test('tells when that may be wrong', () => {
    const { people, diagnostics } = read('Kim Sav, Bo Ek');
    expect(people).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      {
        rule: 'namn-tolkat',
        severity: 'info',
        message: { sv: '”Bo Ek” lästes som roll eller organisation för Kim Sav.' },
      },
    ]);
  });
});

test.each([
  'Enligt bilaga 1',
  'Enligt särskild närvarolista',
  'Se förteckning bilaga 1',
  'Inga',
  '-',
  'Vakant (M)',
  '12 åhörare',
])('%s is no person', (text) => {
  expect(read(text)).toMatchObject({ people: [], notes: [{ text }], diagnostics: [] });
});

test('the position is that of the text of the person alone', () => {
  const text = 'Kim Sav (S), §§ 1–4, Bo Ek (M)';
  const spans = read(text).people.map(({ position }) =>
    text.slice(position.start.offset, position.end.offset),
  );
  expect(spans).toEqual(['Kim Sav (S), §§ 1–4', 'Bo Ek (M)']);
});
