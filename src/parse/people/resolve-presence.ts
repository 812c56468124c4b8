import type { Person } from '../../model/person.ts';
import type { PresenceStatement, ReadPerson } from './read-person.ts';

/** Makes people of what was read of them, once it is known which § numbers the meeting had. */
export function resolvePresence(read: readonly ReadPerson[], itemNumbers: readonly number[]): Person[] {
  return read.map(
    ({
      name,
      written,
      initials,
      role,
      organisation,
      party,
      serving,
      replaces,
      replacedParty,
      remote,
      recused,
      ...person
    }) => ({
      type: 'person',
      name,
      written,
      initials,
      role,
      organisation,
      party,
      for: person.for,
      serving,
      replaces,
      replacedParty: replacedParty ?? null,
      remote,
      recused,
      presence: { items: attendedItems(person.presence, itemNumbers), note: person.presence.note },
      position: person.position,
    }),
  );
}

/**
 * The § numbers that a statement says were attended, ascending; null when it names none, also when it only gives times
 * (`kom kl. 10.15`): which §§ those are, the notes don't tell.
 */
function attendedItems(statement: PresenceStatement, itemNumbers: readonly number[]): number[] | null {
  const { include, exclude, partial, from, until } = statement;
  if (include.length + partial.length + exclude.length === 0 && from === null && until === null) return null;
  const named = new Set([...include, ...partial, ...span(from, until, itemNumbers)]);
  const isNarrowed = include.length + partial.length > 0 || from !== null || until !== null;
  const attended = isNarrowed ? [...named] : [...new Set(itemNumbers)];
  return attended.filter((item) => !exclude.includes(item)).sort((a, b) => a - b);
}

/** `fr.o.m. § 7` and `t.o.m. § 3` together mean that the person left and came back. */
function span(from: number | null, until: number | null, itemNumbers: readonly number[]): number[] {
  if (from === null && until === null) return [];
  const isBreak = from !== null && until !== null && from > until;
  return itemNumbers.filter((item) => {
    const isAfter = from === null ? !isBreak : item >= from;
    const isBefore = until === null ? true : item <= until;
    return isBreak ? isAfter || isBefore : isAfter && isBefore;
  });
}
