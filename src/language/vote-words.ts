import { wordList } from './word-list.ts';
import { partPattern, wordPattern } from './pattern.ts';
/** From the first number of votes to the last word that they are for. */
export const countsVotes =
  /(?<!\d)\d+\s+(?:röst\p{L}*\s+)?(?:ja|nej|för|mot|emot)(?!\p{L})(?:.*\s(?:nej|emot|mot|avst)[\p{L}-]*|[\p{L}-]*)/iu;

/** What chooses or employs somebody. */
export const namesElection = wordPattern(
  wordList(
    'valet av*, val av*, fyllnadsval*, välj*, utse*, utsåg*, anställ*, tillsätt*, entledig*, avsked*, uppsägning*, ' +
      'rekryt*, förordna*',
  ),
);

/** What breaks a tie. */
export const breaksTie = /utslagsröst|lott(?:ning)?(?!\p{L})/iu;

/** Told in other words or elsewhere in the item. */
export const tellsMeaning =
  /(?<!\p{L})ja(?:-?\s?röst(?:er|en)?)?\s*(?:för|på|innebär|betyder|till|=)\s|röstar?\s+ja(?!\p{L})|(?<!\p{L})ja-propositionen|kontraproposition|huvudförslag/iu;

/** Who did not vote. */
export const tellsWhoDidNot = partPattern(wordList('avst, delta, frånvar'));

/** Roles with a vote. */
export const mayVoteByRole = partPattern(wordList('ledamot, ordförande, ersätt'));

/** Roles without a vote. */
export const votelessRole = partPattern(
  wordList(
    'adjung, revisor, sekreterare, gäst, föredrag, suppleant, vd, verkställande, kansli, protokoll, inbjud, ' +
      'handlägg, chef, ekonom',
  ),
);

/** The casting vote; global. */
export const castingVote = /(?<!\p{L})utslagsröst(?:en)?(?!\p{L})/giu;

/** `4–3 med ordförandens utslagsröst inräknad` */
export const countsCastingVote = partPattern(
  wordList(
    'utslagsrösten inräknad, utslagsrösten medräknad, utslagsröst inräknad, utslagsröst medräknad, ' +
      'inklusive ordförandens utslagsröst, inklusive utslagsröst',
  ),
);

/** A sentence of today, without another day or meeting. */
export const boardElects =
  /^Styrelsen\s+(?:valde|väljer|utsåg|utser|beslutade?r?\s+(?:att\s+)?(?:välja|utse))(?!\p{L})(?![^.]*(?:inom sig|\d{4}))/u;
