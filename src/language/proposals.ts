import { wordsFor } from './acts.ts';
import { sureNameParticles } from './name-particles.ts';
import { wordList } from './word-list.ts';
import { partPattern, wordPattern, anyOf } from './pattern.ts';

/** A text that refuses something. */
export const refuses = partPattern(wordList('avslå, avslag'));

/** A decision to refer back. */
export const refersBack = /återremitter(?:a|as|ar|ades)(?!\p{L})|(?:om|på)\s+återremiss/iu;

/** A text that says why, or what is to be looked into. */
export const givesPurpose = wordPattern(
  wordList(
    'för, så att, motiver*, i syfte, med uppdrag, i uppdrag, uppdra*, anledning, på grund av, eftersom, då, ' +
      'därför, i avvaktan, utred*, komplett*, klargör*, belys*, bered*, ska, skall, bör',
  ),
);

/** A proposal that goes against another. */
export const opposes =
  /avslag|avslå|återremi|bordlägg|ändringsyrkande|tilläggsyrkande|motyrk|(?<!\p{L})(?:ändringen|tillägget|tillägg|ändring)(?!\p{L})/iu;

/** Support for what somebody outside proposed. */
export const supportsMotion = /bifall\S*\s+(?:till\s+)?(?:motion|medborgarförslag|initiativ)/iu;

/** A decision that grants. */
export const grants = partPattern(wordList('bifall, biföll'));

/** A proposal that supports another. */
export const supports = /bifall|bifaller|instämm|biträd|godkänn|enligt\s.*förslag|i enlighet med/iu;

/** The part of a proposal that supports another; global. */
export const supportUntilNext =
  /(?:bifall|instämm|biträd)[^.;\n]*?(?=(?:,|\soch|\ssamt|\smen)\s+(?:på\s+|om\s+)?(?:avslag|återremiss|tillägg|ändring|bordlägg)|[.;\n]|$)/giu;

/** A proposal that is taken back. */
export const withdraws = partPattern(wordList('återtar, återtog, drar tillbaka, drog tillbaka'));

/** What stands before what is proposed. */
export const upToProposal = /^.*?(?:yrkar|yrkade|föreslår|föreslog)\s+/su;

/** As the chair puts it: `ställer förslagen mot varandra`, `finner att nämnden bifaller`. No sentence is longer. */
export const tellsProposition =
  /proposition|(?:ställer|ställde|ställs|ställdes)[^.]{0,500}\smot\s|(?:finner|fann|konstaterar|konstaterade)\s[^.]{0,500}(?:att|bifall|avslag)|beslutsgång/iu;

/** A proposal to refer back or to put off. */
export const refersOrTables = partPattern(wordList('åter remi, återremi, bordlägg'));

/** A referral by a minority; global. */
export const minorityReferral = /minoritets(?:återremi|bordlägg)\p{L}*/giu;

/** Nothing follows the verb. */
export const proposesNothing = /^[^.\n]{2,80}?\s(?:yrkar|yrkade|föreslår|föreslog)(?:\s+att)?\s*[.:…]*$/iu;

/** A sentence that proposes something without telling who does; global. */
export const namelessProposal = /(?<=[.!?]\s+)(?:Det\s+yrkas|Yrkas|Yrkande\s+om)\s[^.!?]*/gu;

/** Who moves something, by name or party. */
export const namesMover = /\p{Lu}[\p{L}’'-]+\s+(?:\p{L}+\s+)?\p{Lu}[\p{L}’'-]+|\(\p{Lu}\p{L}{0,3}\)/u;

/** That there were none. */
export const saysNone = /^\s*(?:inga|inget)(?!\p{L})/iu;

/** What is proposed of a case. */
export const proposedOutcome = wordPattern(wordList('avslag, bifall, återremiss, bordläggning'));

/** Something is proposed, by nobody. */
export const isProposed = wordPattern(wordList('yrkas*, yrkat*'));

/** An interpellation. */
export const isInterpellation = partPattern(wordList('interpellation'));

/** One of its own, not the item where several are handed in. */
export const titlesInterpellation =
  /^(?:(?:svar på|besvarande av|anmälan av|ny)\s+)?(?:interpellation(?:en)?|enkel fråga)\s+(?:om|angående|gällande|rörande|till|avseende|kring)(?!\p{L})/iu;

