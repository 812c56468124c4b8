import { describe, expect, test } from 'vitest';
import { identify } from '../../../src/language/people/identify.ts';
import { collectIdentities, resolveNames } from '../../../src/parse/people/resolve-names.ts';
import { readPeople } from '../../../src/parse/people/read-people.ts';
import { place } from '../../parse/people/place.ts';

const known = [
  'Monica Lund',
  'Patric Sandberg',
  'Helen Björk Almgren',
  'Agneta Dahl-Eriksson',
  'Anna Holm',
  'Anna Svan',
  'Zoë Möller',
  'Johanna Ek',
  'Carl von Stern',
  'Karin Engström',
].map((name) => ({ name, initials: null }));

const nameOf = (written: string): string | string[] | null => {
  const found = identify(written, known);
  if (found === null) return null;
  return 'person' in found ? found.person.name : found.candidates.map((each) => each.name);
};

describe('the same person', () => {
  test.each([
    ['monica lund', 'Monica Lund', 'case'],
    ['Monica Lund (S)', 'Monica Lund', 'party'],
    ['Monica', 'Monica Lund', 'first name'],
    ['Monika', 'Monica Lund', 'first name in another spelling'],
    ['Patrik Sandberg', 'Patric Sandberg', 'c and k'],
    ['Patrick Sandberg', 'Patric Sandberg', 'ck'],
    ['Patric Sanbderg', 'Patric Sandberg', 'two letters swapped'],
    ['Karin Engstöm', 'Karin Engström', 'a letter left out'],
    ['Karin Engstrom', 'Karin Engström', 'dots left out'],
    ['Zoe Moller', 'Zoë Möller', 'accents left out'],
    ['Johana Ek', 'Johanna Ek', 'a double letter'],
    ['Helen Almgren', 'Helen Björk Almgren', 'a shorter form'],
    ['Agneta Dahl', 'Agneta Dahl-Eriksson', 'half of a double surname'],
    ['Monica Maria Lund', 'Monica Lund', 'a longer form'],
    ['Anna S', 'Anna Svan', 'initial of the surname'],
    ['Anna S.', 'Anna Svan', 'initial with a stop'],
    ['C. von Stern', 'Carl von Stern', 'initial of the first name'],
    ['Sandberg', 'Patric Sandberg', 'surname'],
    ['ML', 'Monica Lund', 'initials'],
    ['CS', 'Carl von Stern', 'initials without the particle'],
  ])('%s is %s (%s)', (written, name) => {
    expect(nameOf(written)).toBe(name);
  });

  test.each(['Johan', 'Johan Ek', 'Monica Ek', 'Lena', 'Monika Lind', ''])(
    '%s is none of them',
    (written) => {
      expect(nameOf(written)).toBeNull();
    },
  );

  test('two who fit are candidates, and nobody is guessed', () => {
    expect(nameOf('Anna')).toEqual(['Anna Holm', 'Anna Svan']);
  });

  test('initials that the notes give go before those that can be made', () => {
    const given = [{ name: 'Bo Sten', initials: 'BO' }, ...known];
    expect(identify('BO', given)).toMatchObject({ person: { name: 'Bo Sten' }, isExact: false });
    expect(identify('BS', given)).toBeNull();
  });
});

describe('in lists', () => {
  const people = (text: string) => readPeople(text, { kind: 'line', place }).people;

  test('says how a name was read', () => {
    const { people: named, diagnostics } = resolveNames(people('Monika, Anna och Karin Engström'), known);
    expect(named.map(({ name, written }) => [name, written])).toEqual([
      ['Monica Lund', 'Monika'],
      ['Anna', 'Anna'],
      ['Karin Engström', 'Karin Engström'],
    ]);
    expect(diagnostics.map(({ severity, rule, message }) => [severity, rule, message.sv])).toEqual([
      ['info', 'namn-tolkat', '”Monika” lästes som Monica Lund.'],
      ['warning', 'namn-tvetydigt', '”Anna” kan vara Anna Holm eller Anna Svan.'],
    ]);
  });

  test('a full name goes before a first name, an earlier list before a later one', () => {
    const present = people('Anna, Bo Alm, Monica Lund');
    const chair = people('Anna Holm och Monika Lund');
    expect(collectIdentities([present, chair]).map(({ name }) => name)).toEqual([
      'Bo Alm',
      'Monica Lund',
      'Anna Holm',
    ]);
  });

  test('people of one list are different people', () => {
    const names = ['Anna Lindgren', 'Anna Lundgren'];
    expect(collectIdentities([people(names.join(', '))]).map(({ name }) => name)).toEqual(names);
  });
});

test('in a crowd only who is written just so is found', () => {
  const crowd = Array.from({ length: 700 }, (_, nth) => ({
    name: `Kim Sav${'abcdefghij'[nth % 10]}${nth}`,
    initials: null,
  }));
  expect(identify('Kim Sava10', crowd)).toEqual({ person: crowd[10], isExact: true });
  expect(identify('Kim', crowd)).toBeNull();
});
