import { decidedAs, electionVerb, isDenied } from '../elections.ts';
import { meetingRoleKeys, rolePattern, type MeetingRole } from '../roles.ts';
import { nameGroups } from '../election-names.ts';
import { withoutAbbreviations } from '../sentences.ts';
import { findAll } from '../../model/find-all.ts';
import { nicksIn } from './nicks-in-elections.ts';
import { isOwnRole, rolesWithNames } from './role-lines.ts';
import { choose, electionPart as part, pairElected, type Chosen, type ElectionPart } from './pair-elected.ts';
import { hasSpace, withoutTail } from '../../model/text-shapes.ts';

/** What the heading above a sentence says of it. */
export interface ElectionContext {
  /** The roles that the item is about, so that names need none of their own. */
  readonly about: readonly MeetingRole[];
  /** `ordförande` is that of the meeting, and `Ordförande: Kim Sav` says who it is. */
  readonly isOfMeeting: boolean;
  /** Whether a single word is the first name of somebody who is there. */
  readonly isKnown: (word: string) => boolean;
}

/** `som jämte årsmötets ordförande ska justera`: who verifies too is not chosen here. */
const besideChair =
  /,?\s+(?:som\s+)?(?:jämte|tillsammans\s+med|together\s+with)\s+(?:\p{L}{2,20}s\s+)?(?:ordföranden?|the\s+chair)(?:\s+\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){1,2})?(?:,|(?=\s))/gu;
/** `Per Ek, genom sitt ombud, utsågs` · `Per Ek genom ombud Rut Ask`: who spoke for somebody was not chosen. */
const byProxy = /,?\s+genom\s+(?:sitt\s+)?ombud(?:et)?(?:\s+\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)?,?(?=\s)/gu;
const mayChooseNick =
  /^[\p{L}\p{N}][\p{L}\p{N},._ -]{0,80}?\s(?:valde|väljer|valdes|väljs|utsågs|utses|utsåg|utser|blev|elected|was|were)(?!\p{L})/iu;

/** Who was chosen for which role at the meeting, as one sentence or line tells. */
export function chosenIn(written: string, context: ElectionContext): Chosen[] {
  if (!mayNamePeople(written, context)) return [];
  const sentence = withoutAbbreviations(written)
    .replace(besideChair, (words) => ' '.repeat(words.length))
    .replace(byProxy, (words) => ' '.repeat(words.length));
  if (isDenied(sentence)) return [];
  const roles = rolesIn(sentence, context.isOfMeeting);
  const verbs = verbsIn(sentence);
  const blanked = blank(sentence, [...roles, ...verbs]);
  const named = nameGroups(blanked, context.isKnown).map((group) => part('names', group, group));
  const names = named.length > 0 ? named : nicksIn(blanked, verbs, roles, context.isKnown);
  if (names.length === 0) return [];
  const joined = joinRoles(sentence, roles);
  if (verbs.length === 0 && roles.every(({ does }) => does === null))
    return labelled(sentence, joined, names, context);
  const chooser = verbs.find(({ kind }) => kind === 'active');
  const isTold = verbs.some(({ kind, start }) => kind === 'passive' && start < (chooser?.start ?? 0));
  // Who stands before `valde` chose.
  const chosen = names.filter(({ start }) => chooser === undefined || isTold || start > chooser.start);
  if (joined.length === 0) return forAbout(chosen, context.about);
  const parts = [...joined, ...chosen].toSorted((one, other) => one.start - other.start);
  return pairElected(sentence, parts, verbs);
}

/** A capital within the sentence, or a name that it begins with: quick to ask, before the roles are looked for. */
function mayNamePeople(sentence: string, { isKnown }: ElectionContext): boolean {
  if (/\P{Lu}\p{Lu}/u.test(sentence) || mayChooseNick.test(sentence)) return true;
  const first = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’-]*/u.exec(sentence);
  return first !== null && isKnown(first[0]);
}

