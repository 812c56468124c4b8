import { expect, test } from 'vitest';
import { personFromFields } from '../../../src/parse/people/person-from-fields.ts';
import { place } from './place.ts';

const position = place(0, 10);

test('reads each field', () => {
  const fields = {
    Namn: 'Kim Sav',
    roll: 'ledamot',
    organisation: 'Sjöbro kommun',
    parti: '(S)',
    för: 'länets kommuner',
    ersätter: 'Dan Bark',
    distans: 'ja',
    jäv: '§ 36',
    paragrafer: '35–40',
  };
  expect(personFromFields(fields, position, true)).toMatchObject({
    person: {
      name: 'Kim Sav',
      role: 'ledamot',
      organisation: 'Sjöbro kommun',
      party: 'S',
      for: 'länets kommuner',
      serving: true,
      replaces: 'Dan Bark',
      remote: true,
      recused: [36],
      presence: { include: [35, 36, 37, 38, 39, 40], note: '35–40' },
      position,
    },
    diagnostics: [],
  });
});

test('the name may hold what it holds in a list', () => {
  const { person } = personFromFields({ namn: '*Kim Sav (S)', paragrafer: 'ej §§ 7–8' }, position, true);
  expect(person).toMatchObject({ name: 'Kim Sav', party: 'S', serving: true, presence: { exclude: [7, 8] } });
  expect(personFromFields({ namn: 'Kim Sav' }, position, true).person.serving).toBe(false);
});

test('a mapping is one person', () => {
  expect(personFromFields({ namn: 'Folke och Frida' }, position).person.name).toBe('Folke och Frida');
});

test('what can not be read is told and kept', () => {
  const fields = {
    namn: 'Kim Sav',
    skostorlek: '42',
    jav: 'kanske',
    distans: 'ibland',
    paragrafer: 'de flesta',
  };
  const { person, diagnostics } = personFromFields(fields, position);
  expect(person.presence.note).toBe('skostorlek: 42, jäv: kanske, distans: ibland, paragrafer: de flesta');
  expect(diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
    Array(4).fill('warning person-oklar'),
  );
});
