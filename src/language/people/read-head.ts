import { divideAtName, initialsOf, isFullName } from './name-shape.ts';
import { findRemarks, readRemarks } from './read-remarks.ts';
import { secretaryRole } from '../attendance.ts';
import { speaksThrough } from '../negotiations.ts';
import { wordList } from '../word-list.ts';
import type { Remark } from './remark.ts';
import {
  isAttendanceRole,
  isClass,
  isOfficeCode,
  isPartyCode,
  isTitleWord,
  looksLikeOrganisation,
  looksLikeParty,
  looksLikeTitle,
  namesHousehold,
} from '../people.ts';
import { beginsAsName, onOneLine } from '../../model/text-shapes.ts';

/** A name with what stands beside it in the same part, remarks at the end taken off. */
export interface Head {
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisation: string | null;
  readonly party: string | null;
  readonly initials: string | null;
  readonly for: string | null;
  readonly remarks: readonly Remark[];
  /** Marked by an asterisk as a serving substitute. */
  readonly isStarred: boolean;
  /** The name is in lower case or looks like a title. */
  readonly isUnclear: boolean;
}

/** Somebody whose name is secret: the parentheses are what stands in its place, not a remark. */
export const maskedHead: Head = {
  name: '(sekretess)',
  roles: [],
  organisation: null,
  party: null,
  initials: null,
  for: null,
  remarks: [],
  isStarred: false,
  isUnclear: false,
};

const star = /^[*✱]+\s*|\s*[*✱]+$/gu;
/** `@Kim Sav`, as programs for notes write whom they mean. */
const mention = /^@(?=\p{L})/u;
const parenthesis = /\(([^()]*)\)/gu;
const actsFor = /^(?:(?:justerar|signerar|utsedd)\s+)?för\s+(?=\S)/iu;

/** `Ida Lind PRO`: an association in capitals behind a whole name; `Alfa Invest AB` is one name. */
const withAcronym = /^(\p{Lu}\p{Ll}\S*(?:\s\p{Lu}\p{Ll}\S*)+)\s(?!(?:AB|HB|KB)$)(\p{Lu}{2,5})$/u;

/** Reads a part as a person: `ersättare Anna Ek (S)`, `*Kim Sav (KD, på distans)`, `Dr Bo Alm jurist`, `Vision genom Ida Lind`. */
export function readHead(text: string): Head {
  const speaking = speaksThrough.exec(text);
  // `Anna Ek genom ombud Bo Lind` is two people.
  const organisation = speaking?.groups?.['organisation'] ?? '';
  if (speaking && (!isFullName(organisation) || looksLikeOrganisation(organisation))) {
    const head = readHead(text.slice(speaking[0].length));
    return { ...head, organisation: head.organisation ?? organisation };
  }
  const { plain, codes, remarks, details } = takeParentheses(text.replace(star, '').replace(mention, ''));
  const divided = divideRole(plain);
  const [, own, short] = withAcronym.exec(divided.name) ?? [];
  const parts = own === undefined ? divided : { ...divided, name: own };
  const code = codes[0] ?? null;
  const isInitials =
    code !== null && !isPartyCode(code) && code.length > 1 && initialsOf(parts.name) === code;
  const instead = details.find((detail) => actsFor.test(detail) && !secretaryRole.test(detail)) ?? null;
  const others = details.filter((detail) => detail !== instead);
  const organisations = others.filter(looksLikeOrganisation);
  const represented = parts.after.replace(actsFor, '');
  const roles = [parts.role, represented === parts.after ? parts.after : '', ...others, ...codes.slice(1)];
  return {
    name: parts.name,
    roles: roles.filter((role) => role !== '' && role !== organisations[0]),
    organisation: organisations[0] ?? short ?? null,
    party: isInitials ? null : code,
    initials: isInitials ? code : null,
    for: represented === parts.after ? instead && readFor(instead) : represented,
    remarks: text.search(star) < 0 ? remarks : [...remarks, { serving: true }],
    isStarred: text.search(star) >= 0,
    isUnclear: parts.isUnclear,
  };
}

/** Whether a part tells more of the person before it (`verksamhetschef`, `Ronneby kommun`, `KD`) rather than name one. */
export function isDetail(text: string): boolean {
  const { plain, details } = takeParentheses(text.replace(star, ''));
  // `upphandlare (ordförande)`
  if (/^\p{Ll}[\p{Ll}-]{3,}$/u.test(plain) && details.some(isAttendanceRole)) return true;
  // `valberedningen`: names are not in lower case, and not in the definite form.
  if (/^\p{Ll}{4,}(?:en|et)$/u.test(plain)) return true;
  if (isOfficeCode(plain)) return true;
  if (plain === '' || isPartyCode(plain) || looksLikeOrganisation(plain) || actsFor.test(plain)) return true;
  if (!looksLikeTitle(plain)) return false;
  const { role, name, after } = divideRole(plain);
  return role === '' || after !== '' || !(isFullName(name) || isAttendanceRole(role));
}

