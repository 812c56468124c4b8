import type { Diagnostic } from '../../model/diagnostic.ts';
import { joinDetails } from '../../language/people/join-details.ts';
import { identify } from '../../language/people/identify.ts';
import type { PresenceStatement, ReadPerson } from './read-person.ts';
import { reportIdentification } from './resolve-names.ts';

/** Who was there and who was not, told from two lists. */
export interface Attendance {
  readonly present: ReadPerson[];
  /** Those wholly absent; `name` is that of the called person. */
  readonly absent: ReadPerson[];
  /** `namn-tolkat`, `namn-tvetydigt`. */
  readonly diagnostics: Diagnostic[];
}

/**
 * Who was present when the notes give those called (kallade) and those absent. A called substitute who is not absent took
 * part. Who was absent for a part of the meeting was present, with that statement. An absent name that fits several of the
 * called takes none of them away.
 */
export function derivePresent(called: readonly ReadPerson[], absent: readonly ReadPerson[]): Attendance {
  const there = called.filter((person) => !person.absent).map((person) => ({ ...person, serving: true }));
  const told = match(there, absent);
  const gone = new Set(told.absent.map((person) => person.name));
  return {
    present: told.present.filter((person) => !gone.has(person.name)),
    absent: [...called.filter((person) => person.absent), ...told.absent],
    diagnostics: told.diagnostics,
  };
}

/**
 * Moves what the list of absent people says of those who were there for a part of the meeting to the list of those
 * present, and those said not to have come from there to the absent.
 */
export function mergePartlyAbsent(present: readonly ReadPerson[], absent: readonly ReadPerson[]): Attendance {
  const told = match(
    present.filter((person) => !person.absent),
    absent,
  );
  return { ...told, absent: [...present.filter((person) => person.absent), ...told.absent] };
}

function match(there: readonly ReadPerson[], absent: readonly ReadPerson[]): Attendance {
  const present = [...there];
  const stillAbsent: ReadPerson[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const person of absent) {
    const found = identify(person.written, there);
    diagnostics.push(...reportIdentification(person.written, found, person.position));
    const known = found !== null && 'person' in found ? found.person : null;
    const isPartly = person.presence.partly || person.recused.length > 0;
    if (!isPartly || person.absent) stillAbsent.push({ ...person, name: known?.name ?? person.name });
    else if (known === null && found !== null) stillAbsent.push(person);
    else if (known === null) present.push({ ...person, presence: presenceOfAbsent(person.presence) });
    else present[there.indexOf(known)] = join(present[there.indexOf(known)] ?? known, person);
  }
  return { present, absent: stillAbsent, diagnostics };
}

function join(listed: ReadPerson, absent: ReadPerson): ReadPerson {
  const recused = [...new Set([...listed.recused, ...absent.recused])].sort((a, b) => a - b);
  const role = joinDetails(listed.role, absent.role);
  const organisation = joinDetails(listed.organisation, absent.organisation);
  return { ...listed, role, organisation, recused, presence: joinPresence(listed.presence, absent.presence) };
}

/** In a list of absent people `§§ 7–8` are the §§ missed, unless a verb says that they were attended. */
function presenceOfAbsent(statement: PresenceStatement): PresenceStatement {
  if (statement.verbal) return statement;
  const { include, from, until } = statement;
  return {
    ...statement,
    include: [],
    exclude: [...include, ...statement.exclude],
    from: until === null ? null : until + 1,
    until: from === null ? null : from - 1,
    note: statement.note === null ? null : `frånvarande ${statement.note}`,
  };
}

function joinPresence(listed: PresenceStatement, absent: PresenceStatement): PresenceStatement {
  const told = presenceOfAbsent(absent);
  const notes = [listed.note, told.note].filter((note) => note !== null);
  return {
    include: [...listed.include, ...told.include],
    exclude: [...listed.exclude, ...told.exclude],
    partial: [...listed.partial, ...told.partial],
    from: told.from ?? listed.from,
    until: told.until ?? listed.until,
    arrived: told.arrived ?? listed.arrived,
    left: told.left ?? listed.left,
    partly: listed.partly || told.partly,
    verbal: listed.verbal || told.verbal,
    note: notes.join(', ') || null,
  };
}
