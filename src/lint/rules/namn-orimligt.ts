import type { Position } from 'unist';
import { areSeveralNames, isNobodysName } from '../../language/no-people.ts';
import { isPlainFullName } from '../../language/people/name-shape.ts';
import type { Person } from '../../model/person.ts';
import type { AttendanceLists, Protocol } from '../../model/protocol.ts';
import { placeWithin } from '../content/cover-places.ts';
import { lineAt } from '../content/line-at.ts';
import { votesOf } from '../votes/votes-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** Each person of the cover has a name that somebody can have: a label, a cue or a number as a person can't be true. */
export const namnOrimligt: Rule = {
  name: 'namn-orimligt',
  severity: 'error',
  always: true,
  check: (protocol, _profile, text) => {
    const told = new Set<string>();
    const ofPeople = peopleOf(protocol).flatMap((person): Finding[] => {
      const { position } = person;
      // One person in several roles stands there once.
      const key = `${position.start.line}:${position.start.column} ${person.written}`;
      if (told.has(key)) return [];
      told.add(key);
      return findingsAbout(person, text);
    });
    const voters = votesOf(protocol).flatMap(({ vote }) => vote.voters);
    const ofVoters = voters.filter(({ name }) => isNobodysName(name));
    return [...ofPeople, ...ofVoters.map(({ name, position }) => nobody(name, position))];
  },
};

const lists = [
  'chairs',
  'secretaries',
  'verifiers',
  'called',
  'present',
  'absent',
  'substitutes',
  'others',
] as const satisfies readonly (keyof AttendanceLists)[];

function peopleOf(protocol: Protocol): Person[] {
  return lists.flatMap((list) => protocol[list]);
}

function findingsAbout({ written, name, role, position }: Person, text: string): Finding[] {
  const place = placeWithin(position, written, text);
  // What is said of somebody with a whole name makes nobody of that one: `Kim Sav, SEKO (närvaro- och yttranderätt)`.
  const whole = role === null || isPlainFullName(written) ? written : `${written} ${role}`;
  if (isNobodysName(written) || isNobodysName(name) || isNobodysName(whole)) return [nobody(whole, place)];
  if (!areSeveralNames(written, lineAt(position.start.line, text))) return [];
  return [
    {
      severity: 'warning',
      message: {
        sv: `”${written}” lästes som en enda person.`,
        en: `“${written}” was read as one person.`,
      },
      help: {
        sv: 'Är det flera: skriv komma mellan namnen, eller ett namn på varje rad.',
        en: 'If they are several, write commas between the names, or one name a line.',
      },
      position: place,
    },
  ];
}

function nobody(written: string, position: Position): Finding {
  return {
    message: {
      sv: `”${written}” lästes som en person, men kan inte vara någons namn.`,
      en: `“${written}” was read as a person, but can’t be anybody’s name.`,
    },
    help: {
      sv: 'Skriv namnet på en rad för sig: ”Namn, roll”, eller ta bort raden ur listan.',
      en: 'Write the name on a line of its own: “Name, role”, or take the line out of the list.',
    },
    position,
  };
}
