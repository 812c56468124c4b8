import { isRoleAtItems, sharesOf, bothOfThem, withoutPresent } from '../../language/attendance-words.ts';
import { addDetail, startPerson } from './unfinished-person.ts';
import type { UnfinishedPerson } from './unfinished-person.ts';
import { isFullName } from '../../language/people/name-shape.ts';
import { isDetail, maskedHead, readHead, takeParentheses } from '../../language/people/read-head.ts';
import { findRemarks } from '../../language/people/read-remarks.ts';
import type { Remark } from '../../language/people/remark.ts';
import { areAllOrganisations, withRolesAfter } from '../../language/people/slid-roles.ts';
import { splitAtCommas, splitAtConjunctions } from '../../language/people/segments.ts';
import type { Segment } from '../../language/people/segments.ts';
import { isNoPerson, trimSpan } from '../../language/people/statements.ts';
import type { Span } from '../../model/span.ts';
import {
  isAttendanceRole,
  isPartyCode,
  looksLikeOrganisation,
  namesHousehold,
  looksLikeTitle,
} from '../../language/people.ts';
import { beginsWithSmall, partsAtSpaces } from '../../model/text-shapes.ts';

/** The people of one statement, and the parts of it that name nobody (`12 åhörare`). */
export interface Gathered {
  readonly people: UnfinishedPerson[];
  readonly notes: Span[];
  /** A statement that was read as telling of all of them; null when there is none. */
  readonly shared: string | null;
  /** The label of this statement, or of the one before it, that tells of all of them. */
  readonly label: string | null;
}

interface Options {
  readonly kind: 'line' | 'entry';
  readonly substitutes?: boolean;
  /** The label of the statement before, which a semicolon does not end. */
  readonly label?: string | null;
}

/** Gathers the people of one statement; what tells of `previous` alone (`Kom kl. 10.15`) is added to that one. */
export function gatherPeople(
  text: string,
  span: Span,
  options: Options,
  previous: UnfinishedPerson | null,
): Gathered {
  const people: UnfinishedPerson[] = [];
  const notes: Span[] = [];
  let shared: { readonly remarks: readonly Remark[]; readonly note: string } | null = null;
  const own = takeLabel(text, span);
  const label =
    own.label ?? (text.slice(0, span.start).trimEnd().endsWith(';') ? (options.label ?? null) : null);
  const parts = withRolesAfter(text, splitAtCommas(text, own.rest));
  const areOrganisations = options.kind === 'line' && areAllOrganisations(parts);
  const areDashed = isDashedList(parts);
  for (const segment of parts.flatMap((part) => splitPeople(text, part, options))) {
    if (segment.text === maskedHead.name) {
      people.push(startPerson(maskedHead, segment.start, segment.end));
      continue;
    }
    const inner = segment.after === 'comma' && segment.text.includes(':') ? takeLabel(text, segment) : null;
    if (inner && inner.label !== null && looksLikeOrganisation(inner.label)) {
      const { start, end } = inner.rest;
      people.push(startPerson(readHead(text.slice(start, end)), start, end));
      addLabel(people.at(-1)!, inner.label);
      continue;
    }
    const role = people.length > 0 && isRoleAtItems(segment.text) ? segment.text : null;
    const { head, remarks } = role === null ? takeRemarks(segment.text) : { head: role, remarks: [] };
    const current = people.at(-1) ?? (head === '' ? previous : null);
    if (current !== null && sharesOf.test(segment.text)) {
      addDetail(current, segment.text, options.substitutes === true);
      extend(current, segment, []);
      continue;
    }
    const isRemarkAlone = current === null && head === '' && remarks.some(({ absent }) => absent === true);
    if (isNoPerson(segment.text) || isRemarkAlone) notes.push(segment);
    else if (head === '' && current !== null) extend(current, segment, remarks);
    else if (
      current === null ||
      (role === null &&
        (areDashed || segment.after !== 'dash') &&
        (areOrganisations || startsPerson(head, segment, people, options)))
    ) {
      const named = readHead(head === '' ? segment.text : head);
      people.push(startPerson(named, segment.start, segment.end, options.substitutes === true));
      if (head !== '') people.at(-1)?.remarks.push(...remarks);
    } else {
      addDetail(current, head, options.substitutes === true);
      if (segment.after === 'dash' && beginsWithSmall(head)) current.dashed.add(head);
      extend(current, segment, remarks);
    }
    const note = segment.text.slice(head.length).trim();
    shared = isShared(remarks, head, segment) ? { remarks, note } : shared;
  }
  if (people.length === 0 && label !== null) return { people, notes: [span], shared: null, label };
  if (label !== null)
    for (const person of people.filter(({ labels }) => labels.length === 0)) addLabel(person, label);
  if (shared === null) return { people, notes, shared, label };
  const told = bothOfThem.test(shared.note) ? people.slice(-2) : people;
  for (const person of told) if (person.remarks.length === 0) person.remarks.push(...shared.remarks);
  return { people, notes, shared: shared.note, label };
}

