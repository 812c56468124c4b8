import type { MeetingRole } from '../roles.ts';

/** Somebody chosen for a role, as written. */
export interface Chosen {
  readonly role: MeetingRole;
  readonly name: string;
}

/** A part of a sentence about an election, and where it stands (0-based, UTF-16). */
export interface ElectionPart {
  readonly kind: 'role' | 'names' | 'active' | 'passive';
  readonly start: number;
  readonly end: number;
  /** The roles named; null is one that is none at the meeting. */
  readonly roles: readonly (MeetingRole | null)[];
  readonly names: readonly string[];
  /** `till` stands before the role, or it is a task: it says what somebody was chosen for. */
  readonly isLed: boolean;
  /** `fört protokoll`, `leddes av`: the role is told by what somebody did, after or before the name. */
  readonly does: 'after' | 'before' | null;
  readonly isRespective: boolean;
}

/** In characters: what stands further from a role belongs to something else. */
const farthest = 80;

/** Names and roles that stand beside each other belong together, from the left; none is used twice. */
export function pairElected(
  sentence: string,
  parts: readonly ElectionPart[],
  verbs: readonly ElectionPart[],
): Chosen[] {
  const chosen: Chosen[] = [];
  const rest = splitLast(parts);
  let at = 0;
  while (at < rest.length - 1) {
    const [first, second] = [rest[at]!, rest[at + 1]!];
    const between = sentence.slice(first.end, second.start);
    const hasVerb = verbs.some(({ start }) => start >= first.end && start < second.start);
    // `valdes Kim Sav, sekreterare Bo Ek` · `valdes Kim Sav och sekreterare Bo Ek`
    const goesOn =
      chosen.length > 0 &&
      first.kind === 'role' &&
      /(?:[,;]|\s(?:och|samt|and))\s*$/u.test(sentence.slice(0, first.start));
    const areBeside = goesOn && between.trim() === '';
    if (first.kind === second.kind || !(areBeside || belong(first, second, between, hasVerb))) at += 1;
    else {
      const [role, names] = first.kind === 'role' ? [first, second] : [second, first];
      chosen.push(...choose(role, names));
      at += 2;
    }
  }
  return chosen;
}

/** Who is chosen where these roles and names belong together; nobody where it can't be told who is what. */
export function choose(
  { roles }: Pick<ElectionPart, 'roles'>,
  { names, isRespective }: ElectionPart,
): Chosen[] {
  if (isRespective && roles.length === names.length)
    return roles.flatMap((role, nth) => (role === null ? [] : [{ role, name: names[nth]! }]));
  const own = roles.filter((role) => role !== null);
  const isClear = roles.length === 1 || names.length === 1 || own.every((role) => role === 'justerare');
  return isClear ? own.flatMap((role) => names.map((name) => ({ role, name }))) : [];
}

/** `Till ordförande valdes Ida Lind och Bo Ek till sekreterare`: the last name is that of the last role. */
function splitLast(parts: readonly ElectionPart[]): ElectionPart[] {
  const [before, names, last] = parts.slice(-3);
  const isOpen = parts.length % 2 === 1 && before?.kind === 'role' && last?.kind === 'role';
  if (!isOpen || names?.kind !== 'names' || names.names.length < 2 || last.does !== null) return [...parts];
  const [others, own] = [names.names.slice(0, -1), names.names.slice(-1)];
  return [...parts.slice(0, -2), { ...names, names: others }, { ...names, names: own }, last];
}

function belong(first: ElectionPart, second: ElectionPart, between: string, hasVerb: boolean): boolean {
  if (between.length > farthest || /[.;]\s/u.test(between)) return false;
  if (second.does === 'after') return /^\s+(?:har\s+)?$/u.test(between);
  if (second.does === 'before') return false;
  if (first.does !== null) return first.does === 'before' && /^\s+$/u.test(between);
  // `Ordförande Ida Lind`: her title, not what she was chosen for.
  if (first.kind === 'role') return first.isLed || hasVerb || /^\s*[:–-]\s*$/u.test(between);
  return second.isLed || hasVerb || /^\s*$/u.test(between);
}

/** A part of a sentence, of which nothing more is told than `told`. */
export function electionPart(
  kind: ElectionPart['kind'],
  { start, end }: { readonly start: number; readonly end: number },
  told: Partial<ElectionPart> = {},
): ElectionPart {
  const none = { roles: [], names: [], isLed: false, does: null, isRespective: false };
  return { ...none, ...told, kind, start, end };
}
