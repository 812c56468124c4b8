import { wordsFor, wordsOf } from './acts.ts';
import { wordList } from './word-list.ts';
import { partPattern, wordPattern } from './pattern.ts';

/** A title or cue over a proposal to another body. */
export const proposesToOther = partPattern(wordList('förslag, för egen del'));

/** A body that decides by its name: group `subject`. */
export const bodyDecides =
  /^(?<subject>\p{Lu}[\p{L}-]*(?:\s[\p{L}-]+){0,6}?(?:nämnden|styrelsen|fullmäktige|utskottet|gruppen|rådet|stämman|direktionen|kommittén))\s+(?:beslutar|beslutade|beslöt)(?!\p{L})/u;

/** The article at the end of a word. */

/** Members or shareholders decide together: group `subject`. What they decided before is told in the past tense. */
export const assemblyDecides = /^(?<subject>\p{L}{0,30}(?:stämman|årsmötet))\s+beslutar(?!\p{L})/iu;
export const articleAtEnd = /(?:en|n|et|t)$/;

/** That something was talked about. */
export const tellsDiscussion = wordPattern(
  wordList(
    'diskuterar, diskuterade, diskuterades, dryftade, dryftades, samtalade, informerades, informerade, resonerade, ' +
      'gick igenom, gicks igenom',
  ),
);

/** That something was decided, noted or given as a task. */
export const tellsDecision =
  /(?<!\p{L})(?:att\s+\p{L}+a|beslut\p{L}*|beslöt\p{L}*|godkän\p{L}*|fastställ\p{L}*|avsl\p{L}*|lägg\p{L}*|lades|lade|noter\p{L}*|välj\p{L}*|valdes|utse\p{L}*|utsågs|ge|ger|gav|uppdr\p{L}*|bevilj\p{L}*|anta\p{L}*|antogs|bordl\p{L}*)(?!\p{L})/iu;

/** A body to which a decision is proposed: group `subject`; global. */
export const bodyIsProposedTo =
  /(?<!\p{L})(?<subject>\p{Lu}[\p{L} -]{3,60}?)\s+föreslås\s+(?:att\s+)?besluta(?!\p{L})/gu;

/** A decision that says no. */
export const negates = wordPattern(wordList('inte, ej, ingen, inga, avsl*, avstyrk*'));

/** Verbs of those who propose what is then decided. */
export const proposed = wordPattern(
  wordsFor(['proposes', 'moves'], ['present', 'past', 'passivePresent', 'passivePast']),
);

/** `enligt förslag`, `att besluta enligt arbetsutskottets förslag`, `i enlighet med ovanstående` */
export const decidesAsProposed =
  /^(?:(?:att|besluta|beslutar|beslut)\s+){0,2}(?:i enlighet med|enligt)\s+(?:\S+\s+){0,4}?(?:förslag|förslaget|ovan|ovanstående|yrkande|yrkandet|yrkandena)$/iu;

/** `enligt kommunstyrelsens förslag`: whose proposal it was can be looked up. */
export const namesProposer = /\p{L}{3,}s\s+(?:förslag|yrkande)$/iu;

/** One verb alone. */
export const saysOnlyHow =
  /^(?:att\s+\p{L}+|(?:att\s+)?(?:bifall|bifalls|bifölls|avslag|avslås|avslogs|godkänns|godkändes|godkänt|ja|nej|ok|okej))$/iu;

/** One verb in the passive (`Godkänns`). */
export const passiveAlone = /^\p{Lu}\p{L}+s$/u;

/** Verbs that need nothing more below the heading of their item: `att bordlägga`, `att avvakta`. */
export const saysAllByVerb = wordPattern([
  ...wordsFor(['refers', 'adjourns'], ['infinitive', 'passivePresent', 'passivePast']),
  'avvakta',
  'avstå',
]);

/** A clause that proposes something to another body. */
export const proposesInClause = /^(?:att\s+)?(?:föreslå|hemställa (?:hos|till))\s+(?!att\b)\p{L}/iu;

/** A line that leads in what another body is to decide. */
export const endsBeforeProposal = /(?:besluta|fullmäktige|styrelsen|nämnden|att|:)$/iu;

/** A line that begins as an att-sats does, with a joint or without. */
export const beginsWithClause = /^(?:samt\s+|och\s+)?att\s/iu;

/** What only the body itself decides. */
export const isOwnMatter = partPattern(wordList('omedelbart justera, till handlingarna, till protokollet'));

/** A line of a decision with its att, and with what joins it to the one before. */
export const beginsClauseOrNext = /^(?:(?:samt|och|dels|därtill|vidare|även)\s+)?att(?!\p{L})/iu;

/** Verbs that tell of a decision in a text. */
export const decidedInPassing = wordPattern([
  ...wordsOf(['avslå', 'bifalla', 'anta', 'godkänna'], ['passivePresent', 'passivePast']),
  ...wordsOf(['avslå', 'bifalla', 'anta'], ['present', 'past']),
  ...wordsOf(['bordlägga', 'återremittera', 'besluta', 'välja'], ['passivePast']),
  'utslagsröst',
]);