/** `Anna Ek – Bo Alm – Cia Dal`; a single dash is that of `Cia – Rädda Barnen`. */
function isDashedList(parts: readonly Segment[]): boolean {
  return parts.length > 2 && parts.every(({ after, text }) => after !== 'comma' && isFullName(text));
}

/** `Karlskrona kommun: Anna Ek, Bo Alm`: what stands before the colon tells of all of them. */
function takeLabel(text: string, span: Span): { readonly label: string | null; readonly rest: Span } {
  const match = /^([^,:()\d"”]{1,60}):\s+(?=\S)/u.exec(
    text.slice(span.start, Math.min(span.end, span.start + 80)),
  );
  const label = match?.[1]?.trim() ?? '';
  if (match === null || (isFullName(label) && !looksLikeOrganisation(label) && !namesHousehold(label)))
    return { label: null, rest: span };
  return { label, rest: trimSpan(text, { start: span.start + match[0].length, end: span.end }) };
}

function addLabel(person: UnfinishedPerson, label: string): void {
  if (isPartyCode(label) && person.party === null) person.party = label;
  else person.labels.push(withoutPresent(label));
}

function splitPeople(text: string, segment: Segment, options: Options): Segment[] {
  const isFirst = segment.after === 'start';
  return splitAtConjunctions(text, segment, (left, right) =>
    options.kind === 'line' || isFirst ? joinsNames(left, right) : joinsFullNames(left, right),
  );
}

/** In a line, or where the first name of an entry stands: `Anna och Bo Ek`, `ersättare Anna Ek och Bo Ek`, `anna och bo`. */
function joinsNames(left: string, right: string): boolean {
  const [first = ''] = partsAtSpaces(left);
  const [next = ''] = partsAtSpaces(right);
  const leftHead = takeRemarks(left).head;
  if (looksLikeTitle(leftHead) && !isAttendanceRole(first) && beginsWithSmall(first))
    return joinsFullNames(left, right);
  if (/^[*"”“\p{Lu}]/u.test(right)) return true;
  return (
    isAttendanceRole(next) || (beginsWithSmall(first) && !looksLikeTitle(left) && !looksLikeTitle(right))
  );
}

/** Among roles and organisations only what can't be one parts people: `ordförande och Bo Ek`, not `barn och unga`. */
function joinsFullNames(left: string, right: string): boolean {
  const name = takeParentheses(takeRemarks(right).head).plain;
  if (!isFullName(name) || isDetail(name)) return false;
  const before = takeParentheses(takeRemarks(left).head).plain;
  return isFullName(before) || (looksLikeTitle(before) && !/\s\p{Lu}/u.test(before));
}

function takeRemarks(text: string): { readonly head: string; readonly remarks: readonly Remark[] } {
  const found = findRemarks(text);
  if (found === null) return { head: text, remarks: [] };
  return { head: text.slice(0, found.at).trim(), remarks: found.remarks };
}

function startsPerson(
  head: string,
  segment: Segment,
  people: readonly UnfinishedPerson[],
  options: Options,
): boolean {
  if (standsForParty(head) && people.every((person) => person.for !== null)) return true;
  if (isDetail(head) || isHome(head, people.at(-1))) return false;
  if (options.kind === 'line') return true;
  const isApart = segment.isJoined || Boolean(people.at(-1)?.for);
  if (segment.after === 'conjunction' || (isApart && isFullName(takeParentheses(head).plain))) return true;
  const { party, isUnclear } = readHead(head);
  return party !== null && !isUnclear && people.some((person) => person.party !== null);
}

/** `Mona Tång för arbetsgivaren, Sten Björk för Kommunal`: one for each party. */
function standsForParty(head: string): boolean {
  const { name, for: party } = readHead(head);
  return party !== null && isFullName(name);
}

/** `Nils Orre (L), Tornby`: one word behind a full name with its party tells where the person comes from. */
function isHome(head: string, before: UnfinishedPerson | undefined): boolean {
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(head);
  return isWord && before !== undefined && before.head.party !== null && isFullName(before.head.name);
}

function extend(person: UnfinishedPerson, segment: Segment, remarks: readonly Remark[]): void {
  person.remarks.push(...remarks);
  person.end = Math.max(person.end, segment.end);
}

/** `Ylva och Annifrid deltog halva mötet` tells of both, `Ylva, Annifrid deltog halva mötet` of the last. */
function isShared(remarks: readonly Remark[], head: string, segment: Segment): boolean {
  if (remarks.some((remark) => remark.everyone === true)) return true;
  if (segment.after !== 'conjunction' || head === '') return false;
  return (
    remarks.some((remark) => remark.verbal === true) && remarks.every((remark) => !('replaces' in remark))
  );
}
