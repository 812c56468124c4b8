import { tellsLeaving, tellsComing } from '../../language/comings.ts';
import type { Person } from '../../model/person.ts';
import { placeWithin } from '../content/cover-places.ts';
import { errorIfMunicipal, hasFixedMembers } from '../status/laws.ts';
import { servingPeople } from '../people/serving.ts';
import type { Rule } from '../rule.ts';
import { hasDigit } from '../../model/text-shapes.ts';

/** Who came late or left early has the §§ at the name, not the clock alone. */
export const komGickUtanParagraf: Rule = {
  name: 'kom-gick-utan-paragraf',
  severity: 'error',
  applies: hasFixedMembers,
  check: (protocol, profile, text) => {
    if (protocol.items.length < 2) return [];
    const numbers = protocol.items.flatMap(({ number }) => number ?? []);
    return servingPeople(protocol)
      .filter(tellsOnlyTime)
      .map(({ name, presence: { note }, position }) => ({
        message: {
          sv: `Vid ${name} står ”${note}”, men inte vilka §§ det gäller.`,
          en: `“${note}” at ${name} does not say which §§ it concerns.`,
        },
        help: {
          sv: `Skriv till §§, till exempel ”${note}, ${exampleFor(note!, numbers)}”.`,
          en: `Add the §§, for example “${note}, ${exampleFor(note!, numbers)}”.`,
        },
        position: placeWithin(position, note!, text),
        severity: errorIfMunicipal(profile),
      }));
  },
};

/** Who came was there from some § on, and who left until one. */
function exampleFor(note: string, numbers: readonly number[]): string {
  const hasLeft = tellsLeaving.test(note);
  const number = numbers[Math.floor(numbers.length / 2)] ?? 1;
  return hasLeft ? `t.o.m. § ${number}` : `fr.o.m. § ${number}`;
}

function tellsOnlyTime({ presence }: Person): boolean {
  if (presence.items !== null || presence.note === null || presence.note.includes('§')) return false;
  return tellsComing.test(presence.note) && hasDigit(presence.note);
}
