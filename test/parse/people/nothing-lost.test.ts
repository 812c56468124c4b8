import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPeople } from '../../../src/parse/people/read-people.ts';
import { place } from './place.ts';
import { runs } from '../../runs.ts';

const name = fc.constantFrom(
  'Anna Ek',
  'Carl von Alm',
  'Ylva',
  'bo sten',
  '"Kalle" Dahl',
  'Ann-Sofie Ek-Dahl',
  'Anna S',
);
const party = fc.constantFrom(
  '',
  ' (S)',
  ' (-)',
  ' (Lok. partiet)',
  ' (BS)',
  ' (m, på distans)',
  ' (närvarorätt)',
);
const detail = fc.constantFrom(
  'rektor',
  'chef för barn och unga',
  'samordnare skola/fritid',
  'Sjöbro kommun',
  'Region Norr',
  'för länets kommuner',
  'ersätter Dan Bark (M)',
  'tjg ers.',
  'ersättare',
  'på distans',
  'jäv § 36',
  '§§ 63–68, 70',
  'ej 13',
  'del av 60-61',
  'fr.o.m. § 4',
  'kom kl. 10.15',
  'deltog halva mötet',
  'finns tillgänglig för att ersätta Dan',
  'anmält förhinder',
  '12 åhörare',
  'm.fl.',
);
const separator = fc.constantFrom(', ', ' och ', '. ', '; ', ' ', '/', ' samt ', ': ', ' (', ') ', '*');
const text = fc
  .array(fc.tuple(name, party, separator, detail, separator), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const anything = fc
  .array(fc.oneof(name, party, detail, separator, fc.string({ unit: 'grapheme', maxLength: 8 })))
  .map((parts) => parts.join(''));

/** Words that a field stands for without holding them. */
const structural = new Set(
  'och samt jämte för ersätter ersatte tjänstgör tjänstgjorde deltar deltog på via distans jäv jävig i ej inte grund av hon han hen de'.split(
    ' ',
  ),
);

const words = (value: string) => value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test.each(['line', 'entry'] as const)('every word of a text is in some field of a %s', (kind) => {
  fc.assert(
    fc.property(fc.oneof(text, anything), (written) => {
      const { people, notes } = readPeople(written, { kind, place });
      const kept = people.flatMap((person) => [
        ...Object.values(person).filter((value) => typeof value === 'string'),
        person.presence.note ?? '',
        ...person.recused.map(String),
      ]);
      const found = new Set(words([...kept, ...notes.map((note) => note.text)].join(' ')));
      expect(words(written).filter((word) => !found.has(word) && !structural.has(word))).toEqual([]);
    }),
    { numRuns: runs(1000) },
  );
});
