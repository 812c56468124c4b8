import { wordList } from './word-list.ts';
import { wordPattern } from './pattern.ts';
/**
 * What word processors put before the entries of a list, as it comes out when their text is pasted: bullets of every level, and
 * the same from fonts of symbols (private characters).
 */
export const bulletSigns = '•‣◦●○■▪▫◆➢➤\uF0B7\uF0A7\uF0D8\uF076\uF02D';

/**
 * `• 3 Ekonomi`, `• 3: Ida valdes`: a bullet before the number of an item, as a pasted list of a web page has it. Groups: what stands
 * before, the bullet, the number, the gap.
 */
export const numberedBullet = new RegExp(
  String.raw`^(\s{0,3})([${bulletSigns}]\s+)(\d{1,3})([:.)]?\s+)(?=\p{Lu})`,
  'u',
);

/** Signs that are bullets only before a space. */
export const spacedBulletSigns = '·∙⋅';

/** Dashes that are bullets only where a list may begin: within a paragraph they are dashes. */
export const dashes = '–—−‒';

/** A letter that stands for a bullet before a tab: Word's second level. */
export const bulletLetter = 'o';

/** Boxes to tick, empty and ticked, as Word and forms have them. */
export const emptyBoxes = '☐□❏❑▢';
export const tickedBoxes = '☑☒🗹';

/** The word that a clause of a decision begins with. */
export const clauseWord = 'att';

/** A line that begins an att-sats. */
export const clauseBegins = /^att(?!\p{L})/u;

/** The att at the start of a clause. */
export const clauseStart = /^att\s+/u;

/** The att at the start of a clause, in any case. */
export const clauseStartAnyCase = /^att\s+/iu;

/** A line that begins an att-sats, with a joint or without. */
export const beginsWithAtt = /^(?:(?:samt|och|dels)\s+)?att[:–-]?\s/iu;

/**
 * Words at the end of a line that an att-sats completes: the next line goes on with it, and begins no clause (`ansåg sig förhindrad`,
 * `att delta`; `att ge kommunchefen i uppdrag`, `att teckna avtal`).
 */
export const takesClause =
  /(?:(?<!\p{L})(?:förhindrade?|möjlighet(?:en)?|rätt(?:en)?|skyldiga?|skyldighet(?:en)?|behöriga?|villiga?|beredda?|(?<!(?<!\p{L})(?:från|av|om|för|avsluta|avskriva|lämna|avsäger|avsade|avsagt)\s(?:\p{Ll}+\s)?)uppdrag(?:et)?|genom|utan|för|av|till|på|med|syfte|avsikt|befogenhet)|(?<!\p{L})uppdra(?:r|s|gs)?\s(?:åt|till)\s[^.,;:]{2,80}|(?<!\p{L})uppdrog(?:s)?\såt\s[^.,;:]{2,80})$/iu;

/** The word that an att-sats begins with, alone. */
export const attAlone = wordPattern(wordList('att'), { whole: true });

/** A line that ends before an att-sats or a list. */
export const announcesClause = /(?::|(?:^|\s)att)$/i;

/** A dash right before an att-sats, which CommonMark takes for a word. */
export const dashBeforeClause = /^[-–—•·]\s*(?=att\s)/iu;

/** A line at the margin right below an entry of a list, in a text of many lines. */
export const marginBelowEntry = /^(?:[-*+•]|\d{1,3}[.)])[ \t][^\n]*[.!?)]\n\p{Lu}/mu;

/** A line at the margin, below the end of a sentence, in which somebody proposes or says something against what stands above it. */
export const statementAtMargin =
  /[.!?)]\n\p{Lu}[^\n]{4,200}?\s(?:föreslår|föreslog|hemställer|reserverar|reserverade|deltar|deltog|anmäler|anmälde)\s/u;

/** A text with an att-sats. */
export const holdsClause = /(?:^|\s)att\s/iu;

/** A line that begins an att-sats. */
export const clauseLine = /^att(?:\s|$)/iu;

/** An att-sats, after white space. */
export const clauseHere = /^\s*att\s/;

/** An att-sats, after a colon or without. */
export const clauseAfterColon = /^\s*:?\s*att\s/;

/** Before an att-sats. */
export const clauseSplit = /(?<!\S)att\s/u;
