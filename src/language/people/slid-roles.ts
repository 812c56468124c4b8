import { looksLikeOrganisation, looksLikeTitle } from '../people.ts';
import { isFullName } from './name-shape.ts';
import { divideRole, takeParentheses } from './read-head.ts';
import type { Segment } from './segments.ts';
import { trimSpan } from './statements.ts';
import { hasCapital } from '../../model/text-shapes.ts';

const endsInAnd = /\s(?:och|samt|&)$/iu;

/**
 * `Bo Ek, ordförande Ida Lind, sekreterare Kaj Sand, kassör`: where the first part is a bare name and the last a bare role, the
 * roles between are those of the names before them.
 */
export function withRolesAfter(text: string, parts: readonly Segment[]): Segment[] {
  const [first, ...others] = parts;
  const last = others.pop();
  const isSlid =
    first !== undefined &&
    last !== undefined &&
    others.length > 0 &&
    isFullName(takeParentheses(first.text).plain) &&
    !hasCapital(last.text) &&
    looksLikeTitle(last.text);
  const divided = isSlid ? others.map((part) => divideRole(part.text)) : [];
  if (
    !isSlid ||
    !divided.every(
      ({ role, name }) => role !== '' && looksLikeTitle(role) && isFullName(name) && !endsInAnd.test(role),
    )
  )
    return [...parts];
  return [first, ...others.flatMap((part, nth) => cutAfter(text, part, divided[nth]!.role.length)), last];
}

function cutAfter(text: string, part: Segment, length: number): Segment[] {
  const role = trimSpan(text, { start: part.start, end: part.start + length });
  const name = trimSpan(text, { start: part.start + length, end: part.end });
  return [role, name].map((span): Segment => ({ ...part, ...span, text: text.slice(span.start, span.end) }));
}

/** `Vägverket, Sjö- och luftfartsverket, Länsarkivet`: a list of those represented, where nobody is named. */
export function areAllOrganisations(parts: readonly Segment[]): boolean {
  return parts.length > 1 && parts.every(({ text }) => looksLikeOrganisation(text));
}
