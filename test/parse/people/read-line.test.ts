import { expect, test } from 'vitest';
import { readPeople } from '../../../src/parse/people/read-people.ts';
import { place } from './place.ts';

const read = (text: string) => readPeople(text, { kind: 'line', place });

test('names are separated by commas and och', () => {
  const { people, diagnostics } = read('Anna Ek (S), *Bo Alm (M) §§ 1–4, Cia Dahl och Dan von Ek.');
  expect(people).toMatchObject([
    { name: 'Anna Ek', party: 'S' },
    { name: 'Bo Alm', party: 'M', presence: { include: [1, 2, 3, 4] } },
    { name: 'Cia Dahl' },
    { name: 'Dan von Ek' },
  ]);
  expect(diagnostics).toEqual([]);
});

test('several sentences are several statements', () => {
  const { people, diagnostics } = read('Anna, Bo och Cia. Dan och Eva deltog halva mötet.');
  expect(people.map((person) => [person.name, person.presence.note])).toEqual([
    ['Anna', null],
    ['Bo', null],
    ['Cia', null],
    ['Dan', 'deltog halva mötet'],
    ['Eva', 'deltog halva mötet'],
  ]);
  expect(diagnostics).toEqual([]);
});

test('a statement after commas alone tells of the last one', () => {
  const { people } = read('Anna Ek, Bo Alm kom kl. 10.15');
  expect(people.map((person) => person.presence.arrived)).toEqual([null, '10:15']);
});

test('a statement of three or more says how it was read', () => {
  const { people, diagnostics } = read('Anna Ek, Bo Alm och Cia Dahl deltog på distans');
  expect(people.every((person) => person.remote)).toBe(true);
  expect(diagnostics).toMatchObject([
    {
      severity: 'info',
      message: { sv: '”deltog på distans” lästes som att det gäller Anna Ek, Bo Alm och Cia Dahl.' },
    },
  ]);
});

test('båda are the last two', () => {
  const { people } = read('Anna Ek, Bo Alm och Cia Dahl, båda på distans');
  expect(people.map((person) => person.remote)).toEqual([false, true, true]);
});

test('what stands before a colon tells of all', () => {
  const { people, diagnostics } = read('Sjöbro kommun: Anna Ek, Bo Alm');
  expect(people.map((person) => person.organisation)).toEqual(['Sjöbro kommun', 'Sjöbro kommun']);
  expect(diagnostics).toEqual([]);
});

test('a role or organisation in a line of names is told', () => {
  const { people, diagnostics } = read('Anna Ek, rektor, Sjöbro kommun, Bo Alm');
  expect(people).toMatchObject([
    { name: 'Anna Ek', role: 'rektor', organisation: 'Sjöbro kommun' },
    { name: 'Bo Alm' },
  ]);
  expect(diagnostics).toMatchObject([{ rule: 'namn-oklart', severity: 'warning' }]);
  expect(diagnostics[0]!.message.sv).toBe(
    '”rektor”, ”Sjöbro kommun” lästes som roll eller organisation för Anna Ek, inte som fler personer.',
  );
});

test('a label without anybody is a note', () => {
  expect(read('Ordförande: vakant')).toMatchObject({ people: [], notes: [{ text: 'Ordförande: vakant' }] });
});

test.each(['anna ek', 'ordförande', 'verksamhetschef IFO'])('%s is a doubtful name', (text) => {
  const { people, diagnostics } = read(text);
  expect(people).toHaveLength(1);
  expect(diagnostics).toMatchObject([{ rule: 'namn-oklart', severity: 'warning' }]);
  expect(diagnostics[0]!.message.sv).toContain('lästes som namnet på en person');
});

test('somebody whose name is secret is still one of the list', () => {
  const { people, diagnostics } = read('Anna Ek, (sekretess), Bo Alm');
  expect(people.map(({ name }) => name)).toEqual(['Anna Ek', '(sekretess)', 'Bo Alm']);
  expect(diagnostics).toEqual([]);
});

test('a role at some items tells nothing of when the person was there', () => {
  const { people, diagnostics } = read('Anna Ek (S), ordförande § 12, Bo Alm (M), §§ 1–3');
  expect(people.map(({ name, role, presence }) => [name, role, presence.note])).toEqual([
    ['Anna Ek', 'ordförande § 12', null],
    ['Bo Alm', null, '§§ 1–3'],
  ]);
  expect(diagnostics).toEqual([]);
});

test.each([
  ['Per Ask, nämndsekreterare', ['Per Ask, nämndsekreterare, null']],
  ['Anna Ek, vd, Bo Alm, Lärarförbundet', ['Anna Ek, vd, null', 'Bo Alm, null, Lärarförbundet']],
  ['Anna – organisationen, Bo – facket', ['Anna, organisationen, null', 'Bo, facket, null']],
])('where each name has its role nothing is in doubt: %s', (text, told) => {
  const { people, diagnostics } = read(text);
  expect(people.map(({ name, role, organisation }) => `${name}, ${role}, ${organisation}`)).toEqual(told);
  expect(diagnostics).toEqual([]);
});

test('what stands after a dash is nobody else', () => {
  const { people, diagnostics } = read('Cia – Rädda Barnen, Bo Alm');
  expect(people).toMatchObject([{ name: 'Cia', role: 'Rädda Barnen' }, { name: 'Bo Alm' }]);
  expect(diagnostics).toMatchObject([{ rule: 'namn-oklart' }]);
});

test('names parted by dashes alone are several people', () => {
  expect(read('Anna Ek – Bo Alm – Cia Dal').people).toHaveLength(3);
});

test('each organisation of a line with its own', () => {
  const { people } = read('Lärarförbundet: Siv Ek, Kommunal: Rut Al');
  expect(people).toMatchObject([
    { name: 'Siv Ek', organisation: 'Lärarförbundet' },
    { name: 'Rut Al', organisation: 'Kommunal' },
  ]);
});

test.each([
  ['Lis och Ken Fjäll, Bo Alm, Cia Dahl', 'Lis Fjäll, Ken Fjäll, Bo Alm, Cia Dahl'],
  ['Bo Alm, Lis & Ken Fjäll (del av § 3), Dan och Eva Ek', 'Bo Alm, Lis Fjäll, Ken Fjäll, Dan Ek, Eva Ek'],
  ['Lis och Ken Fjäll', 'Lis, Ken Fjäll'],
  ['Bo, Lis och Ken Fjäll', 'Bo, Lis, Ken Fjäll'],
  ['Bo Alm, Lis, Ken Fjäll', 'Bo Alm, Lis, Ken Fjäll'],
  ['Kansliet och Ken Fjäll, Bo Alm, Cia Dahl', 'Kansliet, Ken Fjäll, Bo Alm, Cia Dahl'],
  ['Valberedningen och Ken Fjäll, Bo Alm, Cia Dahl', 'Valberedningen, Ken Fjäll, Bo Alm, Cia Dahl'],
])('a surname that two share: %s', (line, names) => {
  const { people, diagnostics } = read(line);
  expect(people.map(({ name }) => name).join(', ')).toBe(names);
  const shared = people.filter(({ name, written }) => name !== written);
  expect(diagnostics.filter(({ rule }) => rule === 'namn-tolkat').length).toBe(shared.length);
});
