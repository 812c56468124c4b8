import { wordList } from './word-list.ts';
import { partPattern } from './pattern.ts';
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
