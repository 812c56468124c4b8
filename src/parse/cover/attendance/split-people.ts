import { partAtColon } from '../../../model/label-shape.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { identify, type Identity } from '../../../language/people/identify.ts';
import { isDetail } from '../../../language/people/read-head.ts';
import { withoutConjunction } from '../../../language/people/segments.ts';
import { isSideLabel } from '../../front-matter/negotiating-sides.ts';
import { findItemRanges } from '../../../language/item-ranges.ts';
import { withoutTail } from '../../../model/text-shapes.ts';

/** A part of a text and where it begins in it (0-based, UTF-16). */
export interface TextPart {
  readonly text: string;
  readonly start: number;
}

/**
 * Parts an entry that names several people after all: where both have §§ of their own (`Anna Ek (§§ 1–3), Bo Alm (§§ 4–6)`),
 * where the second is somebody known from another list, and where all of at least `least` parts are full names, or all of two that
 * each have something in parentheses (`Anna Ek (rektor), Bo Alm (HR)`).
 */
export function splitPeople(text: string, isKnown: (name: string) => boolean, least = 3): TextPart[] {
  const parts = partsAtCommas(text);
  const areTold = parts.length > 1 && parts.every((part) => part.text.endsWith(')'));
  const areNames = (parts.length >= least || areTold) && parts.every((part) => isName(part.text));
  const people: TextPart[] = [];
  let hadItems = false;
  for (const part of parts) {
    const hasOwn = hasItems(part.text);
    const before: TextPart | undefined = startsPerson(part.text, hadItems && hasOwn)
      ? undefined
      : people.at(-1);
    hadItems = hasOwn || (before !== undefined && hadItems);
    if (before === undefined) people.push(part);
    else {
      const end = part.start + part.text.length;
      people[people.length - 1] = { text: text.slice(before.start, end), start: before.start };
    }
  }
  return people;

  function startsPerson(written: string, haveItems: boolean): boolean {
    return isName(written) && (areNames || haveItems || isKnown(nameIn(written)));
  }
}

/**
 * Parts an entry that names several people by first name, surname or initials (`Sara, Nina`, `SG, NF och OS`), each somebody else of
 * those `known`; null for anything else (`Sara, kassör`).
 */
export function splitShortNames(text: string, known: readonly Identity[]): TextPart[] | null {
  const parts = partsAtCommas(text).flatMap(partsAtAnd);
  if (parts.length < 2 || parts.length > mostShortNames) return null;
  const named = parts.map((part) => {
    const found = isShortName(part.text) ? identify(part.text, known) : null;
    return found !== null && 'person' in found ? found.person : null;
  });
  // `Sara Gren, KD` tells her party, also where Karin Dahl is listed.
  const inInitials = parts.filter((part) => /^\p{Lu}+$/u.test(part.text)).length;
  if (inInitials > 0 && inInitials < parts.length) return null;
  return !named.includes(null) && new Set(named).size === parts.length ? parts : null;
}

/** Nobody gives more people one task. */
const mostShortNames = 12;

function isShortName(text: string): boolean {
  return /^\p{Lu}[\p{L}.-]{0,30}(?: \p{Lu}[\p{L}.-]{0,30}){0,3}$/u.test(text) && !isDetail(text);
}

function partsAtAnd({ text, start }: TextPart): TextPart[] {
  const [first, second, ...others] = text.split(' och ');
  if (!first || !second || others.length > 0) return [{ text, start }];
  return [
    { text: first, start },
    { text: second, start: start + first.length + ' och '.length },
  ];
}

/** Those who came for one party to a negotiation, apart from its name (`För arbetsgivaren: `). */
export interface Side {
  readonly label: string;
  readonly people: readonly TextPart[];
}

/**
 * Parts those who came for one party: in `För arbetsgivaren: Anna Ek, teknisk chef, Bo Alm, HR` each full name is one person with
 * what follows it. Null where only one is named, or no party is.
 */
export function splitSide(text: string): Side | null {
  const told = partAtColon(text, 60, ',()');
  if (!told || told.rest.trim() === '' || !isSideLabel(told.label)) return null;
  const label = text.slice(0, text.length - told.rest.trimStart().length);
  const parts = partsAtCommas(text.slice(label.length));
  const named = parts.filter((part) => isName(withoutConjunction(part.text)));
  if (named.length < 2 || named[0] !== parts[0]) return null;
  const people = named.map((part, nth) => {
    const next = named[nth + 1]?.start ?? text.length - label.length;
    const whole = withoutTail(text.slice(label.length + part.start, label.length + next), ', ');
    const own = withoutConjunction(whole);
    return { text: own, start: label.length + part.start + whole.length - own.length };
  });
  return { label, people };
}

function partsAtCommas(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (at === text.length || (letter === ',' && depth === 0)) {
      const part = text.slice(start, at);
      parts.push({ text: part.trim(), start: start + part.length - part.trimStart().length });
      start = at + 1;
    }
  }
  return parts.filter((part) => part.text !== '');
}

function isName(text: string): boolean {
  const name = nameIn(text);
  return isFullName(name) && !isDetail(name);
}

function nameIn(text: string): string {
  return text
    .replace(/\([^()]*\)|§.*$/gu, ' ')
    .replace(/[*✱]/gu, '')
    .trim();
}

function hasItems(text: string): boolean {
  return findItemRanges(text).length > 0;
}
