import { anyOf, wordPattern } from './pattern.ts';
import { withCapitals, wordList } from './word-list.ts';

/** Words before a surname that leave no doubt that it is one. */
const titles = wordList(
  'familjen, herr, fru, fröken, syskonen, makarna, modern, fadern, mamma, pappa, barnet, eleven, pojken, flickan',
);

/** What a case is called, of which the name of somebody is a part: `Stjernqvistfallet`, `ärendet Stjernqvist`. */
const matters = wordList(
  'ärende, ärendet, ärenden, ärendena, fall, fallet, mål, målet, sak, saken, affär, affären, fråga, frågan, familj, familjen, utredning, utredningen, tvist, tvisten, historien, anmälan, ansökan, överklagande, överklagandet, uppsägning, uppsägningen',
);

/** Words that begin sentences before a name. */
const openers = wordList(
  'den, det, de, enligt, för, efter, under, vid, att, till, från, med, och, om, när, då, hon, han, inte, sedan, sen, därefter, där, här, men, eftersom, därför, mot, av, på, i, hos, inför, mellan, utan, även, också, samt, nu, idag, igår, ej, som, the, then, when, and, for, to, with',
);

const titleWord = wordPattern(titles, { whole: true });
const matterWord = wordPattern(matters, { whole: true });

/** Whether a word before a surname leaves no doubt that it is one: a title (`familjen`), or what a case is called (`ärendet`). */
export function leadsToSurname(word: string): boolean {
  return titleWord.test(word) || matterWord.test(word);
}

/** Words before the names of places and organisations. */
const ofPlaces = wordList(
  'svenska, södra, norra, västra, östra, mellersta, gamla, nya, stora, lilla, övre, nedre, sankt, sankta, kungliga, röda, gröna',
);

/** Words that are part of the name of a body or a title, or stand first in a sentence. */
export const noPartOfName = new RegExp(
  String.raw`(?:nämnd|styrelse|utskott|kommun|region|förvaltning|myndighet|skola|grupp|rätt|verk|bolag|förening|län|mäktige|sjukhus|kassa|kansli|stämma|möte|råd|kapitel|klubb|sektion|enhet|avdelning|ordförande|ledamot|sekreterare|chef|direktör|handläggare|strateg|samordnare|ersättare|föredragande)(?:[ns]|ens?|ets?|an|ar|er|erna|s)?$|^(?:${anyOf([...openers, ...ofPlaces, ...titles, ...matters])}|Sverige|Beslut|Dnr|Tid|Plats|Datum|Socialnämnden)$`,
  'iu',
);

/** Names that are other words, too: first in a sentence, beside a number or behind `i` they may be those. */
const ordinary = wordPattern(
  wordList(
    'ek, alm, lind, hassel, rönn, berg, holm, lund, strand, dal, ström, sjö, fors, hed, hult, sand, sund, vik, näs, å, kvist, gren, löv, blad, blom, blomma, lilja, skog, äng, mo, hav, flod, bäck, damm, kulle, ås, sten, stål, järn, silver, koppar, guld, frisk, modig, stark, rask, dristig, tapper, trygg, glad, munter, stolt, klok, ung, lång, brun, svart, vit, grön, grå, röd, svan, hök, duva, lärka, trast, sparv, korp, tupp, räv, hjort, bäver, lax, gädda, abborre, sköld, svärd, spjut, pil, lans, dolk, kanon, hjälm, granat, smed, bonde, munk, kung, greve, prins, präst, skytt, soldat, ryttare, kock, sommar, vinter, höst, vår, norr, söder, öst, väst, nord, bro, kvarn, park, hall, klint, klippa, krans, krona, ring, spets, törn, hagel, is, dimma, hans, dag, bo, per, sten, björn, maj, love, mars, april, juni, juli, may, june, august, saga, sol, ros, rosa, viola, linda, ville, rut, kent, ask, stig, jan, mark, will, grace, hope, joy, rose, dawn, eve, ivy, lily, iris, olive, storm, falk, örn, frost, liv, frid, siri, stella, vera, bror, ture, kim, tim, max, vilja, vild, ljus, siv, gun, åke, tor, frej, ulf, sune, penny, mats, art, bill, rob, sue, pat, ann, alma, nova, luna, ida, ro, gry, alla, varg, lo, tilde, tage, tyra',
  ),
  { whole: true },
);

/** Whether a name is another word as well (`Hans`, `Maj`). */
export function isOrdinaryWord(name: string): boolean {
  return ordinary.test(name);
}

const prepositions = wordList('i, in, utanför, kring, runt');
const preposition = wordPattern(prepositions, { whole: true });

/** Regular expression source: a word that leads to places and not to people. */
export const townLead = anyOf(withCapitals(prepositions));

/** Whether a word leads to places and not to people: `i Lund`. */
export function leadsToTown(word: string): boolean {
  return preposition.test(word);
}

const place = new RegExp(
  `^(?:${anyOf(wordList('kommun, kommuns, stad, stads, socken, län, tingsrätt, station, församling*, samfällighet*, hembygds*, gata, gatan, väg, vägen, torg, torget, backe, stallbacke, park, kyrka, pastorat'))})$`,
  'u',
);

/** Whether the word behind a name makes it that of a place: `Lunds kommun`, `Gunhilds gata`. */
export function makesPlace(word: string): boolean {
  return place.test(word);
}

/** Adjectives in -ska of something else than people. */
const otherAdjectives = wordPattern(
  wordList(
    'svensk*, dansk*, finsk*, norsk*, engelsk*, fransk*, rysk*, polsk*, spansk*, tysk*, tjeckisk*, lettisk*, samisk*, gransk*, minsk*, önsk*, älsk*, frisk*, fisk*, visk*, mansk*, falsk*, rask*, task*, ask*, ensk*, husk*, rusk*, råsk*, rådsk*, lömsk*',
  ),
  { whole: true },
);
const adjective = /^(\p{L}{2,40}?)(?:sk|ska|ske|skan|skans)$/u;
const members = /^(\p{L}{2,40}?)(?:arna|arnas|ars)$/u;
const compound = new RegExp(String.raw`^(\p{L}{2,40}?)s?(?:${anyOf(matters)})s?$`, 'u');

/** The word that an adjective in small letters may be made of (`stjernqvist` of `stjernqvistska`); null when it is no such adjective. */
export function stemOfAdjective(word: string): string | null {
  return otherAdjectives.test(word) ? null : (adjective.exec(word)?.[1] ?? null);
}

/** The name that the members of a family go by in small letters (`stjernqvist` of `stjernqvistarna`), or null. */
export function stemOfFamily(word: string): string | null {
  return members.exec(word)?.[1] ?? null;
}

/** The first part of the name of a case in small letters (`stjernqvist` of `stjernqvistärendet`), or null. */
export function stemOfMatter(word: string): string | null {
  return compound.exec(word)?.[1] ?? null;
}

/** Whether a word is what a case is called. */
export function namesMatter(word: string): boolean {
  return matterWord.test(word);
}
