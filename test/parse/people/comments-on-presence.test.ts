import { describe, expect, test } from 'vitest';
import { readPeople } from '../../../src/parse/people/read-people.ts';
import { resolvePresence } from '../../../src/parse/people/resolve-presence.ts';
import { place } from './place.ts';

const items = [11, 12, 13, 14, 15];
const people = (text: string) => resolvePresence(readPeople(text, { kind: 'line', place }).people, items);

describe('when somebody came and went, of a meeting with §§ 11–15', () => {
  test.each([
    ['Eva Alm (C), gick 15.10 efter § 13', [11, 12, 13]],
    ['Eva Alm (C), gick 15.10 (§ 13)', [11, 12, 13]],
    ['Eva Alm (C), anländer kl. 13.25, § 12', [12, 13, 14, 15]],
    ['Eva Alm (C), kom 13.25, §§ 12–13', [12, 13]],
    ['Eva Alm gick före § 13', [11, 12]],
    ['Eva Alm kom kl. 13.25 till § 12', [12, 13, 14, 15]],
    ['Eva Alm kom efter § 12', [13, 14, 15]],
    ['Eva Alm (kom till punkt 12)', [12, 13, 14, 15]],
    ['Eva Alm – deltog t.o.m. p. 13', [11, 12, 13]],
    ['Eva Alm (revisor) p. 13', [13]],
  ])('%s: %j', (text, expected) => {
    expect(people(text)).toMatchObject([{ name: 'Eva Alm', presence: { items: expected } }]);
  });
});

test('the reason in parentheses belongs to the statement', () => {
  expect(people('Eva Alm (C), på distans, ej § 12 (teknikfel)')).toMatchObject([
    {
      party: 'C',
      role: null,
      remote: true,
      presence: { items: [11, 13, 14, 15], note: 'ej § 12 (teknikfel)' },
    },
  ]);
  expect(people('Eva Alm, ej § 12 (ersattes av Bo Ek)')).toMatchObject([
    { role: null, presence: { items: [11, 13, 14, 15], note: 'ej § 12, ersattes av Bo Ek' } },
  ]);
});

test('a remark in parentheses is read as a whole', () => {
  expect(people('Eva, Lisa (lite sen)')).toMatchObject([
    { name: 'Eva' },
    { name: 'Lisa', role: null, presence: { note: 'lite sen' } },
  ]);
});

test('the words that lead in are nobody', () => {
  const read = readPeople('23 medlemmar. Dessutom närvarade föreningens förvaltare Eva Alm.', {
    kind: 'line',
    place,
  });
  expect(read.notes.map(({ text }) => text)).toEqual(['23 medlemmar', 'Dessutom närvarade']);
  expect(read.people).toMatchObject([{ name: 'Eva Alm', role: 'föreningens förvaltare' }]);
});

describe('what one is called before one’s name is no part of it', () => {
  test.each([
    ['advokat Eva Alm', 'advokat'],
    ['sekr. Eva Alm', 'sekr.'],
    ['Prosten Eva Alm', 'Prosten'],
    ['Kommunalrådet Eva Alm (S)', 'Kommunalrådet'],
  ])('%s', (text, role) => {
    const { people: [person], diagnostics } = readPeople(text, { kind: 'line', place }); // prettier-ignore
    expect(person).toMatchObject({ name: 'Eva Alm', role });
    expect(diagnostics).toEqual([]);
  });
});

test('short words in parentheses that are no party', () => {
  expect(people('Eva Alm (HR), Bo Ek (VD), Siv Rask (SJVP)')).toMatchObject([
    { role: 'HR', party: null },
    { role: 'VD', party: null },
    { party: 'SJVP' },
  ]);
});

test('roles after a dash, and a semicolon among the names', () => {
  const { people: read, diagnostics } = readPeople(
    'Eva Alm (ordf.), Bo Ek - kassör, Siv Rask — sekreterare; Kim Sav',
    {
      kind: 'line',
      place,
    },
  );
  expect(read.map(({ name, role }) => [name, role])).toEqual([
    ['Eva Alm', 'ordf.'],
    ['Bo Ek', 'kassör'],
    ['Siv Rask', 'sekreterare'],
    ['Kim Sav', null],
  ]);
  expect(diagnostics).toEqual([]);
});
