import type { Statement } from '../model/blocks.ts';
import { nameParticle } from './name-particles.ts';
import { wordList } from './word-list.ts';
import { partPattern } from './pattern.ts';
/** A reservation told by its verb. */
export const reservesHere = /reserver(?:ar|ade) sig(?!\s+(?:inte|ej|icke))/iu;

/** Words of reservation; global. */
export const reservationWord = /(?<!\p{L})(?:reserver\p{L}*(?:\s+sig)?|reservation(?:en|er)?)(?!\p{L})/giu;

/** A sentence in which somebody makes a reservation, wherever it stands; global. */
export const makesReservation =
  /(?<!\p{L})(?:reserver(?:ar|ade)\s+sig|(?:lämna|anmäl)\p{L}*\s+(?:en\s+)?reservation)(?!\p{L})/giu;

/** What tells who made a reservation, or where it stands. */
export const tellsWhoReserved =
  /(?<!^|[.!?]\s)\p{Lu}|[(:]|bilag|bifoga|parti|grupp|ledam|samtliga|ing(?:en|a)(?!\p{L})|demokrat|jag(?!\p{L})/u;

/** A clause about those who come instead of somebody recused. */
export const takesPart = partPattern(
  wordList(
    'ersätter, tjänstg, inträd, går in, gick in, övertar, tar över, tog över, leder, ledde, är ordförande, ' +
      'som ordförande, blir ordförande, mötesordförande',
  ),
);

/** From here on a sentence names others: whose proposal, in whose place, to whom. */
export const namesOthers =
  /(?<!\p{L})(?:till förmån|till|enligt|med hänvisning|med anledning|avseende|angående|istället|i stället|ersätts|ersattes|instämm\S*|av(?!\s+jäv)|för(?!\s+egen))(?!\p{L}).*/isu;

/** Between the clauses of a sentence. */
export const clauseSeam = /,\s+|\s+(?:och|samt|varvid|medan)\s+/u;

/** A line of nothing but names. */
export const onlyNames = new RegExp(
  String.raw`^(?:[\p{Lu}(*–-][^\s]*|och|samt|${nameParticle})(?:\s+(?:[\p{Lu}(][^\s]*|och|samt|${nameParticle}))*[.:]?$`,
  'u',
);

/** Before whoever makes a statement, in its heading. */
export const madeBy = /(?:yttrande|anteckning|reservation|mening)(?:\s+(?:av|från)|\s*[,:])\s$/iu;

/** What a sentence says when its subject makes the statement. */
export const statementVerbs: Readonly<Record<Statement['type'], RegExp>> = {
  reservation: /reserv|dissent|avvikande|skiljaktig|avstyrk/iu,
  note: /anteckn|yttrande|anmäl|lämna/iu,
  recusal: /jäv|delt(?:ar|og|agit)|närvar|lämna/iu,
  abstention: /delt(?:ar|og|agit)|avst(?:år|od|ått)/iu,
};

/** In whose favour a reservation is; global. */
export const inFavour = /till\s+förmån\s+för\s[^.]*/giu;

/** A sentence about somebody who is disqualified. */
export const aboutRecusal = partPattern(wordList('jäv, deltar, deltog, lämna, avstå, avsto'));
