import type { Diagnostic } from '../../../model/diagnostic.ts';
import { chairRole, secretaryRole } from '../../../language/attendance.ts';
import { joinDetails } from '../../../language/people/join-details.ts';
import { identify } from '../../../language/people/identify.ts';
import type { PresenceStatement, ReadPerson } from '../../people/read-person.ts';
import { readAsAbsent } from '../../people/people-diagnostics.ts';
import { reportIdentification } from '../../people/resolve-names.ts';

/**
 * Makes one list of several that the notes give of the same people (in the front matter and in the body): whoever is in an
 * earlier list already is joined with that one. People of one list are different people, but for those of several groups.
 */
export function mergePeople(lists: readonly (readonly ReadPerson[])[]): {
  people: ReadPerson[];
  diagnostics: Diagnostic[];
} {
  const people: ReadPerson[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const list of lists) {
    const before = [...people];
    const places = new Map(before.map((person, nth) => [person, nth]));
    for (const person of inOneGroup(list)) {
      const found = identify(person.name, before);
      diagnostics.push(...reportIdentification(person.written, found, person.position));
      const at = found !== null && 'person' in found ? places.get(found.person)! : -1;
      if (at >= 0 && people[at]!.absent !== person.absent)
        diagnostics.push(readAsAbsent(person.written, person.position));
      if (at < 0) people.push(person);
      else people[at] = joinPeople(people[at]!, person);
    }
  }
  return { people, diagnostics };
}

/** Whoever stands in several groups of a list (`Kommunal: Kaj Sand`, `Skyddsombud: Kaj Sand`) is one person who came for both. */
function inOneGroup(list: readonly ReadPerson[]): ReadPerson[] {
  const people: ReadPerson[] = [];
  const places = new Map<string, number[]>();
  for (const person of list) {
    const same = places.get(person.name) ?? [];
    const at = same.slice(0, mostGroups).find((place) => areGroups(people[place]!, person));
    if (at === undefined) {
      if (person.name.includes(' ')) places.set(person.name, same);
      same.push(people.length);
      people.push(person);
    } else people[at] = joinPeople(people[at]!, person);
  }
  return people;
}

/** Nobody comes for more groups than so: a list that names one person again and again is read in the time that its text takes. */
const mostGroups = 8;

/** `Kommunal` and `Skyddsombud`: what each entry has is not what the other has. */
function areGroups(one: ReadPerson, other: ReadPerson): boolean {
  const [first, second] = [one.organisation ?? one.role, other.organisation ?? other.role];
  return (
    one.party === other.party &&
    (one.organisation !== null || other.organisation !== null || hasPart(one) || hasPart(other)) &&
    first !== null &&
    second !== null &&
    first !== second
  );
}

/** Who leads or writes has another role too: `PL` and `Protokoll`. */
function hasPart({ role }: ReadPerson): boolean {
  return chairRole.test(role ?? '') || secretaryRole.test(role ?? '');
}

/** What two places of the notes say of one person; the first goes before the second. */
function joinPeople(first: ReadPerson, second: ReadPerson): ReadPerson {
  return {
    ...first,
    initials: first.initials ?? second.initials,
    role: joinDetails(first.role, second.role),
    organisation: joinDetails(first.organisation, second.organisation),
    party: joinDetails(first.party, second.party),
    for: joinDetails(first.for, second.for),
    serving: first.serving || second.serving,
    replaces: joinDetails(first.replaces, second.replaces),
    replacedParty: first.replacedParty ?? second.replacedParty ?? null,
    remote: first.remote || second.remote,
    recused: unite(first.recused, second.recused),
    // Who is ticked off as away was asked to come by the other list.
    absent: first.absent || second.absent,
    presence: joinPresence(first.presence, second.presence),
  };
}

function joinPresence(first: PresenceStatement, second: PresenceStatement): PresenceStatement {
  if (first.note === null) return second;
  if (second.note === null || first.note === second.note) return first;
  return {
    include: unite(first.include, second.include),
    exclude: unite(first.exclude, second.exclude),
    partial: unite(first.partial, second.partial),
    from: first.from ?? second.from,
    until: first.until ?? second.until,
    arrived: first.arrived ?? second.arrived,
    left: first.left ?? second.left,
    partly: first.partly || second.partly,
    verbal: first.verbal || second.verbal,
    note: `${first.note}, ${second.note}`,
  };
}

function unite(first: readonly number[], second: readonly number[]): number[] {
  return [...new Set([...first, ...second])].sort((a, b) => a - b);
}
