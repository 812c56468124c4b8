import { namesSubstitute, substituteAlone } from '../../language/attendance-words.ts';
import type { Position } from 'unist';
import { isFullName } from '../../language/people/name-shape.ts';
import { isDetail, readFor, readHead, takeParentheses } from '../../language/people/read-head.ts';
import type { Head } from '../../language/people/read-head.ts';
import { nothingStated } from './read-person.ts';
import type { PresenceStatement, ReadPerson } from './read-person.ts';
import type { Remark } from '../../language/people/remark.ts';
import {
  isAttendanceRole,
  isPartyCode,
  looksLikeOrganisation,
  looksLikeTitle,
} from '../../language/people.ts';
import { insideParentheses } from '../../model/text-shapes.ts';

const starredRole = 'tjänstgörande ersättare';

/** A person whose parts are still being gathered. */
export interface UnfinishedPerson {
  readonly head: Head;
  readonly start: number;
  end: number;
  readonly details: string[];
  /** Those of the details in lower case after a dash: they name nobody else (`Bo Alm – kassör`). */
  readonly dashed: Set<string>;
  /** What a label before the names says of them all (`Karlskrona kommun: Anna Ek, Bo Alm`). */
  readonly labels: string[];
  readonly remarks: Remark[];
  for: string | null;
  party: string | null;
  /** A detail has the shape of a full name (`Anna Ek, Bo Alm` as one entry). */
  mayBePeople: boolean;
}

/**
 * Begins a person. Offsets are those of the part that names it. `replaces`: `Bo Wik (L) för Siv Rask` names the one replaced, as in a
 * list of substitutes.
 */
export function startPerson(head: Head, start: number, end: number, replaces = false): UnfinishedPerson {
  const isInstead = replaces && head.for !== null;
  const person: UnfinishedPerson = {
    head,
    start,
    end,
    details: [],
    dashed: new Set(),
    labels: [],
    remarks: [...head.remarks],
    for: isInstead ? null : head.for,
    party: head.party,
    mayBePeople: false,
  };
  if (isInstead) addReplaced(person, head.for);
  return person;
}

/** Adds a part that tells more of the person: role, organisation, party or for whom. `replaces`: `för X` names the one replaced. */
export function addDetail(person: UnfinishedPerson, text: string, replaces: boolean): void {
  const represented = readFor(text);
  if (represented !== null && replaces) addReplaced(person, represented);
  else if (represented !== null && person.for === null) person.for = represented;
  else if (isPartyCode(text) && person.party === null) person.party = text;
  else if (isPartyCode(text) && isOpenReplacement(person.remarks.at(-1))) addReplacedParty(person, text);
  else addPlainDetail(person, text);
}

/** The person that was gathered; `isSubstitute`: the list is one of substitutes, who serve only when said to. */
export function finishPerson(
  person: UnfinishedPerson,
  isSubstitute: boolean,
  position: Position,
): ReadPerson {
  const { role, organisation } = sortDetails(person);
  const served = person.remarks.findLast((remark) => remark.serving !== undefined)?.serving;
  const replaced = person.remarks.find((remark) => remark.replaces !== undefined);
  return {
    name: person.head.name,
    written: person.head.name,
    initials: person.head.initials,
    role,
    organisation,
    party: person.party,
    for: person.for,
    serving: served ?? !(isSubstitute || isBareSubstitute(role)),
    replaces: replaced?.replaces ?? null,
    replacedParty: replaced?.replacedParty ?? null,
    remote: person.remarks.some((remark) => remark.remote === true),
    recused: unite(person.remarks.map((remark) => remark.recused ?? [])),
    absent: person.remarks.some((remark) => remark.absent === true),
    presence: presenceOf(person.remarks),
    position,
  };
}

/** `Birgit Bo, s, ersätter Åke Ny, s`: the second party is that of Åke Ny. */
function isOpenReplacement(remark: Remark | undefined): boolean {
  return remark?.replaces !== undefined && remark.replacedParty === undefined;
}

function addReplacedParty(person: UnfinishedPerson, replacedParty: string): void {
  const remark = person.remarks.pop();
  if (remark) person.remarks.push({ ...remark, replacedParty });
}

function addReplaced(person: UnfinishedPerson, represented: string): void {
  const { name, party } = readHead(represented);
  person.remarks.push({ serving: true, replaces: name, ...(party === null ? {} : { replacedParty: party }) });
}

function addPlainDetail(person: UnfinishedPerson, text: string): void {
  const { plain, codes, remarks, details } = takeParentheses(text);
  person.remarks.push(...remarks);
  const [code, ...others] = codes;
  // `Anna Ek, ordförande (S)`
  if (
    code !== undefined &&
    others.length + details.length === 0 &&
    person.party === null &&
    isAttendanceRole(plain)
  ) {
    person.party = code;
    person.details.push(plain);
    return;
  }
  const isWhole = codes.length === 0 && details.length === 0;
  const detail = isWhole ? plain : insideParentheses(text);
  if (detail !== '') person.details.push(detail);
  person.mayBePeople ||= person.details.length === 1 && isFullName(detail) && !isDetail(detail);
}

/** The last of several parts is the organisation, and so is one that looks like it; all others are the role. */
function sortDetails(person: UnfinishedPerson): { role: string | null; organisation: string | null } {
  const details = [...person.labels, ...person.details];
  const last = details.length - 1;
  const isOrganisation = details.map(looksLikeOrganisation);
  const isAmongMany = last > 0 && !looksLikeTitle(details[last] ?? '');
  const at = isOrganisation[last] === true || isAmongMany ? last : isOrganisation.indexOf(true);
  const told = person.remarks.flatMap((remark) => remark.role ?? []);
  const roles = [...person.head.roles, ...details.filter((_, index) => index !== at), ...told];
  if (person.head.isStarred && !roles.some((role) => namesSubstitute.test(role))) roles.push(starredRole);
  const organisations = [person.head.organisation, details[at]].filter(
    (part) => part !== null && part !== undefined,
  );
  return { role: roles.join(', ') || null, organisation: organisations.join(', ') || null };
}

function isBareSubstitute(role: string | null): boolean {
  return role !== null && substituteAlone.test(role);
}

/** What several remarks say together of when somebody took part. */
export function presenceOf(remarks: readonly Remark[]): PresenceStatement {
  const notes = remarks.flatMap((remark) => remark.note ?? []);
  if (remarks.length === 0) return nothingStated;
  return {
    include: unite(remarks.map((remark) => remark.include ?? [])),
    exclude: unite(remarks.map((remark) => remark.exclude ?? [])),
    partial: unite(remarks.map((remark) => remark.partial ?? [])),
    from: remarks.find((remark) => remark.from !== undefined)?.from ?? null,
    until: remarks.find((remark) => remark.until !== undefined)?.until ?? null,
    arrived: remarks.find((remark) => remark.arrived !== undefined)?.arrived ?? null,
    left: remarks.find((remark) => remark.left !== undefined)?.left ?? null,
    partly: remarks.some((remark) => remark.partly === true),
    verbal: remarks.some((remark) => remark.verbal === true),
    note: notes.join(', ') || null,
  };
}

function unite(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