/** `och Bo Alm`, `samt ekonom Bo Alm` in what is said of somebody: group 1. */
const nameJoined =
  /(?:^|[\s,])(?:och|samt)\s+(?:\p{Ll}[\p{L}-]*\s+)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}[\p{L}-]*)+)/u;
/** Words before a name that is there for another reason: `ersättare för Bo Alm`. */
const namesOther = /(?<!\p{L})(?:för|ersätt\p{L}*|efter|från|hos|vid|i|på|till)\s/u;

/** Whether what was read as somebody's role names another person (`ekonom Bo Alm`, `kassör och Bo Alm`). */
export function hidesName(detail: string): boolean {
  if (!/\p{Lu}\p{Ll}\S*\s\p{Lu}/u.test(detail) || namesOther.test(detail)) return false;
  const joined = nameJoined.exec(detail)?.[1];
  if (joined !== undefined && isFullName(joined) && !looksLikeOrganisation(joined)) return true;
  const { role, name } = divideRole(detail);
  return role !== '' && looksLikeTitle(role) && isFullName(name) && !looksLikeOrganisation(detail);
}

/** For whom somebody signs, of a part like `för länets kommuner`; null when the part is another. */
export function readFor(text: string): string | null {
  return actsFor.test(text) ? text.replace(actsFor, '') : null;
}

/** Takes out the parentheses that say something by themselves; a nickname stays (`Karl (Kalle) Ek`). */
export function takeParentheses(text: string): {
  readonly plain: string;
  readonly codes: string[];
  readonly remarks: Remark[];
  readonly details: string[];
} {
  const codes: string[] = [];
  const remarks: Remark[] = [];
  const details: string[] = [];
  const plain = text.replace(parenthesis, (whole, content: string, at: number) => {
    const inside = content.trim();
    const isLast = /^[\s*✱]*$/u.test(text.slice(at + whole.length));
    const told = readRemarks(inside);
    const isNickname = beginsAsName(inside) && /^\s+\p{Lu}/u.test(text.slice(at + whole.length));
    if (isNickname && !isPartyCode(inside)) return whole;
    if (told !== null) remarks.push(...told);
    else if (looksLikeParty(inside)) codes.push(inside);
    else if (!isLast && /^\p{Lu}[\p{L}-]*$/u.test(inside)) return whole;
    else for (const part of inside.split(',')) sort(part.trim());
    return ' ';
  });
  return { plain: onOneLine(plain).trim(), codes, remarks, details };

  function sort(part: string): void {
    const found = findRemarks(part);
    const rest = found === null ? part : part.slice(0, found.at).trim();
    remarks.push(...(found?.remarks ?? []));
    if (looksLikeParty(rest)) codes.push(rest);
    else if (rest !== '') details.push(rest);
  }
}

/** What one is called before one's name (`advokat`, `församlingens värdinna`); a preposition is something else. */
function isNoun(words: string): boolean {
  const word = words.slice(words.lastIndexOf(' ') + 1);
  return /^\p{Ll}[\p{Ll}-]{3,}\.?$/u.test(word) && !prepositions.has(word);
}

const prepositions = new Set(
  wordList('från, samt, utan, inte, även, genom, enligt, endast, utom, under, över, efter, inför'),
);

/** Divides a part into what somebody is, the name and what stands after it. */
export function divideRole(plain: string): {
  readonly role: string;
  readonly name: string;
  readonly after: string;
  /** The name does not look like one. */
  readonly isUnclear: boolean;
} {
  if (namesHousehold(plain)) return { role: '', name: plain, after: '', isUnclear: false };
  const { before, name, after } = divideAtName(plain);
  if (name === '') return { role: '', name: plain, after: '', isUnclear: true };
  // `Sjö- och luftfartsverket`
  if (name.endsWith('-')) return { role: '', name: plain, after: '', isUnclear: false };
  if (before !== '') {
    const isRole =
      isAttendanceRole(before) ||
      isClass(before) ||
      ((looksLikeTitle(before) || isNoun(before)) && isFullName(name));
    return { role: before, name, after, isUnclear: !isRole };
  }
  const [title = '', ...person] = after.split(' ');
  if (!name.includes(' ') && isTitleWord(title) && isFullName(person.join(' ')))
    return { role: `${name} ${title}`, name: person.join(' '), after: '', isUnclear: false };
  const [first = '', ...rest] = name.split(' ');
  const isTitle = isTitleWord(first);
  if (isTitle && rest.length > 0) return { role: first, name: rest.join(' '), after, isUnclear: false };
  if (isTitle) return { role: '', name: plain, after: '', isUnclear: true };
  return { role: '', name, after, isUnclear: false };
}