/** Who asked, by name or party. */
export const namesAsker = new RegExp(
  String.raw`\p{Lu}[\p{Ll}-]+\s+${sureNameParticles}\p{Lu}|från\s+\p{Lu}|\(\p{L}{1,4}\)`,
  'u',
);

/** A party, or an attachment with the names. */
export const namesParty =
  /partiet|moderat|socialdemokrat|centerparti|liberal|kristdemokrat|sverigedemokrat|bilag/iu;

/** `yrkar, med instämmande av Kim Sav (L), avslag` */
export const seconded =
  /\s*,?\s*(?:med instämmande|understödda?) (?:av|från)\s+(.+?)(?=,|\s(?:yrkar|yrkade|föreslår|föreslog|att|bifall|avslag|återremiss)(?!\p{L})|\.?$)/u;

/** Without these a text proposes nothing. */
export const tellsOfProposal =
  /yrka|föresl|bifall|bifaller|avslag|avslå|återremi|bordlägg|instäm|biträd|(?<!\p{L})att\s/iu;

/** A heading over those who spoke. */
export const listOfSpeakers = wordPattern(wordList('yttranden'), { whole: true });

/** A text that begins with what is proposed. */
export const beginsWithOutcome = /^(?:bifall|avslag|återremiss|bordläggning)(?![\p{L}-])/iu;

/** Source of what those do who move something or join in it. */
const moves = anyOf([
  ...wordsFor(['moves', 'joins'], ['present', 'past']),
  ...wordList('föreslår, föreslog, bifaller, biföll'),
]);

/** The verb behind the name of whoever moves something. */
export const moverVerb = new RegExp(String.raw`\s+${moves}(?![\p{L}-])`, 'u');

/** `Anna Ek (S) yrkar` · `Anna Ek (S):` · `Anna Ek (S) yrkar följande:` — the yrkanden follow. */
export const onlyMover = new RegExp(String.raw`(?::|\s${moves}(?:\s+(?:följande|att|på))*\s*:?)$`, 'u');

/** Words of a text in which something is moved or voted on. */
export const contests = partPattern(wordList('yrka, omröst, voter, röstning, rösträk, avslå, avslog'));

/** `Kassören föreslog höjd avgift`, `Kim Sav föreslår 250 kr`: somebody, and what; no body that another decides for. */
export const proposesShortly =
  /^(?:\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}(?:\s\([^()]{1,20}\))?)\s(?:föreslog|föreslår)\s(?!(?:att|i\s?stället|till|sig|därför|\p{L}*(?:fullmäktige|styrelsen|nämnden|stämman|mötet))(?!\p{L}))[\p{L}\d]/u;

/** `Kim Sav yrkar avslag`, `Kim Sav föreslog, understödd av Bo Ek, att …` within what somebody else proposed. */
export const movesAgainst = partPattern(wordList('yrkar, yrkade, understödd av, understödda av'));

/** `Styrelsen jämkar sig med Kim Savs yrkande`: what becomes of a proposal is no other one. */
export const sidesWith = /^(?<who>\p{Lu}[^.!?]{1,80}?)\s(?:jämkar|jämkade|ansluter|anslöt)\s+sig(?!\p{L})/u;

/** What somebody thinks, between the name and what is moved: `Kim Sav anser att bron är för dyr och yrkar avslag`. */
export const thinks =
  /(?<=^\p{Lu}[^.!?]{1,60}?)\s(?:anser|ansåg|menar|menade|framhåller|framhöll|tycker|tyckte)\s.*$/su;

const whose = /(?<!\p{L})(?<whose>\p{L}+s)\s+(?:[\p{L}]+\s+)?förslag(?!\p{L})/iu;

/** Whether two texts speak of the same body’s proposal (`förvaltningens förslag`). */
export function sharesProposal(one: string, other: string): boolean {
  const body = whose.exec(one)?.groups?.['whose']?.toLowerCase();
  return body !== undefined && whose.exec(other)?.groups?.['whose']?.toLowerCase() === body;
}
