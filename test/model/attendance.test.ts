import { expect, test } from 'vitest';
import { isSurelyThere, participantsAt } from '../../src/model/attendance.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';

const protocol = parseProtocol(`---
ordförande: Anna Ek (§§ 1–2), Bo Alm (§ 3)
beslutande:
  - Bo Alm (S)
  - Cia Dal (M), ej § 2
  - Dan Ros (V), kom kl. 10.15
ersättare:
  - Eva Lind (M), tjg ersättare, § 2
  - Fia Gran (S)
---
## § 1 A
## § 2 B
## § 3 C`).protocol!;

test.each([
  [1, ['Anna Ek'], ['Bo Alm', 'Cia Dal', 'Dan Ros', 'Anna Ek'], []],
  [2, ['Anna Ek'], ['Bo Alm', 'Dan Ros', 'Anna Ek'], ['Eva Lind']],
  [3, ['Bo Alm'], ['Bo Alm', 'Cia Dal', 'Dan Ros'], []],
])('who took part in § %i', (item, chairs, members, substitutes) => {
  const at = participantsAt(protocol, item);
  const names = [at.chairs, at.members, at.substitutes].map((people) => people.map(({ name }) => name));
  expect(names).toEqual([chairs, members, substitutes]);
});

test('a time without § leaves open what it was', () => {
  expect(protocol.present.map((person) => isSurelyThere(person, 1))).toEqual([true, true, false]);
});
