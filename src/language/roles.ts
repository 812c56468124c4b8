import { endInTitle } from './meeting-events.ts';
import { gated, wordGate } from './gate.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { functionWords, longerWords, offices, roleWords, type MeetingRole } from './role-words.ts';

export type { MeetingRole } from './role-words.ts';

/** The roles, in the order in which they are numbered in `rolePattern`. */
export const meetingRoleKeys: readonly MeetingRole[] = ['ordförande', 'sekreterare', 'justerare'];

const jointly = String.raw`(?:(?:jämte|tillsammans\s+med|together\s+with)\s[^.]{1,60}?\s)?`;
/** `Bo valdes att skriva och Ida att justera.` */
const writesAlone = String.raw`skriva(?=\s*(?:,|och|samt)\s[^.]{1,40}\s(?:att\s+)?justera)`;
/** `Ida valdes att leda mötet och föra protokoll.` */
const writesToo = String.raw`|(?:och|samt)\s+${anyOf(roleWords.sekreterare.tasks)}`;
/** `ordförande för föreningen`, `styrelsens ordförande`, `styrelseordförande`, `webbansvarig`. */
const otherOffice = [
  anyOf(offices),
  String.raw`(?:ordförande|sekreterare|chair)\s+(?:för|i|av|of)\s+\p{L}+`,
  String.raw`\p{L}{1,30}s\s+(?:ordförande|sekreterare)`,
  String.raw`\p{L}{2,30}(?:ordförande|sekreterare|ansvarig|ansvariga|ledare)`,
].join('|');

/** `Bo ledde mötet under § 36`: who leads a part of a meeting is not its chair. */
const notInPart = String.raw`(?!\s+(?:under|vid|i|för|på)\s+(?:§|paragraf|ärende|punkt)|\s+§)`;

/** What somebody does without saying what (`skriver`), whatever the role. */
const alone = meetingRoleKeys.flatMap((key) => roleWords[key].doesAlone);

const branches = [
  ...meetingRoleKeys.flatMap((key, nth) => [
    `(?<does${nth}>${anyOf(roleWords[key].does)}${key === 'ordförande' ? notInPart : ''})`,
    `(?<alone${nth}>${anyOf(roleWords[key].doesAlone)}(?=\\s*(?:[.,;)]|$)|\\s+(?:och|medan)\\s+\\p{L}+(?:\\s+\\p{L}+){0,2}?\\s+(?:${anyOf(alone)})))`,
    `(?<by${nth}>${anyOf(roleWords[key].doneBy)})`,
    `(?<task${nth}>(?:att|to)\\s+(?:${jointly}${anyOf(roleWords[key].tasks)}${key === 'sekreterare' ? `|${writesAlone}` : ''})${key === 'sekreterare' ? writesToo : ''})`,
    `(?<own${nth}>${anyOf(roleWords[key].own)})`,
  ]),
  `(?<other>${otherOffice})`,
  ...meetingRoleKeys.flatMap((key, nth) =>
    roleWords[key].plain.length === 0 ? [] : [`(?<plain${nth}>${anyOf(roleWords[key].plain)})`],
  ),
];

/**
 * Finds what people are chosen as, with the words that lead to it (`till`, `som`, `as`): groups `led`; `own0`–`own2`, `task0`–`task2`,
 * `does0`–`does2`, `alone0`–`alone2`, `by0`–`by2` and `plain0`–`plain1` by the index in `meetingRoleKeys`; `other` is an office of the body.
 */
export const rolePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<led>till|som|as)\\s+)?(?:${branches.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

const gates = new Map(
  meetingRoleKeys.map((key) => [key, wordGate(Object.values(roleWords[key]).flat())] as const),
);

/** Whether a text may name one of the roles: quick to ask, before `rolePattern` looks for them. */
export function mayNameRole(text: string, roles: readonly MeetingRole[]): boolean {
  return roles.some((role) => gates.get(role)!.test(text));
}

const inOwnWords = meetingRoleKeys.map((key) => [
  ...roleWords[key].own,
  ...roleWords[key].tasks.filter((task) => !task.endsWith('§')),
]);
const named = inOwnWords.map(quickPattern);
const inHeadings = meetingRoleKeys.map((key, nth) =>
  wordPattern([...inOwnWords[nth]!, ...roleWords[key].plain]),
);
const plainly = meetingRoleKeys.map((key) =>
  roleWords[key].plain.length === 0 ? null : quickPattern(roleWords[key].plain),
);
const functionWord = quickPattern(functionWords);
const longerWord = quickPattern(longerWords);

function quickPattern(words: readonly string[]): Pick<RegExp, 'test'> {
  return gated(wordGate(words), wordPattern(words));
}

/** The roles at the meeting that a heading is about (`Val av mötesordförande`, `Val av en person att justera protokollet`). */
export function rolesNamed(heading: string): MeetingRole[] {
  return meetingRoleKeys.filter((_, nth) => named[nth]!.test(heading));
}

/** The roles that a heading is about where they may be those of the body (`Val av ordförande`). */
export function plainRolesNamed(heading: string): MeetingRole[] {
  return meetingRoleKeys.filter((_, nth) => plainly[nth]?.test(heading) === true);
}

/** All roles that a heading is about, in its order: so stand those chosen (`Bo Ek respektive Ida Lind`). */
export function rolesInOrder(heading: string): MeetingRole[] {
  return meetingRoleKeys
    .map((role, nth) => ({ role, at: heading.search(inHeadings[nth]!) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
    .map(({ role }) => role);
}

/** Whether a heading is about those who are chosen to play a part at the meeting: where one is, so are the others. */
export function isAboutFunctions(heading: string): boolean {
  return functionWord.test(heading) || rolesNamed(heading).length > 0;
}

/** Whether a heading is about offices that last longer than the meeting. */
export function isForLonger(heading: string): boolean {
  return longerWord.test(heading);
}

/** Whether a title is that of a meeting at which a body chooses those who lead it for a year. */
export function isConstituting(title: string): boolean {
  return /konstituer/iu.test(title);
}

/** Whether the item with one of these headings chooses who leads or writes at the meeting itself, by where it stands among the others. */
export function choosesOwn(headings: readonly string[], nth: number): boolean {
  if (plainRolesNamed(headings[nth]!).length === 0) return false;
  return comesBeforeVerifiers(headings, nth) || comesFirst(headings, nth);
}

/** `Val av ordförande` right before those who verify are chosen: a meeting chooses its own in that order. */
function comesBeforeVerifiers(headings: readonly string[], nth: number): boolean {
  return (
    headings.slice(nth + 1, nth + 4).some((next) => rolesNamed(next).includes('justerare')) ||
    headings.slice(nth + 1, nth + 3).some((next) => isAboutFunctions(next))
  );
}

/** `Val av sekreterare` right after the opening: the meeting has to have one before it goes on. */
function comesFirst(headings: readonly string[], nth: number): boolean {
  const before = headings.slice(0, nth);
  return (
    before.length > 0 &&
    before.every(
      (heading) =>
        endInTitle(heading) === 'opening' ||
        plainRolesNamed(heading).length > 0 ||
        rolesNamed(heading).some((role) => role !== 'justerare'),
    )
  );
}
