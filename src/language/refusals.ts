import { wordsOf } from './acts.ts';
import { wordList } from './word-list.ts';
import { anyOf, partPattern } from './pattern.ts';

/** A decision that refuses an application; the verb is the first group. */
export const refusesApplication = new RegExp(
  String.raw`(?<!\p{L})(${anyOf(wordsOf(['avslå'], ['infinitive', 'present', 'past']))})\s+(?:den\s+)?ansökan(?!\p{L})`,
  'iu',
);

/** The same in the passive voice. */
export const applicationIsRefused = new RegExp(
  String.raw`ansökan\s+(${anyOf(wordsOf(['avslå'], ['passivePresent', 'passivePast']))})`,
  'iu',
);

/** Most clauses have none of these words, and the patterns below cost more. */
export const mayRefuse = partPattern(wordList('avsl, inte, ej'));

/** Words of clauses that tell of other refusals, or that are no refusal of today. */
export const refusesOther = partPattern(
  wordList(
    'motion, förslag, yrkande, uppdra, deleg, föreslå, riktlinj, överklag, yttra, policy, taxa, medel, budget, ' +
      'ansökningar',
  ),
);

/** A text that tells how to appeal. */
export const mentionsAppeal = partPattern(wordList('överklag, besvärshänvis, besvärsinstr'));

/** A text that gives a reason. */
export const givesReason =
  /(?<!\p{L})(?:eftersom|därför|då|på grund av|p\.?\s?g\.?\s?a|skäl\p{L}*|motiv\p{L}*|bedöm\p{L}*|anse[rs]|strider|uppfyll\p{L}*|förutsättning\p{L}*|saknas?|behov\p{L}*|visat|hänvisning|stöd|enligt|bilag\p{L}*|tjänste\p{L}*|utredning\p{L}*|anledning|kap\.?|kapitel|§)(?!\p{L})/iu;
