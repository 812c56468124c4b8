import { describe, expect, test } from 'vitest';
import { derivePresent, mergePartlyAbsent } from '../../../src/parse/people/derive-present.ts';
import { readPeople, readPeopleList } from '../../../src/parse/people/read-people.ts';
import { resolvePresence } from '../../../src/parse/people/resolve-presence.ts';
import { place } from './place.ts';

const line = (text: string) => readPeople(text, { kind: 'line', place }).people;
const items = [7, 8, 9, 10, 11, 12];

describe('the §§ attended, of a meeting with §§ 7–12', () => {
  test.each([
    ['Eva Alm', null],
    ['Eva Alm §§ 9–10', [9, 10]],
    ['Eva Alm ej §§ 7–8', [9, 10, 11, 12]],
    ['Eva Alm fr.o.m. § 10', [10, 11, 12]],
    ['Eva Alm t.o.m. § 8', [7, 8]],
    ['Eva Alm fr.o.m. § 8 t.o.m. § 10', [8, 9, 10]],
    ['Eva Alm t.o.m. § 8, fr.o.m. § 11', [7, 8, 11, 12]],
    ['Eva Alm §§ 7–8, del av § 9', [7, 8, 9]],
    ['Eva Alm fr.o.m. § 8, ej § 10', [8, 9, 11, 12]],
    ['Eva Alm kom kl. 10.15', null],
    ['Eva Alm deltog halva mötet', null],
  ])('%s: %j', (text, expected) => {
    expect(resolvePresence(line(text), items)[0]!.presence.items).toEqual(expected);
  });

  test('keeps the statement as written and all else of the person', () => {
    const read = readPeople('Kim Sav (S), ersätter Dan Bark (S), §§ 9–10', { kind: 'entry', place }).people;
    expect(resolvePresence(read, items)).toEqual([
      {
        type: 'person',
        name: 'Kim Sav',
        written: 'Kim Sav',
        initials: null,
        role: null,
        organisation: null,
        party: 'S',
        for: null,
        serving: true,
        replaces: 'Dan Bark',
        replacedParty: 'S',
        remote: false,
        recused: [],
        presence: { items: [9, 10], note: '§§ 9–10' },
        position: place(0, 43),
      },
    ]);
  });
});

describe('called but for the absent', () => {
  const called = line('Anna Ek, Bo Alm, ersättare Cia Dahl, Dan Holm');

  test('a called substitute took part', () => {
    const { present, absent } = derivePresent(called, line('Bo'));
    expect(present.map(({ name, serving }) => [name, serving])).toEqual([
      ['Anna Ek', true],
      ['Cia Dahl', true],
      ['Dan Holm', true],
    ]);
    expect(absent).toMatchObject([{ name: 'Bo Alm', written: 'Bo' }]);
  });

  test('who was absent for a part was present for the rest', () => {
    const { present, absent } = derivePresent(called, line('Bo §§ 7–8. Dan kom kl. 10.15. Cia fr.o.m. § 10'));
    expect(absent).toEqual([]);
    expect(resolvePresence(present, items).map(({ presence }) => presence)).toEqual([
      { items: null, note: null },
      { items: [9, 10, 11, 12], note: 'frånvarande §§ 7–8' },
      { items: [7, 8, 9], note: 'frånvarande fr.o.m. § 10' },
      { items: null, note: 'kom kl. 10.15' },
    ]);
  });

  test('a name that fits two takes nobody away', () => {
    const { present, absent, diagnostics } = derivePresent(line('Anna Ek, Anna Svan'), line('Anna'));
    expect(present).toHaveLength(2);
    expect(absent).toMatchObject([{ name: 'Anna' }]);
    expect(diagnostics).toMatchObject([{ rule: 'namn-tvetydigt' }]);
  });

  test('an absent person who was not called stays absent, and one there for a part is present', () => {
    const { present, absent } = derivePresent(
      line('Anna Ek'),
      line('Eva Lund. Ulf Berg deltog halva mötet.'),
    );
    expect(present.map(({ name }) => name)).toEqual(['Anna Ek', 'Ulf Berg']);
    expect(absent.map(({ name }) => name)).toEqual(['Eva Lund']);
  });
});

test('a list of those present takes over what the absent list says of a part', () => {
  const { present, absent } = mergePartlyAbsent(
    line('Anna Ek, Bo Alm, Cia Dahl (anmält förhinder)'),
    line('Bo §§ 7–8. Eva Lund'),
  );
  expect(present).toMatchObject([{ name: 'Anna Ek' }, { name: 'Bo Alm', presence: { exclude: [7, 8] } }]);
  expect(absent.map(({ name }) => name)).toEqual(['Cia Dahl', 'Eva Lund']);
});

test('the letters of another in the list are a party, not initials', () => {
  const entries = ['Bo Sten (BS)', 'Eva Alm (BS)'].map((text) => ({
    text,
    context: { kind: 'entry', place } as const,
  }));
  expect(readPeopleList(entries).people).toMatchObject([{ party: 'BS', initials: null }, { party: 'BS' }]);
});
