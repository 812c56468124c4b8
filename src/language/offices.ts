import { englishCounts } from './quantities.ts';
import { findAll } from '../model/find-all.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { numberWords } from './sentences/numbers.ts';
import { wordList } from './word-list.ts';

/** The offices of an association that must not be held by the same people. */
export type Office = 'board' | 'auditor' | 'nominating';

const offices: readonly (readonly [Office, string])[] = [
  [
    'nominating',
    'valberedning, valberedningen, valberedare, valkommitté, valkommittén, nominating committee',
  ],
  [
    'auditor',
    'revisor, revisorer, revisorssuppleant, revisorssuppleanter, revisorsersättare, föreningsrevisor, lekmannarevisor, ' +
      'lekmannarevisorer, granskare, auditor, auditors',
  ],
  [
    'board',
    'styrelse, styrelsen, styrelseledamot, styrelseledamöter, ledamot, ledamöter, ordinarie ledamöter, suppleant, suppleanter, ' +
      'styrelsesuppleanter, styrelsesuppleant, styrelseledamot, kassör, styrelseordförande, vice ordförande, föreningens ordförande, klubbens ordförande, board member, ' +
      'board members, treasurer',
  ],
];

const patterns = offices.map(([office, words]) => [office, wordPattern(wordList(words))] as const);

/** The offices that a heading or sentence about an election names. */
export function officesNamed(text: string): Office[] {
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([office]) => office);
}

const english = ['none', ...englishCounts];

const verifierNouns = wordList(
  'justerare, protokolljusterare, protokollsjusterare, justeringspersoner, justeringsmän',
);

/** Whether a sentence chooses for the seats that a noun names, also by another word for the same (`justeringspersoner`, `justerare`). */
export function choosesFor(noun: string, sentence: string): boolean {
  const words = verifierNouns.includes(noun) ? [...verifierNouns, 'justera '] : [noun];
  return words.some((word) => sentence.toLowerCase().includes(word));
}

/** Whether a sentence says no more than who was chosen (`Bo Ek och Ida Lo valdes.`): for what, the heading tells. */
export function onlyNamesChosen(sentence: string): boolean {
  return /^(?:\p{Lu}[\p{L}’'-]+(?:\s+|,\s+|\s+och\s+))+(?:om|ny)?(?:valdes|väljs|utsågs|utses)\s*\.?$/u.test(
    sentence.trim(),
  );
}

/** What there may be several seats of: those chosen are named by it. */
const seatNouns = wordList(
  'ledamöter, ledamot, styrelseledamöter, styrelseledamot, suppleanter, suppleant, styrelsesuppleanter, ersättare, justerare, ' +
    'protokolljusterare, protokollsjusterare, justeringspersoner, justeringsmän, rösträknare, revisorer, revisor, revisorssuppleanter, ' +
    'revisorssuppleant, ombud, representanter, personer, members, auditors, adjusters',
);
const adjectives = wordList('ordinarie, board, new, ordinary, nya, personliga, följande, st, stycken');

const seatPhrase = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<number>\\d{1,2})|(?<word>${anyOf([...numberWords, 'ett', ...english])}))\\s+(?:${anyOf(adjectives)}\\s+){0,2}(?<noun>${anyOf(seatNouns)})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A number of seats that a text tells of (`två ledamöter`); 0-based UTF-16 offsets, `end` exclusive. */
export interface SeatPhrase {
  readonly seats: number;
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** How many of what are to be chosen, or were, in the order of a text. */
export function seatPhrases(text: string): SeatPhrase[] {
  return Array.from(findAll(seatPhrase, text), (match) => ({
    seats: numberOf(match.groups!),
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
  })).filter(({ seats }) => seats > 0);
}

function numberOf({ number, word }: Readonly<Record<string, string | undefined>>): number {
  if (number !== undefined) return Number(number);
  const lower = word!.toLowerCase();
  if (lower === 'ett') return 1;
  return Math.max(numberWords.indexOf(lower), english.indexOf(lower));
}

const unfilled = wordPattern(
  wordList(
    'vakant, vakanta, vakans, vakanser, obesatt, obesatta, bordläggs, bordlades, avsade sig, entledigas, entledigades, vacant',
  ),
);

/** Whether a text tells that a seat stayed empty, or was left. */
export function tellsOfVacancy(text: string): boolean {
  return unfilled.test(text);
}

/** A heading about several elections. */
export const mayMeanMore = /[,/]|(?<!\p{L})(?:och|samt|jämte|eller|minst|högst)(?!\p{L})/iu;

/** Whether a sentence elects the members of a board. */
export function choosesMembers(sentence: string): boolean {
  return /till\s+(?:ordinarie\s+|styrelse)?ledamöter(?!\p{L})/iu.test(sentence);
}

/** How many members a board is to have, where a sentence sets their number. */
export function seatsSetIn(sentence: string): SeatPhrase[] {
  return setsNumber.test(sentence)
    ? seatPhrases(sentence).filter(({ written }) => /(?:^|\s)(?:styrelse)?ledamöter$/iu.test(written))
    : [];
}

const setsNumber =
  /(?:ska|skall)\s+(?:ha|bestå|vara|utgöras)|består\s+av|bestämdes\s+till|fastställdes\s+till|antalet/iu;

/** Whether a sentence says that some of the members were elected before. */
export function tellsOfOtherMembers(sentence: string): boolean {
  return /omval|kvarst/iu.test(sentence);
}

/** Whether somebody's role at a meeting is one that members have. */
export function isMember(role: string): boolean {
  return memberRole.test(role);
}

const memberRole = /ordförande|(?<!\p{L})ordf(?!\p{L})|ledamot|ersättare|gruppledare|chair|member/iu;

/** Whether somebody's role at a meeting of a board is that of one who is no member of it. */
export function isNoMember(role: string): boolean {
  return noMember.test(role);
}

const noMember =
  /suppleant|ersättare|adjung|revisor|sekreterare|protokoll|(?<!\p{L})vd(?!\p{L})|verkställande|chef|jurist|ekonom|föredrag|inbjud/iu;

/** Whether a role is that of somebody who serves the meeting, and neither stands in for a member nor is one by custom. */
export function isOfficial(role: string): boolean {
  return isNoMember(role) && !isMemberToo(role) && !/suppleant|ersättare|sekreterare/iu.test(role);
}

/** Whether a role that is none of a member is held by one (`vd och ledamot`, `suppleant, tjänstgör`). */
export function isMemberToo(role: string): boolean {
  return memberToo.test(role) && !/(?<!\p{L})(?:ej|inte|icke)\s+(?:\p{L}+\s+)?ledamot/iu.test(role);
}

const memberToo = /ledamot|styrelseledamot|tjänstgör|ersätter|inträder|tjg/iu;

/** Whether a role is that of a secretary and no more. */
export function isPlainSecretary(role: string): boolean {
  return /^(?:mötes)?sekreterare$/iu.test(role.trim());
}
