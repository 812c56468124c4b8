import { wordList } from './word-list.ts';
import { anyOf, partPattern } from './pattern.ts';
/** A block that tells of no recusal after all, or of one that was tried and not found. */
export const deniesRecusal =
  /(?:^|\s)(?:ing[ae]t?|inte|ej|icke)\s+(?:\S+\s+)?jäv|avslår|ogillar|jävsinvändning/iu;

/** `Kim Sav är delägare men deltog i beslutet.` */
export const takesPartAllTheSame =
  /(?<!(?:inte|ej|icke|varken)\s)(?<!\p{L})(?:deltog|deltar)\s+(?:själv\s+|dock\s+|ändå\s+)?i\s+(?:beslutet|omröstningen|handläggningen|överläggningen)(?!\p{L})/iu;

/** The item tells in words who took the chair. */
export const tellsWhoChaired =
  /ordförandeskapet|vice ordförande|mötesordförande|ordförande (?:för|i|under|vid) (?:ärendet|paragrafen|punkten|denna|§)|(?:leder|ledde|övertar|övertog|tar över|tog över) |(?:tjänstgör|inträder|går in|fungerar) som ordförande/iu;

/** A text about disqualification. */
export const namesRecusal = partPattern(wordList('jäv'));

/** What somebody is, for which the person or one near is disqualified. */
export const relations = wordList('delägare, ägare, anställd, styrelseledamot, släkt, sambo, närstående');

/** Source of such words, and of those for one who is near. */
export const related = anyOf([
  ...relations,
  ...wordList('anställda, närstående, gift, syskon, bror, syster, far, mor, son, dotter, make, maka'),
]);

/** Source of how a relation of somebody's own is told: `hon är delägare`, `hennes bror äger`. */
export const ownRelation = String.raw`(?:(?:hon|han|hen|de)\s+(?:själv\s+|själva\s+)?(?:är|var)\s+(?:\p{L}+\s+)?${related}|(?:hennes|hans|hens|deras)\s+(?:\p{L}+\s+){1,3}?(?:(?:är|var)\s+(?:\p{L}+\s+)?${related}|äger|ägde|driver|drev))(?!\p{L})`;

/** Source of how somebody leaves while the others decide. */
export const leavesRoom = String.raw`(?:(?:lämnar|lämnade)\s+${anyOf(
  wordList(
    'rummet, lokalen, mötet, sammanträdet, årsmötet, stämman, salen, möteslokalen, mötesrummet, bordet',
  ),
)}|(?:gick|går)\s+(?:ut(?=\s*(?:[.,;)]|$)|\s+(?:ur|från|under|medan|när|innan|då)\s)|ifrån|${anyOf(
  wordList('ur rummet, ur lokalen, ur salen, från bordet, från mötet, från sammanträdet'),
)}))(?!\p{L})`;
