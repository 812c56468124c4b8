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
      'styrelsesuppleanter, styrelsesuppleant, styrelseledamot, kassör, styrelseordförande, vice ordförande, föreningens ordförande, klubbens ordförande, ordförande för ett år, ordförande på ett år, ordförande för två år, ordförande på två år, board member, ' +
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
  return /^(?:Årsmötet|Stämman|Mötet|Styrelsen|Föreningen)\s+(?:om)?(?:väljer|valde|utser|utsåg)(?:\s+\p{Lu}[\p{L}’'-]+,?|\s+och)+\.?$|^(?:\p{Lu}[\p{L}’'-]+(?:\s+|,\s+|\s+och\s+))+(?:om|ny)?(?:valdes|väljs|utsågs|utses)\s*\.?$/u.test(
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

/** `, tillika rösträknare`: another office of the same people. */
export const countToo = /,?\s*(?:och\s+)?(?:tillika|som\s+även\s+är|jämte|samt|och)\s+rösträknare/iu;

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

/** Whether another sentence of the election may tell of more members. */
export function tellsOfOtherMembers(sentence: string): boolean {
  const isOfBoard = !/revisor|valbered|(?<!\p{L})suppleant/iu.test(sentence);
  return (
    (isOfBoard && /omval|nyval|kvarst|ledam|ordförande|fyllnad/iu.test(sentence)) || tellsOfStaying(sentence)
  );
}

/** Whether a sentence says whose term goes on (`Inger Bratt har ett år kvar`, `Kvarstår gör …`). */
export function tellsOfStaying(sentence: string): boolean {
  return stays.test(sentence) && !leaves.test(sentence);
}

const stays =
  /(?<!\p{L})(?:kvarstår|kvarstående|sitter\s+kvar)(?!\p{L})|år\s+kvar(?!\p{L})|kvar\s+på\s+(?:sina\s+|sitt\s+)?mandat|(?<!\p{L})valdes?\s+(?:i\s+fjol|förra\s+året|\p{Ll}+\s+20\d\d)|av\s+dem\s+(?:valdes|är\s+valda|sitter)|(?:är|sedan\s+tidigare)\s+valda?\s+(?:till|t\.o\.m\.)/iu;
const leaves =
  /(?<!\p{L})(?:avgår|avgick|avsäger|avsade|entledig\p{L}*|lämnar|inte|ej|revisor\p{L}*|valbered\p{L}*)(?!\p{L})/iu;

/** How many substitutes of the board there are to be, where a sentence sets their number. */
export function substitutesSetIn(sentence: string): SeatPhrase[] {
  return setsNumber.test(sentence)
    ? seatPhrases(sentence).filter(({ written }) => /(?:suppleant(?:er)?|ersättare)$/iu.test(written))
    : [];
}

export const nounOfSubstitutes = /suppleant/iu;

/** Whether a sentence elects substitutes of the board. */
export function choosesSubstitutes(sentence: string): boolean {
  return /till\s+(?:styrelse)?suppleant(?:er)?(?!\p{L})/iu.test(sentence);
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
