import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { electionSentences } from '../content/election-sentences.ts';
import { isReelection } from '../../language/elections.ts';
import type { Finding, Rule } from '../rule.ts';
import { withoutLastParentheses } from '../../model/text-shapes.ts';

/** Nobody stands twice in a list. */
export const namnDubbelt: Rule = {
  name: 'namn-dubbelt',
  severity: 'warning',
  check: (protocol) => [...listsOf(protocol).flatMap(doubles), ...electedTwice(protocol)],
};

/** `Till ledamöter valdes Stina Ek och Stina Ek`. */
function electedTwice(protocol: Protocol): Finding[] {
  return electionSentences(protocol).flatMap(({ text, groups, position }) =>
    // Of several offices one may be for who has another.
    (isReelection.test(text) ? [{ names: groups.flatMap(({ names }) => names) }] : groups).flatMap(
      (group) => {
        const names = group.names.map(withoutRemark);
        return names
          .filter((name, nth) => name.includes(' ') && names.indexOf(name) < nth)
          .map((name): Finding => ({
            message: {
              sv: `${name} står två gånger bland dem som väljs.`,
              en: `${name} stands twice among those who are elected.`,
            },
            help: { sv: 'Rätta det ena namnet.', en: 'Correct one of the names.' },
            position,
          }));
      },
    ),
  );
}

/** `Göte Lund (omval)` */
function withoutRemark(name: string): string {
  return withoutLastParentheses(name);
}

function listsOf({
  present,
  substitutes,
  others,
  absent,
  called,
  verifiers,
}: Protocol): (readonly Person[])[] {
  return called.length > 0 && present.length > 0 && called[0]!.position === present[0]!.position
    ? [called, substitutes, others, absent, verifiers]
    : [called, present, substitutes, others, absent, verifiers];
}

function doubles(list: readonly Person[]): Finding[] {
  const seen = new Map<string, Person>();
  return list.flatMap((person): Finding[] => {
    const key = tellingApart(person);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, person);
      return [];
    }
    return [
      {
        message: {
          sv: `${person.name} står två gånger i samma lista.`,
          en: `${person.name} stands twice in one list.`,
        },
        help: {
          sv: 'Stryk den ena. Är det två personer med samma namn: skriv parti, roll eller organisation vid namnen.',
          en: 'Strike one. If they are two people of one name: write party, role or organisation at the names.',
        },
        position: person.position,
        related: [{ message: { sv: 'Första gången.', en: 'The first time.' }, position: first.position }],
      },
    ];
  });
}

/** The name and all that tells two of one name apart; somebody may be there for some §§ in one part and for others in another. */
function tellingApart(person: Person): string {
  const { written, party, role, organisation, presence } = person;
  return JSON.stringify([written, party, role, organisation, person.for, presence.note]);
}