function rolesIn(sentence: string, isOfMeeting: boolean): ElectionPart[] {
  const found = Array.from(findAll(rolePattern, sentence), (match) => {
    const groups = match.groups!;
    const nth = (kind: string): number =>
      meetingRoleKeys.findIndex((_, index) => groups[`${kind}${index}`] !== undefined);
    const [task, doneBy, plain] = [nth('task'), nth('by'), nth('plain')] as const;
    const isAlone = nth('alone') >= 0;
    const does = Math.max(nth('does'), nth('alone'));
    const own = Math.max(nth('own'), task);
    const key = meetingRoleKeys[Math.max(own, does, doneBy, plain)];
    const told = {
      roles: [key ?? null],
      isLed: groups['led'] !== undefined || task >= 0,
      does: does >= 0 ? ('after' as const) : doneBy >= 0 ? ('before' as const) : null,
    };
    return { isAlone, isPlain: plain >= 0, isOwn: own >= 0, part: part('role', placeOf(match), told) };
  });
  const alone = found.filter((each) => each.isAlone);
  // `Bo skriver.` tells of the meeting where it is about who does what there, or another does something else.
  const mayBeAlone = isOfMeeting || new Set(alone.flatMap((each) => each.part.roles)).size > 1;
  // `Till ordförande för mötet valdes Kim Sav och till sekreterare Bo Ek.`
  const areOfMeeting = isOfMeeting || found.some((each) => each.isOwn && each.part.roles[0] !== 'justerare');
  return found
    .filter((each) => !each.isAlone || mayBeAlone)
    .map((each) => (each.isPlain && !areOfMeeting ? { ...each.part, roles: [null] } : each.part));
}

function verbsIn(sentence: string): ElectionPart[] {
  return Array.from(findAll(electionVerb, sentence), (match) =>
    part(match.groups!['passive'] === undefined ? 'active' : 'passive', placeOf(match)),
  );
}

function blank(sentence: string, parts: readonly ElectionPart[]): string {
  let text = sentence;
  for (const { start, end } of parts) text = text.slice(0, start) + '·'.repeat(end - start) + text.slice(end);
  return text;
}

const beside = /^\s*(?:(?:,\s*)?(?:och|samt|tillika|and)|\/|&)?\s*(?:tillika\s*)?$/iu;

/** Roles beside each other are one for all names: `ordförande och sekreterare`, `justerare tillika rösträknare`. */
function joinRoles(sentence: string, roles: readonly ElectionPart[]): ElectionPart[] {
  const joined: ElectionPart[] = [];
  for (const each of roles) {
    const last = joined.at(-1);
    const isBeside =
      last?.does === null && each.does === null && beside.test(sentence.slice(last.end, each.start));
    if (isBeside && !/^(?:till|som|as)\s/iu.test(sentence.slice(each.start)))
      joined[joined.length - 1] = { ...last, end: each.end, roles: [...last.roles, ...each.roles] };
    else joined.push(each);
  }
  return joined;
}

/** Names in an item about one role, where the sentence names none: `Valdes Bo Ek.` */
function forAbout(groups: readonly ElectionPart[], about: readonly MeetingRole[]): Chosen[] {
  if (about.length === 1) return groups.flatMap((group) => choose({ roles: about }, group));
  return groups.length === 1 && groups[0]!.isRespective ? choose({ roles: about }, groups[0]!) : [];
}

/** `c) två` before a role. */
const howMany = /^(?:\p{L}[.)]\s+)?(?:(?:en|ett|två|tre|[1-3])\s+|val\s+av\s+(?:\p{Ll}+\s+|\d+\s+)?)?$/iu;

/** `Ordförande: Kim Sav` in an item about the functions, and bare names in one about a role. */
function labelled(
  sentence: string,
  roles: readonly ElectionPart[],
  groups: readonly ElectionPart[],
  { about, isOfMeeting }: ElectionContext,
): Chosen[] {
  const pairs = rolesWithNames(sentence, roles, groups);
  if (pairs.length > 0) return isOfMeeting || roles.some((role) => isOwnRole(sentence, role)) ? pairs : [];
  const [names, ...others] = groups;
  const isEnd = names !== undefined && others.length === 0 && /^\s*\.?$/u.test(sentence.slice(names.end));
  if (!isEnd || roles.length > 1) return [];
  const [role] = roles;
  if (role) {
    const isLabel =
      howMany.test(sentence.slice(0, role.start)) &&
      /^\s*[:–-]?\s*$/u.test(sentence.slice(role.end, names.start));
    // `Sekr. för årsmötet – Bo Ek` needs no heading.
    const isOwn = hasSpace(sentence.slice(role.start, role.end).trim());
    return isLabel && (isOfMeeting || isOwn) ? choose(role, names) : [];
  }
  const before = withoutTail(sentence.slice(0, names.start), ' :–-');
  const isBare = before === '' || (decidedAs.test(before) && before.split(/\s/u).length <= 3);
  return isBare ? forAbout([names], about) : [];
}

function placeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
