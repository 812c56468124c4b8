import { toJsonDocument } from '../../../src/export/json/document.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { findProfile } from '../../../src/profiles/index.ts';

/** The JSON of notes, as an object. */
export function read(notes: string) {
  return toJsonDocument(parseProtocol(notes).protocol!, findProfile('mote')!);
}

/** The findings of notes, as `line:column rule words of the notes`. */
export function findings(notes: string): string[] {
  const lines = notes.split('\n');
  return parseProtocol(notes).diagnostics.map(({ rule, position: { start, end } }) => {
    const stop = end.line === start.line ? end.column - 1 : undefined;
    return `${start.line}:${start.column} ${rule} ${lines[start.line - 1]!.slice(start.column - 1, stop)}`;
  });
}

/** People as `Anna Ek, ordförande, Norrviks kommun (S)`, with what is said of their presence after a bar. */
export function told(people: ReturnType<typeof read>['present']): string[] {
  return people.map(({ name, role, organisation, party, presence }) => {
    const details = [name, role, organisation].filter((part) => part !== null).join(', ');
    return `${details}${party === null ? '' : ` (${party})`}${presence.note === null ? '' : ` | ${presence.note}`}`;
  });
}
