import { allBut, alsoThere } from '../../language/attendance-words.ts';
import type { Position } from 'unist';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { settleInitials } from './initials.ts';
import {
  interpretedName,
  readAsDetails,
  readAsOnePerson,
  readAsShared,
  unclearName,
} from './people-diagnostics.ts';
import { firstOfPairs, withSharedSurnames } from './shared-surnames.ts';
import { finishPerson } from './unfinished-person.ts';
import type { UnfinishedPerson } from './unfinished-person.ts';
import { gatherPeople } from './gather-people.ts';
import type { ReadPerson } from './read-person.ts';
import { isFullName } from '../../language/people/name-shape.ts';
import { hidesName, isDetail } from '../../language/people/read-head.ts';
import { isNoPerson, splitStatements } from '../../language/people/statements.ts';
import type { Span } from '../../model/span.ts';
import { isAttendanceRole, looksLikeTitle } from '../../language/people.ts';
import { partRuns } from '../../language/run-on-names.ts';
import { hasCapital, partsAtSpaces } from '../../model/text-shapes.ts';

/** How the people of a text are written, and where it stands. */
export interface PeopleContext {
  /**
   * `line`: names separated by commas and `och`. `entry`: one person (`Namn, roll, organisation`), unless `/`, `och` or
   * several `(Parti)` part it; so are the entries of a list and the values of roles (ordförande, justerare) written.
   */
  readonly kind: 'line' | 'entry';
  /** True in a list of substitutes: they serve only when the notes say so. */
  readonly substitutes?: boolean;
  /** The place in the file of the text between two offsets in it (0-based UTF-16, the latter not included). */
  readonly place: (start: number, end: number) => Position;
}

/** Text that stands in place of people (`Enligt bilaga 1`, `vakant`). */
export interface PeopleNote {
  readonly text: string;
  readonly position: Position;
}

/** What was read of one text or of several. */
export interface PeopleRead {
  readonly people: ReadPerson[];
  readonly notes: PeopleNote[];
  /** `namn-oklart`, `namn-tolkat`, `narvaro-tolkad`. */
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads people as they are written in attendance lists and roles, with what is said of each. Never throws and never
 * drops a word: what is not understood becomes role or organisation.
 */
export function readPeople(text: string, context: PeopleContext): PeopleRead {
  return readPeopleList([{ text, context }]);
}

/** Reads the entries of one list; they decide together whether `(BS)` is a party or somebody's initials. */
export function readPeopleList(
  entries: readonly { readonly text: string; readonly context: PeopleContext }[],
): PeopleRead {
  const reads = entries.map(({ text, context }) => readUnsettled(text, context));
  const written = reads.flatMap((read) => read.people);
  const people = withSharedSurnames(
    written,
    reads.flatMap((read) => read.firsts),
  );
  const shared = people
    .filter((person, nth) => person !== written[nth])
    .map((person) => interpretedName(person.written, person.name, person.position));
  return {
    people: settleInitials(people),
    notes: reads.flatMap((read) => read.notes),
    diagnostics: [...reads.flatMap((read) => read.diagnostics), ...shared],
  };
}

/** What was read of one text; `firsts`: those of the people whose surname may stand after the next one. */
function readUnsettled(
  written: string,
  context: PeopleContext,
): PeopleRead & { readonly firsts: readonly ReadPerson[] } {
  const text = partRuns(written.replaceAll(/(?<=\s)[·•|](?=\s)/g, ';'));
  const unfinished: UnfinishedPerson[] = [];
  const notes: PeopleNote[] = [];
  const diagnostics: Diagnostic[] = [];
  let label: string | null = null;
  for (const span of splitStatements(text)) {
    if (isNoPerson(text.slice(span.start, span.end))) {
      notes.push({ text: text.slice(span.start, span.end), position: context.place(span.start, span.end) });
      continue;
    }
    const kind = kindOf(text, span, context);
    const all = allBut.exec(text.slice(span.start, span.end))?.[0] ?? '';
    const also = alsoThere.exec(text.slice(span.start, span.end))?.[0] ?? '';
    if (also !== '') {
      const end = span.start + also.trimEnd().length;
      notes.push({ text: text.slice(span.start, end), position: context.place(span.start, end) });
    }
    const rest = { ...span, start: span.start + all.length + also.length };
    const gathered = gatherPeople(text, rest, { ...context, kind, label }, unfinished.at(-1) ?? null);
    label = gathered.label;
    if (all !== '') {
      notes.push({ text: text.slice(span.start, span.end), position: context.place(span.start, span.end) });
      for (const person of gathered.people) person.remarks.push({ absent: true });
    }
    for (const person of gathered.people) unfinished.push(person);
    for (const note of gathered.notes) {
      notes.push({ text: text.slice(note.start, note.end), position: context.place(note.start, note.end) });
    }
    if (gathered.shared !== null && gathered.people.length > 2) {
      const names = gathered.people.map((person) => person.head.name);
      diagnostics.push(readAsShared(gathered.shared, names, context.place(span.start, span.end)));
    }
  }
  const people = unfinished.map((person) =>
    finishPerson(person, context.substitutes === true, context.place(person.start, person.end)),
  );
  // `Anna Ek, vd, Bo Alm, Lärarförbundet`: what is said of each is no more people.
  const isRegular = unfinished.every(
    ({ details, head, mayBePeople }) =>
      !mayBePeople && (details.length > 0 || head.roles.length > 0 || head.organisation !== null),
  );
  diagnostics.push(
    ...unfinished.flatMap((person) =>
      doubts(person, isRegular, { ...context, kind: kindOf(text, person, context) }),
    ),
  );
  return { people, notes, diagnostics, firsts: firstOfPairs(people, text, unfinished) };
}

/** Semicolons part people, so that commas part what is said of each: `Anna Ek, rektor; Bo Alm, IFO`. */
function kindOf(text: string, span: Span, { kind }: PeopleContext): PeopleContext['kind'] {
  if (kind === 'entry' || !text.includes(';')) return kind;
  const start = text.lastIndexOf(';', span.start) + 1;
  const end = text.indexOf(';', start);
  const [, second] = text.slice(start, end < 0 ? undefined : end).split(',');
  const name = (second ?? '').replace(/\(.*$|\s[-–—]\s.*$/u, '').trim();
  return isFullName(name) && !isDetail(name) ? kind : 'entry';
}

/** `personalchef` among those of one party: in small letters it names nobody. */
function isPlainTitle(detail: string): boolean {
  return !hasCapital(detail) && looksLikeTitle(detail);
}

function doubts(person: UnfinishedPerson, isRegular: boolean, context: PeopleContext): Diagnostic[] {
  const position = context.place(person.start, person.end);
  const name = person.head.name;
  const found = person.head.isUnclear ? [unclearName(name, position)] : [];
  const hidden = [...person.head.roles, ...person.details].filter(hidesName);
  if (hidden.length > 0) found.push(readAsOnePerson(hidden.join(', '), name, position));
  // `Anna Ek, ordförande, Bo Alm`: nobody is called ordförande.
  const details = person.details.filter(
    (detail) =>
      !person.dashed.has(detail) &&
      !partsAtSpaces(detail).some((word) => isAttendanceRole(word)) &&
      !(person.labels.length > 0 && isPlainTitle(detail)),
  );
  if (context.kind === 'line' && details.length > 0 && !isRegular)
    found.push(readAsDetails(details, name, position));
  if (context.kind === 'entry' && person.mayBePeople) {
    found.push(readAsOnePerson(person.details.join(', '), name, position));
  }
  return found;
}
