import { wordsFor } from './acts.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** Verbs of those who choose: who stands before them did, who stands after was chosen. */
const active = [
  ...wordsFor(['elects'], ['infinitive', 'present', 'past']),
  ...wordList('anmälde, anmäler, anlitade, chose'),
];

/** Verbs of those who are chosen, and of those who serve without being chosen. */
const passive = [
  ...wordsFor(['elects'], ['passivePresent', 'passivePast', 'participle']),
  ...wordList(
    'valts, utsetts, anmäldes, anmäls, tjänstgjorde, tjänstgör, fungerade, fungerar, agerade, agerar, blev, was chosen, were chosen',
  ),
  // `förordnade` is more often what somebody did than what several are.
].filter((word) => !active.includes(word));

/** Finds the verbs of an election: groups `passive`, `active`. */
export const electionVerb = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<passive>${anyOf(passive)})|(?<active>${anyOf(active)}))(?![\\p{L}\\p{N}])`,
  'giu',
);

const leadsToAnother = wordList(
  'av, efter, från, för, till, jämte, jämte ordföranden, tillsammans med, i stället för, istället för, utöver, hos, föreslog, ' +
    'föreslår, by, from, after',
);

/** Words before a name that say that somebody else was chosen. */
export const notChosenBefore = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(leadsToAnother)}\\s*$`, 'iu');

/** `av Bo Ek som också valdes till …`, where verbs are blanked: chosen, whatever stands before. */
export const chosenAfter = /^,?\s+som\s+(?:också|även|därefter|sedan|samtidigt)?\s*·/iu;

/** `val av Bo Ek till …`: this `av` is before the one chosen. */
export const choiceOf = /(?:val|omval|nyval)\s+av\s*$/iu;

/** Words between names that stand in the order of the roles before them. */
export const respectively = wordPattern(wordList('respektive, resp., resp, respectively'));

/** What may stand alone before the names of those chosen (`Beslut: Bo Ek`). */
export const decidedAs = wordPattern(
  wordList('beslut, mötets beslut, stämmans beslut, valda, valda blev, resultat, val, decision, elected'),
);

const denial = wordPattern(
  wordList('avsade, avsäger, avböjde, avböjer, inte, ej, not, declined, entledigades'),
);

/** Whether a sentence tells that somebody was not chosen. */
export function isDenied(sentence: string): boolean {
  return denial.test(sentence);
}

/** Words that stand in capitals in sentences about elections and are nobody's name, besides those of roles. */
const noNames = new Set(
  wordList(
    'styrelse, nämnd, ' +
      'till, som, att, på, av, efter, från, med, för, vid, den, det, de, han, hon, hen, där, då, därefter, sedan, vidare, ' +
      'enhälligt, val, omval, nyval, beslut, beslutade, beslutades, förslag, föreslogs, föreslås, enligt, samt, och, eller, ' +
      'ingen, inga, alla, samtliga, båda, ordföranden, sekreteraren, justeraren, justerarna, ordförande, sekreterare, ' +
      'justerare, kassör, ledamot, ledamoten, protokollet, protokoll, punkten, frågan, bordlades, valberedningen, ' +
      'medlemmarna, ledamöterna, jag, vi, ni, man, the, meeting, board, chair, secretary, it, was, were, and, or, nobody, none, all',
  ),
);
/** `STYRELSEN BESLUTAR` above what was decided. */
const verbs = new Set(
  wordsFor(['decides', 'agrees', 'settles', 'elects'], ['present', 'past', 'passivePresent', 'passivePast']),
);
const bodyEnding = new RegExp(
  `${anyOf(wordList('mötet, stämman, styrelsen, nämnden, utskottet, gruppen, rådet, fullmäktige, föreningen, klubben, sammanträdet, kommittén, byalaget, byalag'))}$`,
  'iu',
);

/** Whether a capitalised word in a sentence about an election is nobody's name. */
export function isNoName(word: string): boolean {
  const folded = word.toLowerCase();
  return noNames.has(folded) || verbs.has(folded) || bodyEnding.test(word);
}

/** `Ordförande Ida Lind öppnade mötet` · `Mötet öppnades av styrelsens ordförande Ida Lind`: group `name` with what follows the role. */
export const openedByChair: readonly RegExp[] = [
  /^(?<name>\p{Lu}[^,.]{2,50}?),?\s+(?:mötes)?ordförande,?\s+(?:hälsar|hälsade|öppnar|öppnade|förklarar|förklarade)(?!\p{L})/u,
  /^(?:(?:dagens|kvällens|mötets|stämmans)\s+)?(?:(?:mötes|stämmo)?ordföranden?|ordf\.?),?\s+(?<name>.{3,60}?),?\s+(?:öppnade|öppnar|förklarade|förklarar|hälsade|hälsar)(?!\p{L})/iu,
  /(?:mötet|stämman|årsmötet|sammanträdet)\s+(?:öppnades|öppnas|förklarades\s+öppnat)\s+av\s+(?:(?:\p{L}{1,40}s|vår)\s+)?(?:(?:mötes)?ordföranden?|ordf\.?),?\s+(?<name>.{3,60})/iu,
];

/** `Ordförande Mira öppnar mötet`: group `name` with a first name and nothing else. */
export const openedByFirstName =
  /^(?:[Mm]ötes)?[Oo]rdföranden?\s+(?<name>\p{Lu}\p{Ll}+)\s+(?:öppnade|öppnar|förklarade|förklarar)\s+(?:mötet|årsmötet|stämman)(?!\p{L})/u;

/** Whether a text may tell who opened the meeting as its chair. */
export function mayOpen(text: string): boolean {
  return /ordf/iu.test(text);
}

const titleOfElection =
  /^(?:(?:övriga|återstående|stadgeenliga)\s+)?(?:fyllnads|om|ny|in|styrelse|person|kompletterings)?val(?:ärenden|en|et)?(?!\p{L})|^elections?(?!\p{L})/iu;

/** Whether an item is about who is elected (`Val av styrelse`). */
export function titlesElection(title: string): boolean {
  return titleOfElection.test(title);
}

/** Whether a text tells of those who are proposed, and not yet of those chosen. */
export function tellsCandidates(text: string): boolean {
  return /försl|föresl|valbered/iu.test(text);
}

/** `omvaldes Bo Ek samt nyvaldes Ida Lo`: some stay and others come, in the same seats. */
export const isReelection = /omvald[^.!?]*\s(?:och|samt)\s+(?:som\s+ny\s+)?nyvald/iu;
