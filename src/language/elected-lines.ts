import { anyOf, partPattern, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** Source of what joins two names in a list. */
export const joint = anyOf(wordList('och, samt, and, respektive, jämte'));

const years = anyOf(wordList('ett, två, tre, fyra, 1, 2, 3, 4, one, two'));
const howChosen = anyOf(
  wordList(
    'omval, nyval, fyllnadsval, fyllnad, omvald, omvalda, nyvald, nyvalda, vald, valda, re-elected, newly elected',
  ),
);
const part = anyOf(wordList('sammankallande, sammank, sammank., ordinarie, suppleant, ersättare, convener'));

/** What is said of somebody chosen, behind the name: how, for how long, as which of several; global. */
export const terms = new RegExp(
  String.raw`(?:\s*,|\s+[–-])?\s+(?:${howChosen}|${part}|(?:(?:på|för|i|for)\s+)?${years}\s+(?:år|years?)|(?:(?:på|för)\s+)?(?:verksamhetsåret|året)\s\d{4}(?:[/–-]\d{2,4})?)(?![\p{L}\d])`,
  'giu',
);

/** How somebody was chosen, before the name (`omval Kim Sav`); global. */
export const howBefore = new RegExp(
  String.raw`(?<=^|[,;]\s{0,3})${howChosen}(?:\s+av)?\s*:?\s+(?=\p{Lu})`,
  'giu',
);

/** A verb at the end that says that those before it were chosen. */
export const electedSo = new RegExp(String.raw`\s+(?:blir|blev)(?:\s+(?:omvald|nyvald|vald)a?)?$`, 'iu');

/** Labels in an item about an election that name others than those chosen. */
export const noChosen = partPattern(
  wordList(
    'försl, föresl, nominer, kandid, sökande, ställer upp, avgå, avgick, kvar, tidigare, föredrag, ansvarig för, närvar, frånvar, reserv, jäv, ' +
      'röst för, avst, röstade, röster, yrk, avsäg, tack, kontakt, beslut, uppdrag, åtgärd, mandat, present, motiver, rösträtt',
  ),
);

/** Words above a line that make those on it, and on the lines after it, the proposed. */
export const opensCandidates = partPattern(
  wordList('försl, föresl, nominer, kandid, ställer upp, valberedningen har, valberedningens'),
);

/** Words right above a line that make those on it others than the chosen. */
export const opensOthers = partPattern(
  wordList('avgå, avsäg, avsade, kvarstå, kvarvarande, kvar på, närvar, frånvar'),
);

/** `Kassör: vakant` */
export const vacant =
  /^\p{L}[^:]{1,60}?(?::|\s[–-])?\s*(?:är\s+)?(?:vakant|vakanta|vacant|bordläggs|bordlades|–|-)\.?$/iu;

/** Words of what somebody may be chosen as, also within longer ones. */
export const officeStem = partPattern(
  wordList(
    'ordförande, ordf., sekreterare, kassör, ledamot, ledamöter, suppleant, ersättare, revisor, valberedning, ansvarig, ombud, ' +
      'representant, justerare, justeringsm, justeringsperson, rösträknare, sammankallande, mästare, ledare, redaktör, fogde, ' +
      'värd, firmatecknare, kontaktperson, chair, secretary, treasurer, auditor, board member, deputy, president, teller',
  ),
);

/** Words before those chosen: which of them, or how many. */
export const beforeTheChosen = wordPattern(
  wordList(
    'hela, samtliga, alla, båda, övriga, ordinarie, nuvarande, sittande, avgående, den, det, de, vår, vårt, våra, vice, förste, andre, ' +
      'två, tre, fyra, fem, sex, sju',
  ),
  { whole: true },
);

/** Whose the office is: that of the body which meets, or of its own parts. */
export const ofOwnBody = wordPattern(
  wordList(
    'styrelsens, föreningens, klubbens, mötets, årsmötets, stämmans, sektionens, valberedningens, lagets, samfällighetens, bolagets, ' +
      'kårens, sällskapets, byalagets, distriktets, kretsens, avdelningens, fackklubbens',
  ),
  { whole: true },
);

/** All of those in a body (`Samtliga i styrelsen`), of whom no more than that is told. */
export const isOfSomeGroup =
  /^(?:Samtliga|Alla|Övriga|De)\s+(?:\p{L}+\s+)?(?:i|av|ur)\s+\p{L}+(?:\s+\p{L}+)?$/u;

/** For how long, and nothing else: `på ett år`, `för tiden intill nästa årsmöte`. */
export const termAlone =
  /^(?:på|för)\s[^.!?]{0,30}?(?:(?<!\p{L})(?:år|åren|året|verksamhetsår|verksamhetsåret|räkenskapsåret|tid|tiden|period|perioden|mandatperiod|mandatperioden)(?!\p{L})|(?<!\d)\d{4}(?!\d))/u;

/** Behind an office, what it is for (`ordförande för mötet`): no office by itself. */
export const forWhom = /\s(?:för|till|på|vid|av|i|inom|med|hos)\s.*$/su;
