import { formatItemRange } from '../../index.ts';
import type { Bilingual, Person, Protocol } from '../../index.ts';
import type { Group, Row } from './layout.ts';
import { joined } from './reading.ts';
import type { Reading, Say } from './reading.ts';
import { words } from './words.ts';

/** Who did what and who was there, with the §§ of those who were not there all the time. */
export function attendanceGroup({ protocol }: Reading, say: Say): Group {
  const roles = [...protocol.chairs, ...protocol.secretaries, ...protocol.verifiers];
  const list = (label: Bilingual, people: readonly Person[], isCounted: boolean): Row[] => {
    if (people.length === 0) return [];
    const texts = people.map((person) => describe(person, protocol, say));
    const count = isCounted ? ` ${people.length}` : '';
    return [{ label: `${say(label)}${count}`, texts: [texts.join('; ')] }];
  };
  const isTold = protocol.present.length + protocol.absent.length + roles.length > 0;
  return {
    title: say(words.attendance),
    rows: [
      ...list(words.chair, protocol.chairs, false),
      ...list(words.secretary, protocol.secretaries, false),
      ...list(words.verifier, protocol.verifiers, false),
      ...list(words.present, protocol.present, true),
      ...list(words.substitutes, protocol.substitutes, true),
      ...list(words.others, protocol.others, true),
      ...list(words.absent, protocol.absent, true),
      ...(protocol.attendanceNote ? [{ label: say(words.present), texts: [protocol.attendanceNote] }] : []),
      ...(isTold || protocol.attendanceNote
        ? []
        : [{ label: say(words.present), texts: [say(words.missing)] }]),
    ],
  };
}

/** `Kim Sav (S), ersätter David Bark, deltog §§ 32–33`: the name and what differs from the ordinary. */
function describe(person: Person, protocol: Protocol, say: Say): string {
  const name = joined([person.name, person.party && `(${person.party})`], ' ');
  return joined([
    name,
    person.for && `${say(words.for)} ${person.for}`,
    person.replaces &&
      `${say(words.replaces)} ${person.replaces}${person.replacedParty ? ` (${person.replacedParty})` : ''}`,
    person.remote ? say(words.remote) : null,
    presenceOf(person, protocol, say),
    person.recused.length > 0 ? `${say(words.recused)} ${formatItemRange(person.recused)}` : null,
  ]);
}

/** The §§ where they are known, else what the notes say. */
function presenceOf({ presence }: Person, { items }: Protocol, say: Say): string | null {
  if (presence.items === null) return presence.note && `”${presence.note}”`;
  const numbers = items.flatMap(({ number }) => number ?? []);
  if (numbers.every((number) => presence.items!.includes(number))) return null;
  return `${say(words.attended)} ${formatItemRange(presence.items) || say(words.notAtAll)}`;
}
